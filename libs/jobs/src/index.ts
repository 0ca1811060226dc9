export * from './tasks.js';
export * from './worker.js';
