import type { OpenAPIObject } from '@nestjs/swagger';
import type { HttpClient } from '#testing';

interface Schema {
  $ref?: string;
  allOf?: Schema[];
  oneOf?: Schema[];
  anyOf?: Schema[];
  type?: string;
  format?: string;
  enum?: unknown[];
  example?: unknown;
  default?: unknown;
  minimum?: number;
  pattern?: string;
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
}

/** For each route of a command a body with what is required, made of the description of the API. */
export async function sampleBodies(client: HttpClient): Promise<Map<string, unknown>> {
  const { body } = await client.get<OpenAPIObject>('/api/openapi.json');
  const schemas = (body.components?.schemas ?? {}) as Record<string, Schema>;
  const commands = Object.entries(body.paths).filter(([path]) => path.includes('/commands/'));
  return new Map(
    commands.map(([path, item]) => {
      const { requestBody } = item.post as { requestBody: { content: Record<string, { schema: Schema }> } };
      return [path, { ...(sample(requestBody.content['application/json']!.schema, schemas) as object), ...more(path) }];
    }),
  );
}

/** What is needed and the description can only say in words. */
function more(path: string): object {
  return path.endsWith('/record_notification') ? { on: '2026-03-02' } : {};
}

function sample(schema: Schema, schemas: Record<string, Schema>): unknown {
  const { $ref, allOf, oneOf, anyOf, items, properties = {}, required = [] } = schema;
  if ($ref) return sample(schemas[$ref.split('/').at(-1)!]!, schemas);
  const [chosen] = oneOf ?? anyOf ?? allOf ?? [];
  if (chosen) return sample(chosen, schemas);
  if (schema.example !== undefined) return schema.example;
  if (schema.enum) return schema.enum[0];
  switch (schema.type) {
    case 'array':
      return items ? [sample(items, schemas)] : [];
    case 'boolean':
      return true;
    case 'integer':
    case 'number':
      return Math.max(schema.minimum ?? 1, 1);
    case 'string':
      return text(schema);
    default:
      return Object.fromEntries(required.map((name) => [name, sample(properties[name]!, schemas)]));
  }
}

function text({ format, pattern }: Schema): string {
  if (format === 'date') return '2026-03-02';
  if (format === 'date-time') return '2026-03-02T08:00:00Z';
  if (format === 'uuid') return '0198f0a0-0000-7000-8000-000000000001';
  return pattern?.includes('P') ? 'P6M' : 'identity';
}
