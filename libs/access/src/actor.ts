import type { Role } from '#vocabulary';

/** As what somebody acts for a person. Whoever does so acts in the role of a representative. */
export const mandateKinds = ['representative', 'counsellor', 'employer'] as const satisfies readonly Role[];
export type MandateKind = (typeof mandateKinds)[number];

/** Who acts: resolved from what a request brings, handed to everything that is done for it. */
export interface Actor {
  /** UUID of the account. */
  id: string;
  /** A person may hold several roles and needs one that suffices. */
  roles: readonly Role[];
  /** Id of the authority that the person works for; staff only. */
  authority?: string;
  /** UUID of the person whose cases are their own; applicants only. */
  person?: string;
  /** For people to read, in history and on screen. */
  name: string;
  /** UUID of the session that they are signed in with; absent: a token of the demonstration or of an API client. */
  session?: string;
  /** A second factor is still asked for: until it is given they hold no role. */
  limited?: boolean;
  /** Under which mandate they act for `person`; with `case` for that one only. */
  mandate?: { id: string; kind: MandateKind; case?: string };
  /** To what an API client or a mandate is limited; absent: roles alone decide. */
  scopes?: readonly string[];
}

/** Accounts by names and tokens that are known beforehand: those of the demonstration. Real people sign in through `#identity`. */
export interface AccountDirectory {
  /** The account that a bearer token stands for; undefined: none. */
  resolve(token: string): Promise<Actor | undefined>;
  /** The account of this name; undefined: none. Signed links name the account they are read with. */
  account(name: string): Promise<Actor | undefined>;
}
