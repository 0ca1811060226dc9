import { act, handleOfStep } from './acts.js';
import { allowedMismatches } from './allowed.js';
import { isAccepted, type Answer } from './api.js';
import { createDraft, takeUpSupplements } from './application.js';
import { NotThereYet, mismatches, type Mismatch } from './expectations.js';
import type { Checks } from './format-checks.js';
import type { Step } from './format.js';
import { lookAtCase, lookFor } from './look.js';
import type { ParsedScenario } from './parse.js';
import { describeAnswer, refusalMismatches } from './refusal.js';
import { NotRunnable, SetupFailed, moveTo, openSession, type CaseHandle, type Session } from './session.js';
import { notSupported } from './supported.js';
import { actorOf, type Target } from './target.js';
import { verify, verifyMismatches } from './verify.js';
import { visibleMismatches } from './visible.js';

export interface StepFailure {
  /** Counted from 1; 0: before the first step. */
  step: number;
  line: number;
  /** For example `assessor extend_deadline`. */
  text: string;
  mismatches: Mismatch[];
}

export interface ScenarioResult {
  name: string;
  file: string;
  line: number;
  ms: number;
  /** `invalid`: it cannot be run as it stands, and `reason` says why. */
  status: 'passed' | 'failed' | 'invalid';
  reason?: string;
  failures: StepFailure[];
}

/** Called when the last step is done, while the case is still there. */
type AtEnd = (session: Session) => Promise<void>;

/** Runs one scenario through the HTTP API, on an empty database. Never throws for what the scenario says. */
export async function runScenario(parsed: ParsedScenario, target: Target, atEnd?: AtEnd): Promise<ScenarioResult> {
  const { scenario, file, line } = parsed;
  const began = performance.now();
  const result = await attempt(parsed, target, atEnd);
  return { name: scenario.scenario, file, line, ms: Math.round(performance.now() - began), ...result };
}

type Attempt = Pick<ScenarioResult, 'status' | 'reason' | 'failures'>;

async function attempt(parsed: ParsedScenario, target: Target, atEnd?: AtEnd): Promise<Attempt> {
  try {
    const gaps = notSupported(parsed.scenario, target);
    if (gaps.length > 0) return invalid(`this version does not have yet: ${gaps.join(', ')}`);
    const session = await openSession(parsed, target);
    await begin(session);
    const failures = await runSteps(session, parsed);
    await atEnd?.(session);
    return { status: failures.length === 0 ? 'passed' : 'failed', failures };
  } catch (error) {
    if (error instanceof NotRunnable || error instanceof NotThereYet) return invalid(error.message);
    if (!(error instanceof SetupFailed)) throw error;
    return { status: 'failed', failures: [beforeSteps(parsed, error.message)] };
  }
}

async function begin(session: Session): Promise<void> {
  const answer = await createDraft(session);
  if (!isAccepted(answer)) throw new SetupFailed(`the draft of the application: ${describeAnswer(answer)}`);
  await session.target.drainJobs();
}

/** A command that is not taken as told ends the scenario: what follows would fail for the same reason. */
async function runSteps(session: Session, { scenario, stepLines }: ParsedScenario): Promise<StepFailure[]> {
  const failures: StepFailure[] = [];
  for (const [index, step] of scenario.steps.entries()) {
    if (step.on) await moveTo(session, step.on);
    const { found, astray } = await runStep(session, step);
    if (found.length > 0) {
      failures.push({ step: index + 1, line: stepLines[index] ?? 0, text: textOf(step), mismatches: found });
    }
    if (astray) break;
  }
  return failures;
}

interface StepOutcome {
  found: Mismatch[];
  astray: boolean;
}

async function runStep(session: Session, step: Step): Promise<StepOutcome> {
  const checks = step.expect ?? step.check ?? {};
  if (!step.do) {
    const found = await check(session, step, checks);
    return { found, astray: false };
  }
  const handle = step.do === 'apply' ? undefined : handleOfStep(session, step);
  const before = handle && (await lookAtCase(session, handle));
  if (step.do === 'verify' && handle) return verifyStep(session, step, checks, handle);
  const answer = await act(session, step, handle, before?.version ?? 0);
  if (isAccepted(answer)) {
    if (handle) await takeUpSupplements(session, answer);
    await session.target.drainJobs();
  }
  const taken = judge(step, checks, answer);
  const astray = taken.length > 0;
  const changed = handle && before && checks.refused && !astray ? await unchanged(session, step, before.version) : [];
  const seen = astray ? [] : await check(session, step, checks, handle);
  return { found: [...taken, ...changed, ...seen, ...visibleMismatches(checks, answer.body)], astray };
}

/** What is checked of the certificate is what the public is told, not what the authority sees. */
async function verifyStep(session: Session, step: Step, checks: Checks, handle: CaseHandle): Promise<StepOutcome> {
  const answer = await verify(session, step, handle);
  const { certificate: _, ...others } = checks;
  const found = verifyMismatches(checks, answer);
  const seen = await check(session, step, others, handle);
  return { found: [...found, ...seen, ...visibleMismatches(checks, answer.body)], astray: false };
}

function judge(step: Step, checks: Checks, answer: Answer): Mismatch[] {
  if (checks.refused) return refusalMismatches(checks.refused, answer);
  if (isAccepted(answer)) return [];
  return [{ what: String(step.do), expected: 'accepted', came: describeAnswer(answer) }];
}

/** What the answer to the step shows, not the case. */
const checkedElsewhere = ['refused', 'visible', 'hidden'];

async function unchanged(session: Session, step: Step, version: number): Promise<Mismatch[]> {
  const after = await lookAtCase(session, handleOfStep(session, step));
  return after.version === version ? [] : [{ what: 'version', expected: version, came: after.version }];
}

async function check(
  session: Session,
  step: Step,
  checks: Checks,
  handle = handleOfStep(session, step),
): Promise<Mismatch[]> {
  if (Object.keys(checks).every((key) => checkedElsewhere.includes(key))) return [];
  const asked = !step.do && step.as ? actorOf(step.as) : undefined;
  return [
    ...mismatches(checks, await lookFor(session, handle, checks)),
    ...(await allowedMismatches(session, handle, checks, asked)),
  ];
}

function textOf(step: Step): string {
  const number = step.case === undefined ? '' : `case ${step.case}: `;
  return `${number}${[step.as, step.do ?? 'check'].filter(Boolean).join(' ')}`;
}

function beforeSteps({ line }: ParsedScenario, came: string): StepFailure {
  return {
    step: 0,
    line,
    text: 'before the first step',
    mismatches: [{ what: 'application', expected: 'a draft', came }],
  };
}

function invalid(reason: string): Attempt {
  return { status: 'invalid', reason, failures: [] };
}
