import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testDatabase } from '#testing';
import { runScenario } from '../../apps/cli/src/scenarios/index.js';
import { openInProcessTarget, type ClosableTarget } from '../../apps/cli/src/scenarios/in-process-target.js';
import { parseScenarios } from '../../apps/cli/src/scenarios/parse.js';

const head = `profile: de-bqfg-nonregulated
start: 2026-02-02
qualification: gh-cert2-electrical
reference: de-elektroniker-egt-2021
application: {nationality: GH, residence: GH, training_country: GH}
`;
const received = `  - {as: applicant, do: submit}\n`;
const complete = `${received}  - {as: caseworker, do: confirm_complete}\n`;

let target: ClosableTarget;
let folder = '';

beforeAll(async () => {
  target = await openInProcessTarget(await testDatabase());
  folder = await mkdtemp(join(tmpdir(), 'scenario-runner-'));
}, 60_000);
afterAll(async () => {
  await target.close();
  await rm(folder, { recursive: true });
});

async function run(steps: string, before = head) {
  const { scenarios, problems } = parseScenarios(`scenario: S\n${before}steps:\n${steps}`, join(folder, 's.yaml'));
  expect(problems).toEqual([]);
  const [parsed] = scenarios;
  if (!parsed) throw new Error('no scenario');
  return runScenario(parsed, target);
}

/** Step, what, expected and came of everything that went wrong. */
async function wrongIn(steps: string, before?: string) {
  const { failures } = await run(steps, before);
  return failures.flatMap(({ step, mismatches }) =>
    mismatches.map(({ what, expected, came }) => [step, what, expected, came]),
  );
}

describe('a scenario that is not so', () => {
  it.each([
    ['{status: draft}', [['status', 'draft', 'intake']]],
    [
      '{outcome: full, certificate: valid}',
      [
        ['outcome', 'full', 'none'],
        ['certificate', 'valid', 'none'],
      ],
    ],
    ['{waiting_for: [documents]}', [['waiting_for', ['documents'], []]]],
    ['{deadlines: {acknowledge: 2026-03-03}}', [['deadlines.acknowledge', '2026-03-03', '2026-03-02']]],
    ['{deadlines: {decide: 2026-05-04}}', [['deadlines.decide', '2026-05-04', 'none']]],
    ['{notices: [acknowledgement]}', [['notices', ['acknowledgement'], []]]],
    ['{notified: {decision: 2026-05-04}}', [['decision', 'a notice of this kind', 'none']]],
    ['{allowed: [submit]}', [['allowed.submit', 'allowed', 'not allowed: command.not_in_status']]],
    ['{not_allowed: [acknowledge]}', [['not_allowed.acknowledge', 'not allowed', 'allowed']]],
  ])('fails with what was expected and what came: %s', async (check, wrong) => {
    expect(await wrongIn(`${received}  - check: ${check}\n`)).toEqual(wrong.map((each) => [2, ...each]));
  });

  it('fails where a step is refused, says why, and ends there', async () => {
    expect(await wrongIn(`${received}${received}  - check: {status: draft}\n`)).toEqual([
      [2, 'submit', 'accepted', '409 command.not_in_status (submit)'],
    ]);
  });

  it('fails where a step is accepted that was to be refused', async () => {
    expect(await wrongIn('  - {as: applicant, do: submit, expect: {refused: application}}\n')).toEqual([
      [1, 'refused', 'application', 'accepted'],
    ]);
  });

  it('fails where a step is refused for another reason', async () => {
    expect(await wrongIn(`${received}  - {as: applicant, do: submit, expect: {refused: application}}\n`)).toEqual([
      [2, 'refused', 'application', '409 command.not_in_status (submit)'],
    ]);
  });

  it('goes on after a difference, and asks the actor that a check names', async () => {
    const steps = `${received}  - {as: applicant, check: {status: draft, allowed: [acknowledge]}}
  - {as: caseworker, check: {allowed: [acknowledge]}}
  - {as: caseworker, check: {allowed: [withdraw]}}
`;
    expect((await wrongIn(steps)).map(([step, what]) => [step, what])).toEqual([
      [2, 'status'],
      [2, 'allowed.acknowledge'],
      [4, 'allowed.withdraw'],
    ]);
  });

  it('fails before its first step where the draft cannot be made', async () => {
    const wrong = await wrongIn(received, head.replace('gh-cert2-electrical', 'nothing-of-the-kind'));
    expect(wrong).toEqual([[0, 'application', 'a draft', expect.stringContaining('field.not_found (/qualification)')]]);
  });
});

describe('a document that is verified', () => {
  const covered = `  - as: assessor
    do: record_comparison
    with: {comparison: [{ref: [A6, A8, A9, A10, A12, B1, B2, B4, B6], credited: 131, result: covered}]}
`;
  const recognised = `${complete}${covered}  - {as: assessor, do: propose_outcome, with: {outcome: full}}
  - {as: assessor#2, do: approve_outcome}
`;

  it.each([
    ['{do: verify, expect: {certificate: revoked}}', ['certificate', 'revoked', 'valid']],
    ['{do: verify, expect: {certificate: none}}', ['certificate', 'none', 'valid']],
    ['{do: verify, expect: {refused: verification}}', ['refused', 'verification', 'accepted']],
    ['{do: verify, with: {code: X}}', ['verify', 'accepted', '404 verification.unknown']],
    ['{do: verify, with: {document: refusal}}', ['verify', 'accepted', '404 verification.unknown']],
    ['{do: verify, expect: {visible: [birth_date]}}', ['visible', 'birth_date', 'not in the view']],
    ['{do: verify, expect: {hidden: [title]}}', ['hidden', 'without title', 'in the view']],
    ['{do: verify, expect: {status: refused}}', ['status', 'refused', 'recognised']],
  ])('fails where it is not as expected: %s', async (step, wrong) => {
    expect(await wrongIn(`${recognised}  - ${step}\n`)).toEqual([[6, ...wrong]]);
  });

  it('is that of the newest application that has one, whoever asks, unless one is named', async () => {
    const steps = `${recognised}  - {as: applicant, do: apply}
  - {as: employer, do: verify, expect: {certificate: valid}}
  - {do: verify, case: 1, expect: {certificate: valid}}
  - {do: verify, expect: {certificate: none}}
  - {do: verify, case: 2, expect: {refused: verification.unknown}}
`;
    expect(await wrongIn(steps)).toEqual([]);
  });
});

describe('a scenario that cannot be run', () => {
  it.each([
    ['  - {as: applicant, do: withdraw_consent, with: {to: employer}}\n', head, 'the step withdraw_consent'],
    ['  - {as: employer, do: view}\n', head, 'the role employer'],
    [received, `calendar: DE-XX\n${head}`, 'calendar: '],
    [received, head.replace('de-bqfg-nonregulated', 'de-nothing'), 'there is no de-nothing'],
    [received, head.replace('de-bqfg-nonregulated', 'beside.yaml'), 'there is no file beside.yaml'],
    [received, `authority: nobody\n${head}`, 'there is no nobody'],
    ['  - {as: applicant, do: upload, with: {code: identity, file: x.pdf}}\n', head, 'there is no file x.pdf'],
    ['  - {as: applicant, do: submit, case: 2}\n', head, 'there is no application 2'],
  ])('says why: %s', async (steps, before, reason) => {
    const result = await run(steps, before);
    expect(result.status).toBe('invalid');
    expect(result.reason).toContain(reason);
  });
});

describe('what surrounds the steps', () => {
  it('keeps clock, calendar and profile of one scenario out of the next', async () => {
    const decided = (day: string) => `${complete}  - check: {deadlines: {decide: ${day}}}\n`;
    const short = (await readFile('libs/procedures/profiles/de-bqfg-nonregulated.yaml', 'utf8')).replace('P3M', 'P2M');
    await writeFile(join(folder, 'short.yaml'), short);
    // 6 January is a day off in Bavaria only.
    const epiphany = head.replace('2026-02-02', '2025-10-06');
    expect(await wrongIn(decided('2026-01-07'), `calendar: DE-BY\n${epiphany}`)).toEqual([]);
    expect(await wrongIn(decided('2026-01-06'), epiphany)).toEqual([]);
    expect(await wrongIn(decided('2026-04-02'), head.replace('de-bqfg-nonregulated', 'short.yaml'))).toEqual([]);
    expect(await wrongIn(decided('2026-05-04'))).toEqual([]);
  });

  it('starts at the time that is given, and stays on the day', async () => {
    const late = head.replace('2026-02-02', '2026-01-30 23:59');
    const steps = `  - {as: applicant, do: submit, on: 2026-01-30, expect: {deadlines: {acknowledge: 2026-03-02}}}
  - {on: 2026-03-03, check: {deadlines: {acknowledge: 2026-03-02}}}
`;
    expect(await wrongIn(steps, late)).toEqual([]);
  });

  it('knows several applications of one person, and others’ views of them', async () => {
    const steps = `${received}  - {as: applicant, do: apply, expect: {status: draft}}
  - {check: {status: intake}, case: 1}
  - {as: applicant, do: submit, case: 2}
  - {as: caseworker, do: view, case: 1, expect: {visible: [residence, application.nationality], hidden: [salary]}}
  - {as: applicant#2, do: view, expect: {refused: case.not_found}}
  - {as: public, do: view, expect: {refused: access}}
`;
    expect(await wrongIn(steps)).toEqual([]);
  });

  it('uploads what a step brings', async () => {
    await writeFile(join(folder, 'note.txt'), 'no document');
    const steps = `  - {as: applicant, do: upload, with: {code: identity, content: 'Passport (copy)'}}
  - {as: applicant, do: upload, with: {code: driving_licence}, expect: {refused: documents.unknown}}
  - {as: applicant, do: upload, with: {code: identity, file: note.txt}, expect: {refused: document}}
`;
    expect(await wrongIn(steps)).toEqual([]);
  });
});
