import type { FormatKey, RuleDifference, SaidLine, SaidSection } from '#procedures';

const width = 118;

/** Sections as paragraphs with their citations, for a terminal. */
export function sectionLines(sections: readonly SaidSection[]): string[] {
  return sections.flatMap(({ heading, lines }, at) => [
    ...(at === 0 ? [] : ['']),
    heading,
    '-'.repeat(heading.length),
    ...lines.flatMap((line) => paragraph(line)),
  ]);
}

function paragraph({ text, cite, prov, note }: SaidLine): string[] {
  const source = [cite, prov].filter(Boolean).join('; ');
  return [
    ...wrapped(`${text}${source ? ` [${source}]` : ''}`, '- ', '  '),
    ...(note ? wrapped(note.replaceAll(/\s+/g, ' '), '  Note: ', '  ') : []),
  ];
}

function wrapped(text: string, first: string, further: string): string[] {
  const lines: string[] = [];
  let line = first.trimEnd();
  for (const word of text.split(' ')) {
    if (line.length + 1 + word.length > width && line.trim() !== first.trim()) {
      lines.push(line);
      line = `${further}${word}`;
    } else {
      line = `${line} ${word}`;
    }
  }
  return [...lines, line];
}

/** What is different, one line a value, and what came in place of what below it. */
export function differenceLines(differences: readonly RuleDifference[]): string[] {
  if (differences.length === 0) return ['They say the same.'];
  return differences.flatMap(({ kind, what, before, after }) => [
    `${kind.padEnd(8)}${what}`,
    ...(before === undefined ? [] : wrapped(before, '    was:', '      ')),
    ...(after === undefined ? [] : wrapped(after, kind === 'added' ? '    says:' : '    is:', '      ')),
  ]);
}

/** The keys of a format as a table in Markdown; those that must stand are marked. */
export function keyTable(keys: readonly FormatKey[]): string[] {
  const rows = keys.map(({ path, takes, required, meaning }) => [
    `\`${path}\`${required ? ' *' : ''}`,
    takes,
    meaning.replaceAll('|', '\\|'),
  ]);
  return [['key', 'takes', 'meaning'], ['---', '---', '---'], ...rows].map((cells) => `| ${cells.join(' | ')} |`);
}
