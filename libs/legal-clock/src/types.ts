/** A calendar day, ISO 8601 `YYYY-MM-DD`, local to the authority. */
export type Day = string;

/** ISO 8601 duration in whole months, weeks, days or years (`P3M`, `P2W`, `P4D`, `P1Y`), or `P3WD`: three working days. */
export type Duration = string;

/** Holidays are data: the register hands them in. */
export interface Calendar {
  /** For example `DE-NW`. */
  id: string;
  /** IANA zone, for example `Europe/Berlin`. */
  zone: string;
  /** Public holidays by day, with their name. */
  holidays: ReadonlyMap<Day, string>;
}

/** Whose end stops a suspension: the reply, the END of the period that was set, or the matter being clarified. */
export type SuspensionEnd = 'reply' | 'period_end' | 'clarified';

/** How the days of the week count, beside Sundays and the calendar's holidays, which are always off. */
export interface WeekRule {
  saturday_is_working_day: boolean;
}

export interface SuspensionRule {
  /** For example `information`, `verification`, `alternative_procedure`. */
  cause: string;
  until: SuspensionEnd;
  cite: string;
}

export interface ExtensionRule {
  /** How often the deadline may be extended. */
  times: number;
  /** The furthest end, counted from the unrolled end; absent: an appropriate period, no number in law. */
  cap?: Duration;
  reasoned: boolean;
  cite: string;
}

export const silenceEffects = ['nothing', 'appealable', 'deemed_approved', 'card_issued', 'discard'] as const;
export type SilenceEffect = (typeof silenceEffects)[number];

export interface DeadlineRule extends WeekRule {
  id: string;
  /** The ledger's event from which it runs: `received`, `file_complete`, `notified`, or an event of the profile. */
  trigger: string;
  duration: Duration;
  /** strict: must; should: binding unless the case is atypical; target: an estimate without legal effect. */
  kind: 'strict' | 'should' | 'target';
  extension?: ExtensionRule;
  suspensions: readonly SuspensionRule[];
  silence: SilenceEffect;
  /** Whether an end on a day off moves to the next working day. */
  rolls: boolean;
  /** How suspended days count: both edges of the suspension, or all but its first day. */
  suspension_days: 'both_edges' | 'without_first_day';
  cite: string;
  /** Where the law says how days are counted (month ends, days off); absent: `cite` stands for it. */
  counting_cite?: string;
}

/** What happened to the clock of a case, in order. Dates are computed from it on read and never stored in it. */
export type LedgerEntry =
  | { entry: 'started'; deadline: string; on: Day; cause: string }
  | { entry: 'suspended'; suspension: string; cause: string; on: Day; until?: Day }
  | { entry: 'period_changed'; suspension: string; on: Day; until: Day }
  /** The reply came, or the matter is clarified; a suspension that lasts to its period's end goes on. */
  | { entry: 'resumed'; suspension: string; on: Day }
  | { entry: 'extended'; deadline: string; on: Day; to: Day; reason: string }
  | { entry: 'met'; deadline: string; on: Day }
  | { entry: 'passed'; deadline: string; on: Day }
  /** The duty ended without being met: the case was withdrawn, referred or closed. */
  | { entry: 'closed'; deadline: string; on: Day };

export type StepCode =
  | 'started'
  | 'duration_added'
  | 'month_end_clipped'
  | 'suspended'
  | 'suspended_open'
  | 'extended'
  | 'rolled'
  | 'met'
  | 'passed'
  | 'closed';

/**
 * One step of the explanation of a date: what was done, from which day to which, with its citation.
 * Of what happened on one day (`started`, `met`, `passed`, `closed`) that day is `from`.
 */
export interface Step {
  code: StepCode;
  from?: Day;
  to?: Day;
  /**
   * Facts for the sentence. started: `cause`; duration_added: `duration`; suspended: `cause`, `days` added and, where
   * some had been counted before, `already_counted`; suspended_open: `cause`; extended: `reason`;
   * rolled: `reason` weekend or holiday, `holiday` the names; passed: `silence`.
   */
  data?: Record<string, string | number>;
  cite?: string;
}

export type DeadlineStatus = 'not_started' | 'running' | 'suspended' | 'met' | 'passed' | 'closed';

export interface DeadlineState {
  id: string;
  kind: DeadlineRule['kind'];
  status: DeadlineStatus;
  started_on?: Day;
  /** The last day, rolled; absent when not started, and while a suspension without a known end runs. */
  due_on?: Day;
  /** The end before it rolled, suspensions and extensions included: what the cap of a next extension counts from. */
  unrolled_end?: Day;
  /** While suspended: the last suspended day of those that run on without a gap; absent when not known. */
  suspended_until?: Day;
  /**
   * The moment at which it passes: the day after `due_on` begins, local to the authority; ISO instant in UTC.
   * Absent once the deadline has ended.
   */
  passes_at?: string;
  extensions: number;
  silence: SilenceEffect;
  cite: string;
  steps: readonly Step[];
}

/** What an extension may still do. */
export interface ExtensionLimit {
  /** How many extensions are left; 0 where the rule knows none. */
  timesLeft: number;
  /** The latest `to` that the cap allows, not rolled; absent where there is no cap or nothing to count it from. */
  latest?: Day;
}
