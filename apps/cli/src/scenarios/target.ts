import type { ActorRole, InlineReference } from './format.js';

/** Who acts: `assessor#2` is `{ role: 'assessor', number: 2 }`. */
export interface Actor {
  role: ActorRole;
  number: number;
}

/** What of the format a version of the project may not have yet; scenarios that use it exit 2 and say so. */
export type Feature =
  'overlays' | 'calendar' | 'conflicts' | 'mandate' | 'supplements' | 'grant_consent' | 'withdraw_consent' | 'verify';

/**
 * The system that scenarios run against: the real HTTP API over a database of its own,
 * with a clock that stands still until it is moved. One scenario runs at a time.
 */
export interface Target {
  /** For example `http://127.0.0.1:41231`, without a slash at the end. */
  readonly baseUrl: string;
  /** Commands that the machine of this version has. */
  readonly supportedCommands: ReadonlySet<string>;
  /** Roles that have a demonstration account. */
  readonly supportedRoles: ReadonlySet<ActorRole>;
  readonly features: ReadonlySet<Feature>;
  /** Takes away all cases, files, jobs and registered profiles; the registers stay. */
  reset(): Promise<void>;
  /** Sets the clock, also back; nothing is swept. `instant` is ISO 8601 UTC. */
  setClock(instant: string): Promise<void>;
  /** Moves the clock forward, stopping at every deadline that passes on the way to sweep it. */
  advanceTo(instant: string): Promise<void>;
  /** Carries out every job that is due, and those that they add. */
  drainJobs(): Promise<void>;
  /**
   * Makes a profile known by its id until the next reset, and lets every demonstration authority offer it.
   * Throws an Error with the reason when it is not valid.
   */
  registerProfile(yaml: string, file: string): Promise<{ id: string }>;
  /** Makes a reference qualification known by its id until the next reset. Throws an Error with the reason. */
  registerReference?(reference: InlineReference): Promise<{ id: string }>;
  /** Lets the authority count with another calendar until the next reset; called where `features` has it. */
  useCalendar?(authority: string, calendar: string): Promise<void>;
  /** The bearer token of a demonstration account; undefined: nobody is signed in. */
  tokenOf(actor: Actor, authority: string): string | undefined;
}

/** `assessor#2` of a scenario file. */
export function actorOf(text: string): Actor {
  const [role, number = '1'] = text.split('#') as [ActorRole, string?];
  return { role, number: Number(number) };
}

/** The tokens of the demonstration accounts, as the server makes them in demonstration mode. */
export function demonstrationToken({ role, number }: Actor, authority: string): string | undefined {
  if (role === 'public') return undefined;
  const name = number === 1 ? `demo-${role}` : `demo-${role}-${number}`;
  return role === 'applicant' || role === 'representative' ? name : `${name}@${authority}`;
}
