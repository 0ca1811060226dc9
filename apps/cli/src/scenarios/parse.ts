import { LineCounter, isMap, isNode, isPair, isScalar, parseAllDocuments, type Document } from 'yaml';
import type { z } from 'zod';
import { scenarioSchema, type Scenario } from './format.js';

/** Why a file is no scenario file; exit 2. `line` counts from 1. */
export interface Problem {
  file: string;
  line: number;
  /** Where in the document, for example `steps[3].expect.statsu`. */
  key: string;
  message: string;
}

/** A scenario with where it stands. */
export interface ParsedScenario {
  file: string;
  line: number;
  scenario: Scenario;
  /** The line of each step. */
  stepLines: readonly number[];
}

export interface ParsedFile {
  scenarios: ParsedScenario[];
  problems: Problem[];
}

type Path = readonly PropertyKey[];

/** Reads every scenario of a file. A file with a problem has no scenarios: none of it is run. */
export function parseScenarios(text: string, file: string): ParsedFile {
  const lines = new LineCounter();
  const documents = parseAllDocuments(text, {
    lineCounter: lines,
    schema: 'core',
    merge: true,
    prettyErrors: false,
  });
  const result: ParsedFile = { scenarios: [], problems: [] };
  for (const document of documents) readDocument(document, file, lines, result);
  if (result.problems.length > 0) result.scenarios = [];
  else if (result.scenarios.length === 0)
    result.problems.push({ file, line: 1, key: '', message: 'no scenario in it' });
  return result;
}

function readDocument(document: Document, file: string, lines: LineCounter, result: ParsedFile): void {
  for (const error of document.errors) {
    result.problems.push({ file, line: lines.linePos(error.pos[0]).line, key: '', message: error.message });
  }
  if (document.errors.length > 0 || document.contents === null) return;
  const problem = (path: Path, message: string): Problem => ({
    file,
    line: lineOf(document, path, lines),
    key: keyText(path),
    message,
  });
  const parsed = scenarioSchema.safeParse(document.toJS());
  if (!parsed.success) {
    result.problems.push(...parsed.error.issues.flatMap((issue) => explain(issue, problem)));
    return;
  }
  const scenario = parsed.data;
  const stepLines = scenario.steps.map((_, index) => lineOf(document, ['steps', index], lines));
  result.problems.push(...backwards(scenario).map(([path, message]) => problem(path, message)));
  result.scenarios.push({ file, line: lineOf(document, ['scenario'], lines), scenario, stepLines });
}

/** The clock never goes back. */
function backwards(scenario: Scenario): [Path, string][] {
  const found: [Path, string][] = [];
  let latest = scenario.start.slice(0, 10);
  scenario.steps.forEach((step, index) => {
    if (!step.on) return;
    if (step.on < latest)
      found.push([['steps', index, 'on'], `${step.on} is before ${latest}: the clock never goes back`]);
    else latest = step.on;
  });
  return found;
}

type Issue = z.core.$ZodIssue;

function explain(issue: Issue, problem: (path: Path, message: string) => Problem): Problem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => problem([...issue.path, key], 'is no key of the format'));
  }
  if (issue.code === 'invalid_union') return explainUnion(issue, problem);
  if (issue.code === 'invalid_value') {
    return [problem(issue.path, `must be one of ${issue.values.map(String).join(', ')}`)];
  }
  if (issue.code === 'invalid_key') return [problem([...issue.path], issue.issues[0]?.message ?? issue.message)];
  return [problem(issue.path, issue.message)];
}

/** Of the ways to write a value, the one that the file came nearest to is explained. */
function explainUnion(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  problem: (path: Path, message: string) => Problem,
): Problem[] {
  const depth = (issues: readonly Issue[]) => Math.max(0, ...issues.map((each) => each.path.length));
  const nearest = issue.errors
    .filter((issues) => issues.some((each) => each.path.length > 0 || each.code === 'unrecognized_keys'))
    .sort((one, other) => depth(other) - depth(one))[0];
  if (nearest) {
    return nearest.flatMap((each) => explain({ ...each, path: [...issue.path, ...each.path] }, problem));
  }
  const reasons = issue.errors.flatMap((issues) => issues.map((each) => reasonOf(each)));
  return [problem(issue.path, [...new Set(reasons)].join(', or '))];
}

function reasonOf(issue: Issue): string {
  return issue.code === 'invalid_value' ? `one of ${issue.values.map(String).join(', ')}` : issue.message;
}

function keyText(path: Path): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key + 1}]`;
    return text === '' ? String(key) : `${text}.${String(key)}`;
  }, '');
}

/** The line of the key that the path ends with, or of the nearest thing around it that is there. */
function lineOf(document: Document, path: Path, lines: LineCounter): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const offset = offsetOf(document, path.slice(0, length));
    if (offset !== undefined) return lines.linePos(offset).line;
  }
  return 1;
}

function offsetOf(document: Document, path: Path): number | undefined {
  const parent: unknown = document.getIn(path.slice(0, -1), true);
  const last = path.at(-1);
  if (isMap(parent)) {
    const pair = parent.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === last);
    if (pair && isScalar(pair.key)) return pair.key.range?.[0];
  }
  const node: unknown = path.length === 0 ? document.contents : document.getIn(path, true);
  return isNode(node) ? node.range?.[0] : undefined;
}
