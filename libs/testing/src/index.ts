export { emptyTables, testDatabase, type TestDatabase } from './database.js';
export { throwawayDatabase, type ThrowawayDatabase } from './throwaway.js';
export { testApp, type TestApp, type TestAppWishes } from './app.js';
export { HttpClient, type Answer, type Answering, type Wishes } from './http.js';
export { caseServer, type CaseServer, type HttpClientOf } from './case-server.js';
export * from './builders-facts.js';
export * from './builders-routes.js';
export * from './builders-walk.js';
export * from './builders-http.js';
