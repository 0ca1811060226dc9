import { ProblemError } from '#vocabulary';

/** A place in a list, opaque to whoever holds it. */
export function cursorOf(keys: readonly string[]): string {
  return Buffer.from(JSON.stringify(keys)).toString('base64url');
}

const uuidForm = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** @throws ProblemError 400 where the cursor is not one of this list */
export function readCursor(cursor: string, length: 1 | 2): string[] {
  const keys = parse(cursor);
  const id = keys.at(-1);
  const valid =
    keys.length === length && id !== undefined && uuidForm.test(id) && (length === 1 || isDay(keys[0] ?? ''));
  if (!valid) throw ProblemError.invalid({ parameter: 'after', code: 'field.wrong_form' });
  return keys;
}

function parse(cursor: string): string[] {
  try {
    const keys: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(keys) ? keys.map(String) : [];
  } catch {
    return [];
  }
}

function isDay(text: string): boolean {
  const moment = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text);
}
