import fc from 'fast-check';
import { addDays } from '#legal-clock';
import { transitions, type CaseEvent } from '#lifecycle';
import { commandNames, type CommandName, type Status } from '#vocabulary';
import { pathsOf, type CasePath } from './builders-graph.js';
import type { Moment } from './builders-moment.js';
import { offersOf } from './builders-offers.js';
import { fileStates, stages, type Stage } from './builders-stages.js';
import { urgesOf } from './builders-urges.js';
import { Walk } from './builders-walk.js';

/**
 * A case and what happens to it, as numbers: each happening is read from its number once it is known where the case
 * stands, so that walks go far, cost little and shrink to few and sensible happenings.
 */
export interface RandomCase {
  stage: number;
  application: number;
  /** Where it begins: as a draft, or with the shortest way to where a case can stand behind it. */
  beginning: number;
  happenings: readonly number[];
}

const number = fc.noBias(fc.nat());

/** At most so many happenings: enough for a measure that is repeated, a remedy and a revocation. */
const longest = 32;

export const randomCases: fc.Arbitrary<RandomCase> = fc.record({
  stage: number,
  application: number,
  beginning: number,
  happenings: fc.noBias(fc.array(number, { maxLength: longest, size: 'max' })),
});

/** A random case at its beginning. */
export class RandomWalk extends Walk {
  readonly stage: Stage;
  /** Which of the stage's applications it is. */
  readonly application: number;
  /** How it came to where it begins; absent: it is a draft. */
  readonly path: CasePath | undefined;

  constructor({ stage: which, application, beginning }: Omit<RandomCase, 'happenings'>) {
    const stage = pick(stages(), which);
    const path = beginning % 4 === 0 ? undefined : pathFor(stage, beginning);
    const chosen = path?.application ?? application % stage.applications.length;
    super(stage.facts.all, stage.applications[chosen]);
    this.stage = stage;
    this.application = chosen;
    this.path = path;
    if (path) this.stored = path.stored;
    this.day = path?.steps.at(-1)?.day ?? this.day;
  }

  /** What a number means for the case as it stands: who asks for what, when, and what lies in the file by then. */
  happening(chance: number): CaseEvent {
    const dice = new Dice(chance);
    const moment = { context: this.context, status: this.status, facts: this.facts, day: this.day };
    const command = commandFor(moment, dice);
    const facts = this.stage.facts[dice.once(12) ? dice.oneOf(fileStates) : 'all'];
    const on = addDays(this.day, dice.oneOf(patient.includes(command) ? longWaits : waits));
    const offers = offersOf(command, { ...moment, facts, day: on });
    const payload = dice.oneOf(dice.once(3) ? offers : offers.slice(0, varied.includes(command) ? 4 : 1));
    const by = dice.once(12) ? { by: dice.oneOf(['assessor@hwk-demo', 'assessor-2@hwk-demo', 'applicant']) } : {};
    return this.event(command, payload, { on, facts, ...by });
  }
}

const byStatus = new Map<string, readonly (readonly CasePath[])[]>();

/** Every status is as likely as another, however many ways lead there. */
function pathFor(stage: Stage, chance: number): CasePath {
  const groups = byStatus.get(stage.name) ?? [...Map.groupBy(pathsOf(stage), ({ status }) => status).values()];
  byStatus.set(stage.name, groups);
  const dice = new Dice(chance);
  return dice.oneOf(dice.oneOf(groups));
}

/** Now and then anything at all; often what the file asks for; otherwise what the status takes. */
function commandFor(moment: Moment, dice: Dice): CommandName {
  if (dice.once(12)) return dice.oneOf(commandNames);
  const urges = dice.once(2) ? urgesOf(moment) : [];
  return dice.oneOf(urges.length > 0 ? urges : likely[moment.status]);
}

/** What of these is sent along decides where the case goes. */
const varied: readonly CommandName[] = [
  'record_comparison',
  'propose_outcome',
  'inform_of_consequences',
  'determine_route',
  'record_licence_check',
  'choose_measure',
  'file_remedy',
  'decide_remedy',
  'deadline_passed',
];

/** What is only possible once a period is over. */
const patient: readonly CommandName[] = ['deadline_passed', 'close_non_cooperation'];
const waits = [0, 0, 0, 0, 0, 1, 7, 20] as const;
const longWaits = [0, 20, 100, 400] as const;

/** What brings a case forward is likely, what ends or stops it rare. */
const weights: Partial<Record<CommandName, number>> = {
  submit: 30,
  record_payment: 20,
  supply_documents: 8,
  confirm_complete: 12,
  admit: 6,
  determine_route: 6,
  record_comparison: 10,
  propose_outcome: 30,
  approve_outcome: 30,
  close_hearing: 10,
  choose_measure: 20,
  schedule_measure: 12,
  record_measure_result: 12,
  settle_measure: 12,
  record_licence_check: 12,
  grant: 12,
  resume_case: 20,
  reject_inadmissible: 2,
  reopen: 16,
  withdraw: 1,
  discard: 1,
  refer: 1,
  transfer: 1,
  close_moot: 1,
  rest_case: 1,
};
const usual = 4;

const likely = Object.fromEntries(
  (Object.entries(transitions) as [Status, Partial<Record<CommandName, unknown>>][]).map(([status, row]) => {
    const taken = Object.keys(row) as CommandName[];
    return [status, taken.flatMap((command) => Array.from({ length: weights[command] ?? usual }, () => command))];
  }),
) as Record<Status, CommandName[]>;

/** Reads one number piece by piece. */
class Dice {
  constructor(private left: number) {}

  oneOf<T>(items: readonly T[]): T {
    const item = pick(items, this.left);
    this.left = Math.floor(this.left / items.length);
    return item;
  }

  /** Once in so many times. */
  once(times: number): boolean {
    const hit = this.left % times === times - 1;
    this.left = Math.floor(this.left / times);
    return hit;
  }
}

function pick<T>(items: readonly T[], chance: number): T {
  const item = items[chance % items.length];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
}
