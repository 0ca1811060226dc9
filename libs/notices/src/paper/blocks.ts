/** What a letter is made of, top to bottom; how it looks is decided when it is set. */
export type Block =
  | { is: 'heading'; level: 1 | 2; text: string }
  | { is: 'paragraph'; text: string; tone?: 'body' | 'strong' | 'emphasis' | 'quiet'; language?: string }
  | { is: 'list'; items: readonly Item[] }
  /** A label beside its value, row by row. */
  | { is: 'facts'; rows: readonly Fact[] }
  | { is: 'table'; columns: readonly Column[]; rows: readonly (readonly string[])[] }
  | ({ is: 'code' } & Code)
  | ({ is: 'closing' } & Closing)
  | { is: 'space'; height: number }
  /** Stays on one page where a page is long enough for it. */
  | { is: 'together'; blocks: readonly Block[] };

export interface Item {
  /** Set before the text, heavier. */
  label?: string;
  text: string;
  language?: string;
}

export interface Fact {
  label: string;
  value: string;
}

export interface Column {
  title: string;
  /** Part of the table's width that this column takes, in relation to the others. */
  share: number;
  align?: 'left' | 'right';
  /** Its cells name the rows: what a screen reader says before each value. */
  names?: boolean;
  /** Where its cells are not in the document's own language. */
  language?: string;
}

/** A QR code and the lines beside it. */
export interface Code {
  url: string;
  /** What it leads to, for those who cannot see it. */
  alt: string;
  lines: readonly string[];
}

/** Who signs, and how to check the document. */
export interface Closing {
  lines: readonly { text: string; strong?: boolean }[];
  code?: Code;
}
