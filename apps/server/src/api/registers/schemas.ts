import { z } from 'zod';
import { profileSchema } from '#procedures';
import { authoritySchema, levelSchema, occupationSchema, qualificationSchema, referenceSchema } from '#registers';

type JsonSchema = Record<string, unknown>;

const text = { type: 'object', properties: { de: { type: 'string' }, en: { type: 'string' } }, required: ['de', 'en'] };
const idAndName = { id: { type: 'string' }, name: text };

/** The entries of the registers as JSON Schema, which OpenAPI 3.1 takes as it is, to be listed under its components. */
export function registerSchemas(): Record<string, JsonSchema> {
  return {
    ...componentsOf('Authority', authoritySchema),
    ...componentsOf('Reference', referenceSchema),
    ...componentsOf('Qualification', qualificationSchema),
    ...componentsOf('Occupation', occupationSchema),
    ...componentsOf('Level', levelSchema),
    ...componentsOf('Profile', profileSchema),
    Country: {
      type: 'object',
      properties: { ...idAndName, status: { enum: ['assigned', 'former', 'user_assigned'] } },
      required: ['id', 'name', 'status'],
    },
    Language: { type: 'object', properties: idAndName, required: ['id', 'name'] },
  };
}

/** Definitions inside a schema move to the components beside it: pointers to them would lead nowhere else. */
function componentsOf(name: string, schema: z.ZodType): Record<string, JsonSchema> {
  const written = JSON.stringify(z.toJSONSchema(schema)).replaceAll('"#/$defs/', `"${pointerTo(`${name}_`)}`);
  const {
    $schema: _,
    $defs = {},
    ...main
  } = JSON.parse(written) as { $schema: string; $defs?: Record<string, JsonSchema> };
  const inner = Object.entries($defs).map(([key, definition]) => [`${name}_${key}`, definition]);
  return { [name]: main, ...(Object.fromEntries(inner) as Record<string, JsonSchema>) };
}

export function pointerTo(component: string): string {
  return `#/components/schemas/${component}`;
}
