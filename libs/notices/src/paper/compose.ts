import type { Block } from './blocks.js';
import { beside, closing } from './closing.js';
import { Flow, heightOf, type Piece } from './flow.js';
import { facts, list } from './lists.js';
import { running } from './running.js';
import { page, styles } from './style.js';
import { table } from './table.js';

const tones = {
  body: { style: styles.body, before: 6 },
  strong: { style: styles.strong, before: 8 },
  emphasis: { style: styles.emphasis, before: 6 },
  quiet: { style: styles.quiet, before: 5 },
} as const;

function heading(level: 1 | 2, text: string): Piece {
  return level === 1
    ? running(text, styles.h1, { tag: 'H1', before: 0, leads: true })
    : running(text, styles.h2, { tag: 'H2', before: 13, leads: true });
}

/** Pieces that begin where all of them fit. */
function group(pieces: readonly Piece[]): Piece {
  const height = heightOf(pieces);
  return {
    before: pieces[0]?.before ?? 0,
    height,
    start: height,
    draw: (flow) => flow.set(pieces.map((piece, index) => (index === 0 ? { ...piece, before: 0 } : piece))),
  };
}

/** On one page; what is longer than a page at least does not leave its last piece alone. */
function together(blocks: readonly Block[]): Piece[] {
  const pieces = compose(blocks);
  if (heightOf(pieces) <= Flow.full) return [group(pieces)];
  let tail = Math.max(0, pieces.length - 2);
  while (tail > 0 && pieces[tail - 1]?.leads) tail -= 1;
  const end = pieces.slice(tail);
  return heightOf(end) <= Flow.full ? [...pieces.slice(0, tail), group(end)] : pieces;
}

function piece(block: Exclude<Block, { is: 'together' }>): Piece {
  switch (block.is) {
    case 'heading':
      return heading(block.level, block.text);
    case 'paragraph': {
      const { style, before } = tones[block.tone ?? 'body'];
      // What ends in a colon announces the next piece and stays with it.
      return running(block.text, style, {
        tag: 'P',
        before,
        language: block.language,
        leads: block.text.endsWith(':'),
      });
    }
    case 'list':
      return list(block.items);
    case 'facts':
      return facts(block.rows);
    case 'table':
      return table(block.columns, block.rows);
    case 'code':
      return beside(block, page.left, page.measure);
    case 'closing':
      return closing(block);
    case 'space':
      return { before: block.height, height: 0, start: 0, draw: () => undefined };
  }
}

/** Measures blocks for the flow. */
export function compose(blocks: readonly Block[]): Piece[] {
  return blocks.flatMap((block) => (block.is === 'together' ? together(block.blocks) : [piece(block)]));
}
