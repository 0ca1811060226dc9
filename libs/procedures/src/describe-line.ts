/** One thing that a profile says, in words, with where it comes from. */
export interface SaidLine {
  text: string;
  cite?: string;
  /** How sure the value is, where it is not as sure as the rest of the profile. */
  prov?: string;
  note?: string;
}

export interface SaidSection {
  heading: string;
  lines: readonly SaidLine[];
}

interface Sourced {
  cite: string;
  prov?: string;
  note?: string;
}

/** A line with the source of the value that it is about. */
export function said(text: string, { cite, prov, note }: Sourced): SaidLine {
  return { text, cite, ...(prov ? { prov } : {}), ...(note ? { note: note.trim() } : {}) };
}

export function sentence(...parts: readonly (string | false | undefined)[]): string {
  return parts.filter(Boolean).join(' ');
}

/** A section, unless there is nothing to say. */
export function section(heading: string, lines: readonly SaidLine[]): SaidSection[] {
  return lines.length > 0 ? [{ heading, lines }] : [];
}
