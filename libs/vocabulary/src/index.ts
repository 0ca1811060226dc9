export * from './cases.js';
export * from './documents.js';
export * from './people.js';
