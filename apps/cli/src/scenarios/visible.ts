import type { Checks } from './format-checks.js';
import type { Mismatch } from './expectations.js';

/** Whether an actor's view of the case has the fields, at any depth, and lacks those that are hidden. */
export function visibleMismatches(
  { visible = [], hidden = [] }: Pick<Checks, 'visible' | 'hidden'>,
  view: unknown,
): Mismatch[] {
  const missing = visible.filter((field) => !has(view, field));
  const shown = hidden.filter((field) => has(view, field));
  return [
    ...missing.map((field) => ({ what: 'visible', expected: field, came: 'not in the view' })),
    ...shown.map((field) => ({ what: 'hidden', expected: `without ${field}`, came: 'in the view' })),
  ];
}

/** `application.residence` is looked for as it stands, `residence` anywhere. */
function has(view: unknown, field: string): boolean {
  if (typeof view !== 'object' || view === null) return false;
  const [first = '', ...rest] = field.split('.');
  const entries = Object.entries(view);
  return entries.some(([key, value]) => {
    if (key === first && value !== null && value !== undefined) {
      if (rest.length === 0 || has(value, rest.join('.'))) return true;
    }
    return has(value, field);
  });
}
