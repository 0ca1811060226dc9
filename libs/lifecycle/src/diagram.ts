import { closedByDecision, type CommandName, type Status } from '#vocabulary';
import type { Profile } from '#procedures';
import { undecided } from './commands/silence.js';
import { bringsBack, movesOf, statusesIn, type Line } from './moves.js';
import { closedStatuses, openStatuses } from './statuses.js';

/** Statuses that many commands treat alike are drawn once, where a command is taken in all of them. */
const families: readonly { name: string; id: string; members: readonly Status[] }[] = [
  { name: 'any open status', id: 'any_open', members: openStatuses },
  { name: 'any status before a decision', id: 'any_undecided', members: undecided },
  { name: 'any status closed by decision', id: 'any_decided', members: closedByDecision },
];

/** Fewer statuses than this are drawn one by one. */
const few = 4;
/** A command that leads from and to more statuses than this would cover everything else: it is told beside. */
const many = 4;

interface Arrow {
  from: string;
  command: CommandName;
  to: string;
}

/**
 * The machine as a Mermaid stateDiagram-v2, with moves between two statuses on one arrow; commands that leave a case
 * where it is are not drawn, nor are those of `undrawn`. Of a procedure: without what its profile does not know.
 */
export function diagramOf(profile?: Profile): string {
  const lines = movesOf(profile);
  const drawn = statusesIn(lines);
  const leading = lines.filter(({ from, to }) => from !== to);
  const arrows = gathered(
    leading.filter(({ command }) => !isEverywhere(command, leading)),
    drawn,
  );
  const used = families.filter(({ id }) => arrows.some(({ from, to }) => from === id || to === id));
  return [
    'stateDiagram-v2',
    ...drawn.filter((status) => idOf(status) !== status).map((status) => `  state "${status}" as ${idOf(status)}`),
    ...used.map(({ name, id }) => `  state "${name}" as ${id}`),
    '  [*] --> draft',
    ...labelled(arrows),
    '  classDef closed stroke-width:3px',
    '  classDef family stroke-dasharray:4 4',
    ...classed(drawn.filter((status) => closedStatuses.includes(status)).map(idOf), 'closed'),
    ...classed(
      used.map(({ id }) => id),
      'family',
    ),
  ].join('\n');
}

/** Commands that lead from nearly everywhere to nearly everywhere, with where they lead: a diagram leaves them out. */
export function undrawn(profile?: Profile): { command: CommandName; to: Status[] }[] {
  const leading = movesOf(profile).filter(({ from, to }) => from !== to);
  const commands = [...new Set(leading.map(({ command }) => command))];
  return commands
    .filter((command) => isEverywhere(command, leading))
    .map((command) => {
      const own = leading.filter((line) => line.command === command);
      return { command, to: statusesIn(own).filter((status) => own.some(({ to }) => to === status)) };
    });
}

function isEverywhere(command: CommandName, lines: readonly Line[]): boolean {
  const own = lines.filter((line) => line.command === command);
  const sizes = [own.map(({ from }) => from), own.map(({ to }) => to)].map((list) => new Set(list).size);
  return !bringsBack({ command }) && sizes.every((size) => size > many);
}

/** The lines with whole families in place of their members. */
function gathered(lines: readonly Line[], drawn: readonly Status[]): Arrow[] {
  const arrows: Arrow[] = [];
  for (const command of new Set(lines.map((line) => line.command))) {
    const own = lines.filter((line) => line.command === command);
    const back = bringsBack({ command });
    for (const other of new Set(own.map(({ from, to }) => (back ? from : to)))) {
      const ends = own.flatMap(({ from, to }) => ((back ? from : to) === other ? [back ? to : from] : []));
      for (const end of inFamilies(ends, other, drawn)) {
        arrows.push(back ? { from: idOf(other), command, to: end } : { from: end, command, to: idOf(other) });
      }
    }
  }
  return arrows;
}

function inFamilies(ends: readonly Status[], other: Status, drawn: readonly Status[]): string[] {
  let left = [...ends];
  const found: string[] = [];
  for (const { id, members } of families) {
    const there = members.filter((status) => drawn.includes(status) && status !== other);
    if (there.length < few || !there.every((status) => left.includes(status))) continue;
    found.push(id);
    left = left.filter((status) => !there.includes(status));
  }
  return [...left.map(idOf), ...found];
}

function labelled(arrows: readonly Arrow[]): string[] {
  const labels = new Map<string, CommandName[]>();
  for (const { from, command, to } of arrows) {
    const ends = `${from} --> ${to}`;
    labels.set(ends, [...(labels.get(ends) ?? []), command]);
  }
  return [...labels].map(([ends, commands]) => `  ${ends} : ${commands.join(', ')}`).sort();
}

function classed(ids: readonly string[], name: string): string[] {
  return ids.length > 0 ? [`  class ${ids.join(', ')} ${name}`] : [];
}

/** Mermaid reads a dot in a name as something else. */
function idOf(status: Status): string {
  return status.replace('.', '_');
}
