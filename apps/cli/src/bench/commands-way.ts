import { c01Rows, HttpCase, plausible } from '#testing';
import { Copier } from './copies.js';
import { createFunctions, limitStep, type LimitStep } from './limit-step.js';
import type { Step } from './load.js';
import { rowsOfCase, writtenBetween } from './rows.js';
import type { Stage } from './stage.js';

const assessor = 'assessor@hwk-demo';
const step = (command: string, account: string, body: object): Step => ({
  command,
  account,
  body: JSON.stringify(body),
});

/**
 * What every case of the bench goes through, from assessment to assessment: commands that a case takes again and again.
 * A way has an end, so that cases stay as large as real ones.
 */
export const way: readonly Step[] = [
  step('record_comparison', assessor, plausible.record_comparison),
  step('request_information', assessor, plausible.request_information),
  step('provide_information', 'applicant', plausible.provide_information),
  step('record_comparison', assessor, { comparison: c01Rows.slice(0, 6) }),
  step('request_information', assessor, plausible.request_information),
  step('provide_information', 'applicant', plausible.provide_information),
];

/** Makes cases in assessment, with an acknowledgement and every mandatory document, by copying one that got there over HTTP. */
export async function copierInAssessment({
  as,
  superuser,
  tables,
}: Stage): Promise<{ copier: Copier; version: number }> {
  const model = await HttpCase.at(as, 'assessment');
  await model.give('acknowledge', {});
  const rows = await rowsOfCase(superuser, tables, model.id);
  return { copier: await Copier.of(superuser, tables, rows), version: model.version };
}

/** One copy goes the way over HTTP; from the rows that each command left the limit's functions are made. */
export async function recordWay(
  { as, superuser, tables, urls }: Stage,
  copier: Copier,
  version: number,
): Promise<(LimitStep & { answer: string })[]> {
  const [one] = await copier.make(1);
  if (!one) throw new Error('there is no copy to record');
  const recorded: (LimitStep & { answer: string })[] = [];
  for (const [at, { command, account, body }] of way.entries()) {
    const before = await rowsOfCase(superuser, tables, one.id);
    const client = as(account === 'applicant' ? one.applicant : account);
    const answer = await client.command(one.id, command, JSON.parse(body), { version: version + at });
    if (answer.status !== 200) throw new Error(`${command}: ${answer.status} ${answer.bytes.toString()}`);
    const written = writtenBetween(tables, before, await rowsOfCase(superuser, tables, one.id));
    recorded.push({ ...limitStep(`bench_command_${at}`, tables, one.id, written), answer: answer.bytes.toString() });
  }
  await createFunctions(urls.owner, recorded);
  return recorded;
}
