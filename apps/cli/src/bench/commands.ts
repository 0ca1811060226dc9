export { measureCommands } from './commands-bench.js';
export { judgeCommands } from './commands-report.js';
export { databaseSettings } from './stage.js';
