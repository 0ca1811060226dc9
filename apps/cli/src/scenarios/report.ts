import type { Mismatch } from './expectations.js';
import type { Problem } from './parse.js';
import type { ScenarioResult, StepFailure } from './run.js';

export interface Report {
  scenarios: readonly ScenarioResult[];
  problems: readonly Problem[];
}

/** 0: everything passed; 1: a scenario failed; 2: a file is not valid, or asks for what this version does not have. */
export function exitCodeOf({ scenarios, problems }: Report): 0 | 1 | 2 {
  if (problems.length > 0 || scenarios.some(({ status }) => status === 'invalid')) return 2;
  return scenarios.some(({ status }) => status === 'failed') ? 1 : 0;
}

/** A line a scenario, and what went wrong under it. */
export function linesOf(result: ScenarioResult): string[] {
  if (result.status === 'passed') return [`ok      ${result.name} (${result.ms} ms)`];
  if (result.status === 'invalid') {
    return [`INVALID ${result.name}`, `        ${result.file}:${result.line}: ${result.reason ?? ''}`];
  }
  return [`FAILED  ${result.name} (${result.ms} ms)`, ...result.failures.flatMap((each) => failureLines(result, each))];
}

export function problemLine({ file, line, key, message }: Problem): string {
  return [line > 0 ? `${file}:${line}` : file, key, message].filter((part) => part !== '').join(': ');
}

/** The last line, always of the same form. */
export function closingLine({ scenarios }: Report): string {
  const count = (status: ScenarioResult['status']) => scenarios.filter((each) => each.status === status).length;
  return `${count('passed')} passed, ${count('failed')} failed`;
}

export function reportJson(report: Report): string {
  const count = (status: ScenarioResult['status']) => report.scenarios.filter((each) => each.status === status).length;
  return JSON.stringify({ passed: count('passed'), failed: count('failed'), ...report }, undefined, 2);
}

function failureLines({ file }: ScenarioResult, failure: StepFailure): string[] {
  const place = failure.step === 0 ? failure.text : `step ${failure.step}: ${failure.text}`;
  return [`        ${place} (${file}:${failure.line})`, ...failure.mismatches.map(mismatchLine)];
}

function mismatchLine({ what, expected, came }: Mismatch): string {
  return `          ${what}: expected ${inWords(expected)}, came ${inWords(came)}`;
}

function inWords(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return `[${value.join(', ')}]`;
  return value === undefined ? 'nothing' : JSON.stringify(value);
}
