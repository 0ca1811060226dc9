import { describe, expect, it } from '@jest/globals';
import { extensionLimit } from './index.js';
import { decide, northRhineWestphalia as calendar } from './testing/examples.js';
import type { DeadlineRule, ExtensionLimit, LedgerEntry } from './types.js';

const started: LedgerEntry = { entry: 'started', deadline: 'decide', on: '2025-11-30', cause: 'file_complete' };
const verification: LedgerEntry = { entry: 'suspended', suspension: 'v', cause: 'verification', on: '2026-02-11' };
const extended: LedgerEntry = {
  entry: 'extended',
  deadline: 'decide',
  on: '2026-02-20',
  to: '2026-03-14',
  reason: 'r',
};

function limit(ledger: LedgerEntry[], rule: Partial<DeadlineRule> = {}): ExtensionLimit {
  return extensionLimit({ ...decide, ...rule }, ledger, calendar, '2026-02-20');
}

describe('the limit of an extension', () => {
  it('counts the cap from the end before it rolled', () => {
    expect(limit([started])).toEqual({ timesLeft: 1, latest: '2026-03-28' });
  });

  it('counts the cap of the next one from the end that the last one set', () => {
    const extension = { times: 2, cap: 'P2W', reasoned: true, cite: 'Art 4d(5)' };
    expect(limit([started, extended], { extension })).toEqual({ timesLeft: 1, latest: '2026-03-28' });
  });

  it('is used up', () => {
    expect(limit([started, extended]).timesLeft).toBe(0);
    expect(limit([started, extended, extended]).timesLeft).toBe(0);
  });

  it('takes a suspension without a known end as ended today', () => {
    expect(limit([started, verification])).toEqual({ timesLeft: 1, latest: '2026-04-10' });
  });

  it('has no latest day without a cap, or before the start', () => {
    expect(limit([started], { extension: { times: 1, reasoned: true, cite: '§' } })).toEqual({ timesLeft: 1 });
    expect(limit([])).toEqual({ timesLeft: 1 });
  });

  it('is none where the rule knows no extension', () => {
    expect(limit([started], { extension: undefined })).toEqual({ timesLeft: 0 });
  });
});
