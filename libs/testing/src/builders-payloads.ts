import type { CommandPayloads } from '#lifecycle';
import type { CommandName } from '#vocabulary';
import { ways, type Step } from './builders-ways.js';

const besideTheWays: readonly Step[] = [
  ['', 'amend_application', { languages: { de: 'C1' } }],
  ['', 'request_payment', {}],
  ['', 'impose_measure', { measure: 'adaptation_period' }],
  ['', 'return_to_assessor', { reason: 'B4 is not clear.' }],
  ['', 'reopen', { ground: 'new_evidence' }],
  ['', 'resume_case', {}],
  ['', 'transfer', { to: 'ihk-demo', reason: 'The residence.' }],
];

const wellFormed = new Map<CommandName, unknown>(
  [...ways.flatMap(({ steps }) => steps), ...besideTheWays].map(([, command, payload]) => [command, payload]),
);

/** Something that may be sent with a command, whether or not it fits a case: the API takes its form. */
export function anyPayload<C extends CommandName>(command: C): CommandPayloads[C] {
  if (!wellFormed.has(command)) throw new Error(`no way gives the command ${command}`);
  return wellFormed.get(command) as CommandPayloads[C];
}
