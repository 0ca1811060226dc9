import { chainStart, entryHash, type ChainedEntry } from './chain.js';

export interface StoredEntry extends ChainedEntry {
  hash: string;
}

/** The first place at which a chain does not hold. */
export interface BrokenChain {
  /** `entry`: it, or the order up to it, is not as written; `head`: the case does not end with its last entry. */
  at: 'entry' | 'head';
  /** Version of the case that the entry made; of the last entry where the head differs, 0 where there is none. */
  version: number;
  kind?: string;
}

/** @param entries of one case, in the order of their versions; @param head the hash that the case itself keeps */
export function verifyChain(entries: readonly StoredEntry[], head: string): BrokenChain | undefined {
  let previous = chainStart;
  for (const entry of entries) {
    if (entryHash(previous, entry) !== entry.hash) {
      return { at: 'entry', version: entry.case_version, kind: entry.kind };
    }
    previous = entry.hash;
  }
  if (previous === head) return undefined;
  const last = entries.at(-1);
  return { at: 'head', version: last?.case_version ?? 0, ...(last ? { kind: last.kind } : {}) };
}
