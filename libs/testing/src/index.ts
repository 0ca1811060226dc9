export { testDatabase, type TestDatabase } from './database.js';
export { throwawayDatabase, type ThrowawayDatabase } from './throwaway.js';
