export { caseMachine, machineVersion, statusOf } from './machine.js';
export { transitions } from './transitions.js';
export * from './engine.js';
export * from './payloads.js';
export * from './types.js';
export { caseDeadlines, type CaseDeadline } from './deadline-list.js';
export { comparisonOf } from './comparison.js';
export { missingDocuments, arrivedOn } from './completeness.js';
export { waitingFor, waitsOn, type WaitsOn } from './waiting.js';
