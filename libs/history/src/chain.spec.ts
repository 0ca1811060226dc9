import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anchorRoot } from './anchors.js';
import { chainStart, entryHash, type ChainedEntry } from './chain.js';
import { verifyChain, type StoredEntry } from './verify.js';

const contents = fc.record({
  kind: fc.constantFrom('created', 'submit', 'acknowledge'),
  actor_role: fc.constantFrom('applicant', 'caseworker'),
  status_after: fc.constantFrom('draft', 'intake'),
  payload: fc.jsonValue(),
  facts: fc.jsonValue(),
});

const chains = fc.array(contents, { minLength: 1, maxLength: 8 }).map((entries): StoredEntry[] => {
  let previous = chainStart;
  return entries.map((content, at) => {
    const entry: ChainedEntry = {
      authority_id: 'hwk',
      case_id: '0198f0a0-0000-7000-8000-000000000001',
      case_version: at + 1,
      actor_id: '0198f0a0-0000-7000-8000-00000000000a',
      at: '2026-02-02T08:00:00.000Z',
      status_before: null,
      ...content,
    };
    previous = entryHash(previous, entry);
    return { ...entry, hash: previous };
  });
});

const headOf = (chain: readonly StoredEntry[]) => chain.at(-1)?.hash ?? chainStart;

describe('the chain of a history', () => {
  it('holds as written, also after a journey through JSON in another order of keys', () => {
    fc.assert(
      fc.property(chains, (chain) => {
        const stored = chain.map((entry) => JSON.parse(JSON.stringify(reversed(entry))) as StoredEntry);
        expect(verifyChain(stored, headOf(chain))).toBeUndefined();
      }),
    );
  });

  it('names the first entry of which anything was changed', () => {
    fc.assert(
      fc.property(chains, fc.nat(), (chain, seed) => {
        const at = seed % chain.length;
        const changes: Partial<StoredEntry>[] = [
          { payload: { other: chain[at]?.payload } },
          { facts: { other: chain[at]?.facts } },
          { actor_id: '0198f0a0-0000-7000-8000-00000000000b' },
          { at: '2026-02-02T08:00:00.001Z' },
          { status_after: 'recognised' },
          { status_before: 'intake' },
          { case_version: 99 },
          { authority_id: 'other' },
          { kind: 'approve_outcome' },
          { actor_role: 'reviewer' },
        ];
        for (const change of changes) {
          const changed = chain.map((entry, index) => (index === at ? { ...entry, ...change } : entry));
          expect(verifyChain(changed, headOf(chain))).toMatchObject({
            at: 'entry',
            version: changed[at]?.case_version,
          });
        }
      }),
    );
  });

  it('shows an entry that was taken out, and a last one that is gone', () => {
    fc.assert(
      fc.property(chains, fc.nat(), (chain, seed) => {
        const at = seed % chain.length;
        const broken = verifyChain(chain.toSpliced(at, 1), headOf(chain));
        expect(broken?.at).toBe(at === chain.length - 1 ? 'head' : 'entry');
      }),
    );
  });
});

describe('an anchor', () => {
  it('covers the one before, every head, and which case it is of', () => {
    const head = { authority_id: 'hwk', case_id: 'a', hash: 'b' };
    const root = anchorRoot(chainStart, [head]);
    const others = [
      anchorRoot(root, [head]),
      anchorRoot(chainStart, []),
      anchorRoot(chainStart, [{ ...head, hash: 'c' }]),
      anchorRoot(chainStart, [{ ...head, case_id: 'c' }]),
      anchorRoot(chainStart, [{ ...head, authority_id: 'c' }]),
    ];
    expect(new Set([root, ...others]).size).toBe(6);
  });
});

/** The same value with its keys the other way round, at every depth. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  const pairs = Object.entries(value).reverse();
  return Object.fromEntries(pairs.map(([key, inner]) => [key, reversed(inner)]));
}
