export * from './entry.js';
export * from './kinds.js';
export { chainStart, entryHash, type ChainedEntry } from './chain.js';
export { verifyChain, type BrokenChain, type StoredEntry } from './verify.js';
export { anchorRoot, HistoryAnchor, HistoryAnchorLeaf, type AnchoredHead } from './anchors.js';
export { HistoryAnchors, type Anchor } from './anchoring.js';
