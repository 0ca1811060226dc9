import { diagramOf, movesOf, rolesFor, statusesIn, supportedCommands, undrawn } from '#lifecycle';
import type { Profile } from '#procedures';
import { statuses, type CommandName, type Status } from '#vocabulary';
import { commandPath } from './command-path.js';
import { table } from './table.js';

/** docs/lifecycle.md: the machine and what every procedure makes of it, as Markdown. Of each profile the newest version. */
export function lifecyclePage(profiles: readonly Profile[]): string {
  const newest = profiles.filter(
    ({ id, version }) => !profiles.some((other) => other.id === id && other.version > version),
  );
  return `${[
    introduction,
    '## The whole machine',
    ...drawing(),
    '## By procedure',
    'What a profile switches off, or says nothing about where a command needs it to, is not drawn; nor is a status that nothing leads to then.',
    ...newest.flatMap(procedure),
    '## What a case takes, and from whom',
    'An arrow names where a command may lead; without one the case stays. A command that has both stays or leads on.',
    commandTable(),
    '## A command from the route to the row',
    pathText,
    table(
      ['', 'file', 'what it does'],
      commandPath.map(({ file, does }, at) => [String(at + 1), `\`${file}\``, does]),
    ),
  ].join('\n\n')}\n`;
}

const introduction = `# The lifecycle of a case

Generated from the machine by \`npm run diagram\`: change the rules, not this page.

A case is one application of one person under one procedure. It begins as a draft, is received, completed and assessed, and ends with a decision that a second person has approved, or without one. Whoever acts gives a command; the machine takes it, or says why not. A closed case is not gone: remedies, revocation and reopening still act on it, and a new decision supersedes the old one.

There is one machine for all procedures. A profile switches commands off, and sets deadlines, outcomes, measures and checks; that is why each procedure has a drawing of its own below. The rule of every command is a file in \`libs/lifecycle/src/commands/\`, which says who gives it, in which statuses it is taken, where it leads, what stands in its way and what it changes. The table of the machine is made of these files, the machine of the table, and this page of both.

Before a server or a worker starts, the machine is checked: every status can be reached from the draft, every one that is not closed can be left, every command is taken somewhere, and XState's machine makes the moves of the table and no other.`;

const pathText = `${commandPath.length} files, of which two are the command's own: its body and its rule. Around them stand what every request passes (token, errors) and the libraries that the rules ask; [architecture.md](architecture.md) tells the whole way. A new command is a rule, a body, and a line in the register of each.`;

function drawing(profile?: Profile): string[] {
  const left = undrawn(profile).map(
    ({ command, to }) => `\`${command}\` leads from any status to ${to.map((status) => `\`${status}\``).join(', ')}`,
  );
  const beside = left.length > 0 ? [`Not drawn: ${left.join('; ')}.`] : [];
  return [`\`\`\`mermaid\n${diagramOf(profile)}\n\`\`\``, ...beside];
}

function procedure(profile: Profile): string[] {
  const moves = movesOf(profile);
  const known = new Set(moves.map(({ command }) => command));
  const without = list(supportedCommands.filter((command) => !known.has(command)));
  const unreached = list(statuses.filter((status) => !statusesIn(moves).includes(status)));
  return [
    `### ${profile.id}`,
    `${profile.title.en}, version ${profile.version}.`,
    ...drawing(profile),
    ...(without ? [`Commands that it does not know: ${without}.`] : []),
    ...(unreached ? [`Statuses that it does not have: ${unreached}.`] : []),
  ];
}

function commandTable(): string {
  const moves = movesOf();
  const rows = statuses.flatMap((status) => {
    const own = moves.filter(({ from }) => from === status);
    const commands = supportedCommands.filter((command) => own.some((line) => line.command === command));
    const givers = [...new Set(commands.map(giversOf))];
    return givers.map((by, at) => [
      at === 0 ? `\`${status}\`` : '',
      by,
      commands
        .filter((command) => giversOf(command) === by)
        .map((command) =>
          inWords(
            command,
            own.filter((line) => line.command === command).map(({ to }) => to),
            status,
          ),
        )
        .join(', '),
    ]);
  });
  return table(['status', 'by', 'commands'], rows);
}

function giversOf(command: CommandName): string {
  return (rolesFor(command) ?? []).join(', ');
}

function inWords(command: CommandName, targets: readonly Status[], from: Status): string {
  const elsewhere = targets.filter((to) => to !== from);
  if (elsewhere.length === 0) return `\`${command}\``;
  return `\`${command}\` → ${elsewhere.length > 6 ? 'wherever the case came from or its decision leads' : elsewhere.join(' or ')}`;
}

function list(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ');
}
