export * from './entry.js';
export * from './kinds.js';
