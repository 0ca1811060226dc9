export { scenariosCommand, type Surroundings } from './command.js';
export { collectScenarios } from './collect.js';
export { linesOf } from './report.js';
export { runScenario, type ScenarioResult } from './run.js';
export { demonstrationToken, type Actor, type Feature, type Target } from './target.js';
