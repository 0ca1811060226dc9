/** Days from `from` to `to`, both included, as epoch days; empty when `to` is before `from`. */
export interface Span {
  from: number;
  to: number;
}

/** The same days as spans in order that neither overlap nor touch. */
export function join(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  const inOrder = spans.filter((span) => span.from <= span.to).sort((a, b) => a.from - b.from);
  for (const span of inOrder) {
    const last = joined.at(-1);
    if (last && span.from <= last.to + 1) last.to = Math.max(last.to, span.to);
    else joined.push({ ...span });
  }
  return joined;
}

export function daysIn(span: Span): number {
  return Math.max(0, span.to - span.from + 1);
}

/** How many days of `span` are in none of `taken`, which are joined. */
export function freshDays(span: Span, taken: readonly Span[]): number {
  let days = daysIn(span);
  for (const other of taken) {
    days -= daysIn({ from: Math.max(span.from, other.from), to: Math.min(span.to, other.to) });
  }
  return days;
}
