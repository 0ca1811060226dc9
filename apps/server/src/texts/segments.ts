/** Stands in a text for a fact that is not known. */
export const UNKNOWN = '\u0000';

/** Leaves out each `[[…]]` that holds an unknown fact, and opens the others. */
export function dropUnknown(text: string): string {
  return text
    .replace(/\[\[([^]*?)\]\]/g, (_, segment: string) => (segment.includes(UNKNOWN) ? '' : segment))
    .replaceAll(UNKNOWN, '…')
    .replace(/ {2,}/g, ' ')
    .trim();
}
