/** Objects whose keys are data and no part of the shape. */
const maps = /^(supplied|dispensed|relieved|informed|application\.(languages|facts)|.*\.(reasons|texts))$/;

/**
 * The keys and types of JSON values, one line each, sorted: `requests[].until: string`. What records of several kinds
 * have in common stands once; entries of the ledger are told apart by what they are.
 */
export function shapeOf(values: readonly unknown[]): string[] {
  return [...new Set(values.flatMap((value) => linesOf(value, '')))].sort();
}

function linesOf(value: unknown, path: string): string[] {
  if (Array.isArray(value)) return [`${path}: array`, ...value.flatMap((item) => linesOf(item, itemPath(item, path)))];
  if (value === null || typeof value !== 'object') return [`${path}: ${value === null ? 'null' : typeof value}`];
  const inner = Object.entries(value).flatMap(([key, child]) => {
    const name = maps.test(path) ? '*' : key;
    return linesOf(child, path === '' ? name : `${path}.${name}`);
  });
  return path === '' ? inner : [`${path}: object`, ...inner];
}

function itemPath(item: unknown, path: string): string {
  const entry = (item as { entry?: unknown } | null)?.entry;
  return typeof entry === 'string' ? `${path}[${entry}]` : `${path}[]`;
}

/** What one list has and the other has not, in words. */
export function differencesOf(stored: readonly string[], today: readonly string[]): string[] {
  return [
    ...stored.filter((line) => !today.includes(line)).map((line) => `stored, and written no more: ${line}`),
    ...today.filter((line) => !stored.includes(line)).map((line) => `written, and not in what is stored: ${line}`),
  ];
}
