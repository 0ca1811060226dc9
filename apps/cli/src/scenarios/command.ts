import { parseArgs } from 'node:util';
import { collectScenarios } from './collect.js';
import { scenarioJsonSchema } from './json-schema.js';
import { Keeper } from './keep.js';
import { closingLine, exitCodeOf, linesOf, problemLine, reportJson } from './report.js';
import { runScenario, type ScenarioResult } from './run.js';
import type { Target } from './target.js';

const usage = `npm run scenarios -- [--only TEXT] [--json] [--keep DIR] PATH...
npm run scenarios -- --schema

  PATH         a file, or a folder with files that end with .scenario.yaml
  --only TEXT  the scenarios whose name contains the text
  --json       the result as JSON
  --keep DIR   the PDFs that were issued are kept in the folder
  --schema     the JSON Schema of the format`;

const options = {
  only: { type: 'string' },
  json: { type: 'boolean', default: false },
  keep: { type: 'string' },
  schema: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

export interface Surroundings {
  /** Starts the system that the scenarios run against; not called when there is nothing to run. */
  openTarget(): Promise<Target & { close(): Promise<void> }>;
  /** One line for the reader. */
  print(line: string): void;
  /** One line beside the result, such as a file that is not valid. */
  complain(line: string): void;
}

/** `npm run scenarios`. Gives the exit code: 0 passed, 1 a failure, 2 something is not valid. */
export async function scenariosCommand(args: readonly string[], surroundings: Surroundings): Promise<0 | 1 | 2> {
  const { print, complain } = surroundings;
  const parsed = readArguments(args);
  if (typeof parsed === 'string') {
    complain(parsed);
    complain(usage);
    return 2;
  }
  const { values, positionals } = parsed;
  if (values.help || values.schema) {
    print(values.help ? usage : scenarioJsonSchema().trimEnd());
    return 0;
  }
  if (positionals.length === 0) {
    complain(usage);
    return 2;
  }
  return runPaths(positionals, values, surroundings);
}

async function runPaths(
  paths: readonly string[],
  { only, json, keep }: { only?: string; json: boolean; keep?: string },
  { openTarget, print, complain }: Surroundings,
): Promise<0 | 1 | 2> {
  const { scenarios, problems } = await collectScenarios(paths);
  for (const problem of problems) complain(problemLine(problem));
  const chosen = scenarios.filter(({ scenario }) => only === undefined || scenario.scenario.includes(only));
  const results: ScenarioResult[] = [];
  const target = chosen.length > 0 ? await openTarget() : undefined;
  try {
    const keeper = keep === undefined ? undefined : new Keeper(keep, complain);
    for (const parsed of target ? chosen : []) {
      const result = await runScenario(parsed, target as Target, keeper && ((session) => keeper.keep(session)));
      results.push(result);
      if (!json) for (const line of linesOf(result)) print(line);
    }
  } finally {
    await target?.close();
  }
  const report = { scenarios: results, problems };
  print(json ? reportJson(report) : closingLine(report));
  return exitCodeOf(report);
}

function readArguments(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
