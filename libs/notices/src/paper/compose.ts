import type { Block } from './blocks.js';
import { drawQr } from './figures.js';
import { Flow, heightOf, type Piece, startOf } from './flow.js';
import { facts, list } from './lists.js';
import { measure, running } from './running.js';
import { mm, page, styles } from './style.js';
import { table } from './table.js';
import { wrap } from './wrap.js';

const tones = {
  body: { style: styles.body, before: 6 },
  strong: { style: styles.strong, before: 8 },
  emphasis: { style: styles.emphasis, before: 6 },
  quiet: { style: styles.quiet, before: 5 },
} as const;

function heading(level: 1 | 2, text: string): Piece {
  return level === 1
    ? running(text, styles.h1, { tag: 'H1', before: 0, leads: true })
    : running(text, styles.h2, { tag: 'H2', before: 15, leads: true });
}

function address(lines: readonly string[]): Piece {
  const column = { x: measure.x + mm(4.5), width: measure.width - mm(4.5) };
  return running(lines.join('\n'), styles.emphasis, { tag: 'P', before: 6, column });
}

function code(url: string, alt: string, texts: readonly string[]): Piece {
  const size = mm(22);
  const x = page.left + size + mm(5);
  const lines = texts.flatMap((text) => wrap(text, styles.quiet, page.left + page.measure - x));
  const height = Math.max(size, lines.length * styles.quiet.leading);
  return {
    before: 12,
    height,
    start: height,
    draw(flow) {
      const { sheet, y } = flow;
      drawQr(sheet, url, alt, page.left, y, size);
      const top = y + Math.max(0, (size - lines.length * styles.quiet.leading) / 2);
      sheet.mark('P', sheet.element('P'), () => sheet.lines(lines, styles.quiet, { x, y: top }));
      flow.y += height;
    },
  };
}

function together(blocks: readonly Block[]): Piece {
  const pieces = compose(blocks);
  const height = heightOf(pieces);
  return {
    before: pieces[0]?.before ?? 0,
    height,
    start: height <= Flow.full ? height : startOf(pieces),
    draw: (flow) => flow.set([{ ...(pieces[0] as Piece), before: 0 }, ...pieces.slice(1)]),
  };
}

function piece(block: Block): Piece {
  switch (block.is) {
    case 'heading':
      return heading(block.level, block.text);
    case 'paragraph': {
      const { style, before } = tones[block.tone ?? 'body'];
      return running(block.text, style, { tag: 'P', before, language: block.language });
    }
    case 'list':
      return list(block.items);
    case 'facts':
      return facts(block.rows);
    case 'table':
      return table(block.columns, block.rows);
    case 'address':
      return address(block.lines);
    case 'code':
      return code(block.url, block.alt, block.lines);
    case 'space':
      return { before: block.height, height: 0, start: 0, draw: () => undefined };
    case 'together':
      return together(block.blocks);
  }
}

/** Measures blocks for the flow; empty groups and lists vanish. */
export function compose(blocks: readonly Block[]): Piece[] {
  return blocks.filter((block) => block.is !== 'together' || block.blocks.length > 0).map(piece);
}
