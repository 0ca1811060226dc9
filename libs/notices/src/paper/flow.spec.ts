import { describe, expect, it } from '@jest/globals';
import { render } from '../render-notice.js';
import { flatten, PdfReader } from '../testing/pdf-reader.js';
import { notice, samples } from '../testing/samples.js';
import type { Statement } from '../types.js';

/** A letter whose text before the last heading grows line by line. */
async function letterOf(lines: number, more: readonly Statement[]): Promise<PdfReader> {
  const text = Array.from({ length: lines }, () => 'Eine Zeile.').join('\n');
  const own: Statement = { code: 'level_required', data: { level: 'c' }, text };
  const data = notice('decision', { outcome: more.length > 0 ? 'partial' : undefined, statements: [own, ...more] });
  return new PdfReader(await render(data, 'de', { compress: false }));
}

const table = samples.partial.statements.filter(({ code }) => code.includes('difference'));

const lowestOf = (reader: PdfReader) =>
  reader.shown.map((runs) =>
    runs
      .filter(({ artifact }) => !artifact)
      .sort((a, b) => a.y - b.y)[0]
      ?.text.trim(),
  );

describe('flow', () => {
  it('never ends a page with a heading, an announcement or the head of a table, and cuts no row', async () => {
    const pages = new Set<number>();
    for (let lines = 1; lines < 40; lines += 1) {
      const reader = await letterOf(lines, table);
      const lowest = lowestOf(reader).slice(0, -1);
      const elements = flatten(reader.structure);
      const mustLead = elements
        .filter(({ type, text }) => type.startsWith('H') || type === 'TH' || text.endsWith(':'))
        .map(({ text }) => text.trim());
      const cells = elements.filter(({ type }) => type === 'TD');
      // A cell of one mark stands on one page.
      expect(cells.every(({ dict }) => reader.list(dict['K']).length === 1)).toBe(true);
      pages.add(reader.pages.length);
      for (const last of lowest) expect(mustLead).not.toContain(last);
    }
    expect(pages.size).toBeGreaterThan(1);
  });

  it('lets nobody sign an empty page', async () => {
    for (let lines = 1; lines < 40; lines += 1) {
      const reader = await letterOf(lines, lines % 2 ? table : []);
      const signed = reader.shown.findIndex((runs) => runs.some(({ text }) => text === 'Mit freundlichen Grüßen'));
      const above = (reader.shown[signed] ?? []).filter(({ artifact }) => !artifact)[0];
      expect(above?.text).not.toBe('Mit freundlichen Grüßen');
    }
  });
});
