export { scenariosCommand } from './command.js';
export { collectScenarios } from './collect.js';
export { linesOf } from './report.js';
export { runScenario } from './run.js';
