export { measureSweep } from './sweep-bench.js';
export { reportSweep } from './sweep-report.js';
export { databaseSettings } from './stage.js';
