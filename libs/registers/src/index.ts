export * from './countries.js';
export { countryGroups, loadRegisters, type RegisterEntry } from './files.js';
export * from './holidays.js';
export * from './qualifications.js';
export * from './schema.js';
export * from './entities.js';
export * from './publish.js';
export { Registers } from './store.js';
