import { statuses, type CommandName, type Outcome, type Status } from '#vocabulary';
import type { Profile } from '#procedures';
import { transitions } from './transitions.js';

/** One line of the table: a command that leads from one status to another, or stays. */
export interface Line {
  from: Status;
  command: CommandName;
  to: Status;
}

/** The lines that a case can come to make, from the draft on. Of a procedure: those that its profile leaves. */
export function movesOf(profile?: Profile): Line[] {
  const all = (Object.entries(transitions) as [Status, Partial<Record<CommandName, readonly Status[]>>][]).flatMap(
    ([from, row]) =>
      (Object.entries(row) as [CommandName, readonly Status[]][]).flatMap(([command, targets]) =>
        targets.map((to) => ({ from, command, to })),
      ),
  );
  const left = profile ? all.filter((line) => isKnown(line.command, profile) && isMade(line, profile)) : all;
  return reached(left);
}

/** Commands that bring a case back to where it came from: they lead nowhere that it was not before. */
const bringingBack: readonly CommandName[] = ['return_to_assessor', 'close_hearing'];

export function bringsBack({ command }: Pick<Line, 'command'>): boolean {
  return bringingBack.includes(command);
}

function reached(lines: readonly Line[]): Line[] {
  const found = new Set<Status>(['draft']);
  for (const status of found) {
    for (const line of lines) if (line.from === status && !bringsBack(line)) found.add(line.to);
  }
  const came = (line: Line) => lines.some(({ from, to }) => from === line.to && to === line.from);
  return lines
    .filter(({ from, to }) => found.has(from) && found.has(to))
    .filter((line) => !bringsBack(line) || came(line));
}

function comparing({ equivalence, routes }: Profile): boolean {
  return equivalence.comparison !== 'none' || routes.some(({ comparison }) => comparison !== 'none');
}

function hasOutcome({ outcomes }: Profile, outcome: Outcome): boolean {
  return outcomes.some((candidate) => candidate.outcome === outcome);
}

const otherReference = (profile: Profile) => comparing(profile) && profile.subject.reference !== 'none';
const hasPeriod = ({ measures }: Profile) => measures.some(({ form }) => form === 'period');

/** Commands that need something of the profile; all others every procedure knows unless it switches them off. */
const needs: Partial<Record<CommandName, (profile: Profile) => boolean>> = {
  request_payment: ({ fees }) => fees.some(({ payee }) => payee === 'authority'),
  record_payment: ({ fees }) => fees.some(({ payee }) => payee === 'authority'),
  waive_fee: ({ fees }) => fees.some(({ payee, waivers }) => payee === 'authority' && waivers.length > 0),
  dispense_document: ({ dispense_grounds }) => dispense_grounds.length > 0,
  determine_route: ({ routes }) => routes.length > 0,
  record_comparison: comparing,
  start_alternative_procedure: ({ alternative_procedure }) => alternative_procedure !== undefined,
  finish_alternative_procedure: ({ alternative_procedure }) => alternative_procedure !== undefined,
  inform_of_consequences: (profile) =>
    profile.waiver !== undefined || comparing(profile) || hasOutcome(profile, 'partial_access'),
  waive_assessment: ({ waiver }) => waiver !== undefined,
  offer_alternative_reference: otherReference,
  accept_alternative_reference: otherReference,
  extend_measure: ({ measures }) => measures.some(({ extension }) => extension !== undefined),
  repeat_measure: ({ measures }) => measures.some(({ repeat }) => (repeat?.times ?? 0) > 0),
  request_length_change: hasPeriod,
  decide_length_change: hasPeriod,
  continue_to_measures: ({ continue_to_measures }) => continue_to_measures !== undefined,
  file_remedy: ({ remedies }) => remedies.length > 0,
  decide_remedy: ({ remedies }) => remedies.length > 0,
  record_event: ({ events }) => events.length > 0,
};

/** Whether a procedure knows a command at all. */
function isKnown(command: CommandName, profile: Profile): boolean {
  const isOff = profile.commands_off.some((entry) => entry.command === command);
  return !isOff && (needs[command]?.(profile) ?? true);
}

/** Whether a command of the procedure can lead there. */
function isMade({ from, command, to }: Line, profile: Profile): boolean {
  if (from === to) return true;
  switch (command) {
    case 'submit':
      return to === 'intake' || profile.fees.some(({ first, payee }) => first && payee === 'authority');
    case 'approve_outcome':
      return follows(to, profile) || approved(to, profile);
    case 'decide_remedy':
      return to === 'intake' || to === 'assessment' || follows(to, profile);
    case 'grant':
      return hasOutcome(profile, to === 'recognised' ? 'full' : 'partial_access');
    case 'deadline_passed':
      return silenceLeads(to, profile);
    default:
      return true;
  }
}

/** Where an outcome of the profile leads. Before a licence equivalence comes first, wherever something is checked. */
function follows(to: Status, profile: Profile): boolean {
  const { licence_checks: checks } = profile;
  const atOnce = checks.every(({ when }) => when !== undefined);
  const has = (...outcomes: Outcome[]) => outcomes.some((outcome) => hasOutcome(profile, outcome));
  const leads: Partial<Record<Status, boolean>> = {
    recognised: has('full') && atOnce,
    partial_access_granted: has('partial_access') && atOnce,
    licence_checks: has('full', 'partial_access') && checks.length > 0,
    partially_recognised: has('partial'),
    statement_issued: has('statement', 'level_recognised'),
    'compensation.choosing': has('measure_required'),
    refused: has('refused'),
  };
  return leads[to] ?? false;
}

/** Proposals beside those of an outcome: to reject, and to revoke. */
function approved(to: Status, profile: Profile): boolean {
  if (to === 'inadmissible') return isKnown('reject_inadmissible', profile);
  return to === 'refused' && isKnown('revoke_decision', profile);
}

function silenceLeads(to: Status, profile: Profile): boolean {
  const says = (silence: Profile['deadlines'][number]['silence']) =>
    profile.deadlines.some(
      (deadline) => deadline.silence === silence && deadline.trigger !== 'length_change_requested',
    );
  if (to === 'discarded') return says('discard');
  return (says('deemed_approved') && follows(to, profile)) || (to === 'recognised' && says('card_issued'));
}

/** Statuses in the order of the vocabulary that some line touches. */
export function statusesIn(lines: readonly Line[]): Status[] {
  return statuses.filter((status) => lines.some(({ from, to }) => from === status || to === status));
}
