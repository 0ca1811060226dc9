const names = new Map<string, string>();
const limit = 1000;

/**
 * A name under which each connection keeps the statement prepared. Statements are constants of the source; should
 * there ever be more than the limit, the rest is sent unprepared, so that no connection fills up with them.
 */
export function statementName(sql: string): string | undefined {
  const known = names.get(sql);
  if (known || names.size >= limit) return known;
  const name = `agnosco_${names.size + 1}`;
  names.set(sql, name);
  return name;
}
