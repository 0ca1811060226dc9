/**
 * What was found for a text is found again without looking. Words come back in every letter; names do not, so a store
 * is emptied when it holds `kept` texts.
 */
export function remembered<Found>(find: (text: string) => Found, kept = 20_000): (text: string) => Found {
  const known = new Map<string, Found>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as Found;
    if (known.size >= kept) known.clear();
    const found = find(text);
    known.set(text, found);
    return found;
  };
}
