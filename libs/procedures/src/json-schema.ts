import { z } from 'zod';
import { profileSchema } from './schema.js';

/** The profile format as JSON Schema (2020-12), as its author writes it: what has a default may be left out. */
export function profileJsonSchema(): z.core.JSONSchema.BaseSchema {
  return z.toJSONSchema(profileSchema, { io: 'input' });
}
