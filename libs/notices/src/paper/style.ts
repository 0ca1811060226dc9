/** PDF points of a length in millimetres. */
export const mm = (length: number): number => (length * 72) / 25.4;

/** A4 after DIN 5008, form B, in points from the top left corner. */
export const page = {
  width: 595.28,
  height: 841.89,
  left: mm(25),
  right: mm(190),
  top: mm(27),
  bottom: mm(297 - 22),
  footer: mm(297 - 14),
  /** Widest line of running text: 38 em, so that the eye finds the next one. */
  measure: mm(145),
} as const;

export const colour = {
  text: '#16202A',
  quiet: '#46535E',
  brand: '#0B5563',
  hairline: '#C4CED4',
  tint: '#D9E4E7',
} as const;

export type Weight = 'regular' | 'semibold' | 'bold';

/** `leading` is the distance from line to line; both in points. */
export interface TextStyle {
  weight: Weight;
  size: number;
  leading: number;
  colour: string;
}

const style = (weight: Weight, size: number, leading: number, ink: string = colour.text): TextStyle => ({
  weight,
  size,
  leading,
  colour: ink,
});

export const styles = {
  body: style('regular', 10, 14.2),
  strong: style('bold', 11, 16),
  emphasis: style('semibold', 10, 14.2),
  quiet: style('regular', 9, 12.6, colour.quiet),
  h1: style('bold', 14, 19),
  h2: style('semibold', 11, 15),
  small: style('regular', 6.5, 8.4, colour.quiet),
  footer: style('regular', 8, 11, colour.quiet),
  letterhead: style('semibold', 13, 17, colour.brand),
  address: style('regular', 10, 12.9),
  label: style('regular', 9, 12.6, colour.quiet),
  value: style('regular', 9, 12.6),
  valueStrong: style('semibold', 9, 12.6),
  tableHead: style('semibold', 8.5, 11.5, colour.quiet),
  table: style('regular', 9, 12.2),
} as const satisfies Record<string, TextStyle>;

/** The style made smaller or larger, its colour kept. */
export const scaled = (base: TextStyle, factor: number): TextStyle => ({
  ...base,
  size: base.size * factor,
  leading: base.leading * factor,
});
