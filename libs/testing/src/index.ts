export { emptyTables, testDatabase, type TestDatabase } from './database.js';
export { throwawayDatabase, type ThrowawayDatabase } from './throwaway.js';
export { testApp, type TestApp, type TestAppWishes } from './app.js';
export { HttpClient, type Answer, type Answering, type Wishes } from './http.js';
