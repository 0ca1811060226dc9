import type { AccountDirectory } from './actor.js';

/** Nobody is let in: what production has until real accounts are configured. */
export class NoAccounts implements AccountDirectory {
  resolve(): Promise<undefined> {
    return Promise.resolve(undefined);
  }

  account(): Promise<undefined> {
    return Promise.resolve(undefined);
  }
}
