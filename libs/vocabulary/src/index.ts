export * from './blockers.js';
export * from './cases.js';
export * from './clock.js';
export * from './documents.js';
export * from './people.js';
export * from './problem.js';
