import { isAction, type ActionName, type Scenario, type Step } from './format.js';
import { actorOf, type Feature, type Target } from './target.js';

/** Actions that work through the API as it is. The others are features that a version may lack. */
const everyVersion: readonly ActionName[] = ['apply', 'upload', 'view'];

type Abilities = Pick<Target, 'supportedCommands' | 'supportedRoles' | 'features'>;

/** What of a scenario this version of the project does not have yet, in words; empty: it can be run. */
export function notSupported(scenario: Scenario, target: Abilities): string[] {
  const found = new Set<string>();
  const needs = (feature: Feature, present: boolean) => {
    if (present && !target.features.has(feature)) found.add(`the key ${feature}`);
  };
  needs('overlays', scenario.overlays.length > 0);
  needs('conflicts', (scenario.application.conflicts ?? []).length > 0);
  needs('mandate', scenario.application.mandate !== undefined);
  for (const step of scenario.steps) {
    for (const missing of missingOfStep(step, target)) found.add(missing);
    needs('supplements', step.with?.['supplements'] !== undefined);
  }
  return [...found];
}

function missingOfStep(step: Step, target: Abilities): string[] {
  const checks = step.expect ?? step.check;
  const commands = [step.do, ...(checks?.allowed ?? []), ...(checks?.not_allowed ?? [])];
  const missing = commands.flatMap((name) => {
    if (name === undefined || target.supportedCommands.has(name)) return [];
    if (!isAction(name)) return [`the command ${name}`];
    const there = everyVersion.includes(name) || (target.features as ReadonlySet<string>).has(name);
    return there ? [] : [`the step ${name}`];
  });
  // Documents are verified by anybody, and nobody signs in for it.
  const role = step.as && step.do !== 'verify' ? actorOf(step.as).role : undefined;
  return role && role !== 'public' && !target.supportedRoles.has(role) ? [...missing, `the role ${role}`] : missing;
}
