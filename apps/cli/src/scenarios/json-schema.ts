import { z } from 'zod';
import { scenarioSchema } from './format.js';

/** The format as JSON Schema, draft 2020-12, as text that ends with a line break. */
export function scenarioJsonSchema(): string {
  return `${JSON.stringify(z.toJSONSchema(scenarioSchema, { io: 'input' }), undefined, 2)}\n`;
}
