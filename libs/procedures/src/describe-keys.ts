import { noticeLanguages } from '#vocabulary';
import { overlayJsonSchema } from './overlay-schema.js';
import { profileJsonSchema } from './json-schema.js';

/** A key of a file format: where it stands, what it takes, and what it means. */
export interface FormatKey {
  /** `deadlines[].extension.cap` */
  path: string;
  takes: string;
  required: boolean;
  meaning: string;
}

interface Schema {
  type?: string;
  description?: string;
  properties?: Readonly<Record<string, Schema>>;
  required?: readonly string[];
  items?: Schema;
  anyOf?: readonly Schema[];
  oneOf?: readonly Schema[];
  enum?: readonly (string | number)[];
  const?: string;
  default?: unknown;
  format?: string;
  pattern?: string;
  $ref?: string;
}

/** Keys that every value may have and that are explained once. */
const everywhere = ['cite', 'prov', 'note'];

/** The keys of a profile in the order of the format, without `cite`, `prov` and `note`, which every value may have. */
export function profileKeys(): FormatKey[] {
  return merged(keysOf(profileJsonSchema() as Schema, ''));
}

export function overlayKeys(): FormatKey[] {
  return merged(keysOf(overlayJsonSchema() as Schema, ''));
}

function keysOf(schema: Schema, path: string): FormatKey[] {
  const own = Object.entries(schema.properties ?? {})
    .filter(([key]) => path === '' || !everywhere.includes(key))
    .flatMap(([key, value]) => {
      const at = path ? `${path}.${key}` : key;
      const required = (schema.required ?? []).includes(key);
      return [{ path: at, takes: takes(value), required, meaning: meaning(key, value) }, ...within(value, at)];
    });
  return [...own, ...alternatives(schema).flatMap((each) => keysOf(each, path))];
}

/** The keys of what a key takes; texts and conditions are explained once. */
function within(value: Schema, at: string): FormatKey[] {
  if (isText(value) || isCondition(value)) return [];
  if (value.items) return within(value.items, `${at}[]`);
  return keysOf(value, at);
}

/** A key of several alternatives stands once. */
function merged(keys: readonly FormatKey[]): FormatKey[] {
  const byPath = Map.groupBy(keys, ({ path }) => path);
  return [...byPath.values()].flatMap(([first, ...others]) => {
    if (!first) return [];
    const kinds = [first, ...others].map(({ takes: kind }) => kind);
    return [{ ...first, takes: [...new Set(kinds)].join(', ') }];
  });
}

function alternatives({ anyOf = [], oneOf = [] }: Schema): readonly Schema[] {
  return [...anyOf, ...oneOf];
}

function meaning(key: string, value: Schema): string {
  if (value.description) return value.description;
  if (key === 'id') return 'Its name.';
  return isText(value) ? 'What it is called.' : 'Which it is.';
}

function takes(value: Schema): string {
  const { default: fallback } = value;
  const isSimple = typeof fallback === 'string' || typeof fallback === 'boolean' || typeof fallback === 'number';
  return `${kindOf(value)}${isSimple ? ` (default ${String(fallback)})` : ''}`;
}

function kindOf(value: Schema): string {
  if (isText(value)) return 'text';
  if (isCondition(value)) return 'condition';
  if (value.enum) return value.enum.length > 20 ? 'code' : value.enum.join(', ');
  if (value.const) return value.const;
  if (value.items) return `list: ${kindOf(value.items)}`;
  const inner = alternatives(value);
  if (inner.length > 0) return [...new Set(inner.map(kindOf))].join(', or ');
  if (value.type === 'string') return stringKind(value);
  if (value.type === 'object') return 'keys';
  return value.type === 'boolean' ? 'true, false' : (value.type ?? 'value');
}

function stringKind({ format, pattern = '' }: Schema): string {
  if (format === 'date') return 'day';
  if (pattern.startsWith('^P')) return 'duration';
  if (pattern.startsWith('^[a-z]')) return 'code';
  return pattern.startsWith('^(found') ? 'provenance' : 'string';
}

function isText({ properties }: Schema): boolean {
  return properties !== undefined && Object.keys(properties).join() === noticeLanguages.join();
}

function isCondition({ $ref }: Schema): boolean {
  return $ref !== undefined;
}
