import type { Block } from './blocks.js';
import { beside, closing } from './closing.js';
import { Flow, heightOf, type Piece, startOf } from './flow.js';
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
    case 'together':
      return together(block.blocks);
  }
}

/** Measures blocks for the flow; empty groups and lists vanish. */
export function compose(blocks: readonly Block[]): Piece[] {
  return blocks.filter((block) => block.is !== 'together' || block.blocks.length > 0).map(piece);
}
