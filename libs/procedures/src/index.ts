export * from './condition.js';
export * from './json-schema.js';
export * from './load.js';
export * from './parse.js';
export * from './required-documents.js';
export * from './schema.js';
export * from './yaml.js';
