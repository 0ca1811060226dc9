/** Sorted copies of what was measured. */
function sorted(values: readonly number[]): number[] {
  return [...values].sort((a, b) => a - b);
}

/** The value below which that part of the values lies, by nearest rank; NaN of none. */
export function percentile(values: readonly number[], part: number): number {
  const order = sorted(values);
  return order[Math.min(order.length - 1, Math.ceil(part * order.length) - 1)] ?? NaN;
}

export function median(values: readonly number[]): number {
  const order = sorted(values);
  const middle = order.length / 2;
  if (Number.isInteger(middle)) return ((order[middle - 1] ?? NaN) + (order[middle] ?? NaN)) / 2;
  return order[Math.floor(middle)] ?? NaN;
}

/** A table with its columns under each other; the first is text, the others are numbers. */
export function table(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => (row[at] ?? '').length)));
  return rows.map((row) =>
    row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  '),
  );
}

export function shuffled<T>(items: readonly T[]): T[] {
  return items
    .map((item) => ({ item, at: Math.random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}
