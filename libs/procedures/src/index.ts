export * from './condition.js';
export * from './schema.js';
