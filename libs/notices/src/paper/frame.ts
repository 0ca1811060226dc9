import { drawMark, drawQr } from './figures.js';
import { Flow } from './flow.js';
import { running } from './running.js';
import type { Sheet } from './sheet.js';
import { colour, mm, page, scaled, styles, type TextStyle } from './style.js';
import { wrap, wrapEvenly } from './wrap.js';

export type Role = 'authority' | 'title' | 'subtitle' | 'text' | 'name' | 'strong' | 'reference' | 'small';

/** One centred text of a certificate; `before` is the space above it in points. */
export interface Inscription {
  text: string;
  role: Role;
  before: number;
}

export interface Certificate {
  inscription: readonly Inscription[];
  /** Place and day, who signs, the authority. */
  signed: readonly string[];
  number: string;
  note?: string;
  check?: { url: string; alt: string; lines: readonly string[] };
}

const roles: Record<Role, TextStyle> = {
  authority: { weight: 'semibold', size: 13, leading: 18, colour: colour.brand },
  title: { weight: 'bold', size: 38, leading: 46, colour: colour.brand },
  subtitle: { weight: 'regular', size: 11.5, leading: 16, colour: colour.quiet },
  text: { weight: 'regular', size: 11, leading: 16, colour: colour.text },
  name: { weight: 'semibold', size: 24, leading: 31, colour: colour.text },
  strong: { weight: 'semibold', size: 12.5, leading: 18, colour: colour.text },
  reference: { weight: 'bold', size: 17, leading: 23, colour: colour.brand },
  small: { weight: 'regular', size: 9, leading: 12.6, colour: colour.quiet },
};

const column = { x: mm(35), width: mm(140) };
const inscribed = { top: mm(52), bottom: mm(216) };
const foot = { signed: mm(226), check: mm(247), size: mm(24) };

interface Set {
  lines: readonly string[];
  style: TextStyle;
  before: number;
  role: Role;
}

function setAt(factor: number, inscription: readonly Inscription[]): { parts: Set[]; height: number } {
  const parts = inscription.map(({ text, role, before }) => {
    const style = scaled(roles[role], factor);
    return { lines: wrapEvenly(text, style, column.width), style, before: before * factor, role };
  });
  return { parts, height: parts.reduce((sum, part) => sum + part.before + part.lines.length * part.style.leading, 0) };
}

/** The largest type, down to `least` of the usual one, at which all of it stands on one page. */
function fitted(inscription: readonly Inscription[], least: number): ReturnType<typeof setAt> | undefined {
  for (let factor = 1; factor > least; factor *= 0.95) {
    const set = setAt(factor, inscription);
    if (set.height <= inscribed.bottom - inscribed.top) return set;
  }
  return undefined;
}

/** Arcs that meet in the middle of the sheet, one within the other, as light as a watermark. */
function ornament(sheet: Sheet): void {
  const centre = { x: page.width / 2, y: mm(134) };
  const half = mm(92);
  sheet.artifact(() => {
    for (let step = 1; step <= 26; step += 1) {
      const reach = (step / 26) * mm(150);
      for (const side of [-1, 1]) {
        sheet.pdf
          .moveTo(centre.x - half, centre.y)
          .quadraticCurveTo(centre.x, centre.y + side * reach, centre.x + half, centre.y);
      }
    }
    sheet.pdf.lineWidth(0.35).strokeColor(colour.tint).stroke();
  });
}

function border(sheet: Sheet): void {
  const inset = mm(12);
  sheet.artifact(() => {
    sheet.pdf
      .rect(inset, inset, page.width - 2 * inset, page.height - 2 * inset)
      .lineWidth(0.8)
      .strokeColor(colour.brand)
      .stroke();
  });
}

function inscribe(sheet: Sheet, { parts, height }: ReturnType<typeof setAt>): void {
  let y = inscribed.top + Math.max(0, (inscribed.bottom - inscribed.top - height) / 3);
  for (const { lines, style, before, role } of parts) {
    y += before;
    const tag = role === 'title' ? 'H1' : 'P';
    sheet.mark(tag, sheet.element(tag), () => sheet.lines(lines, style, { ...column, y, align: 'center' }));
    y += lines.length * style.leading;
  }
}

function foots(sheet: Sheet, certificate: Certificate): void {
  const left = mm(25);
  const right = mm(185);
  const { check, number, note } = certificate;
  const textX = check ? left + foot.size + mm(5) : left;
  if (check) drawQr(sheet, check.url, check.alt, left, foot.check, foot.size);
  const texts = [...(check?.lines ?? []), number, ...(note ? [note] : [])];
  const lines = wrap(texts.join('\n'), styles.footer, right - textX);
  const y = foot.check + (foot.size - lines.length * styles.footer.leading) / 2;
  sheet.mark('P', sheet.element('P'), () => sheet.lines(lines, styles.footer, { x: textX, y }));
}

/** What one page cannot hold in letters that can be read follows on a second. */
function overleaf(sheet: Sheet, texts: readonly string[]): void {
  sheet.newPage();
  new Flow(sheet, page.top).set(texts.map((text) => running(text, styles.body, { tag: 'P', before: 8 })));
}

/** Draws a certificate: one page, to be framed. */
export function drawCertificate(sheet: Sheet, certificate: Certificate): void {
  const whole = fitted(certificate.inscription, 0.7);
  const small = whole ? [] : certificate.inscription.filter(({ role }) => role === 'small');
  const front = certificate.inscription.filter((inscription) => !small.includes(inscription));
  sheet.newPage();
  sheet.axis = page.width;
  ornament(sheet);
  border(sheet);
  drawMark(sheet, page.width / 2 - mm(12), mm(28), mm(24));
  inscribe(sheet, whole ?? fitted(front, 0.2) ?? setAt(0.2, front));
  const lines = wrap(certificate.signed.join('\n'), roles.text, column.width);
  sheet.mark('P', sheet.element('P'), () =>
    sheet.lines(lines, roles.text, { ...column, y: foot.signed, align: 'center' }),
  );
  foots(sheet, certificate);
  if (small.length > 0)
    overleaf(
      sheet,
      small.map(({ text }) => text),
    );
}
