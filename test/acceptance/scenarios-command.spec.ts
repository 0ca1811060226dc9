import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testDatabase } from '#testing';
import { scenariosCommand } from '../../apps/cli/src/scenarios/index.js';
import { openInProcessTarget, type ClosableTarget } from '../../apps/cli/src/scenarios/in-process-target.js';

const head = `profile: de-bqfg-nonregulated
start: 2026-02-02
qualification: gh-cert2-electrical
reference: de-elektroniker-egt-2021
application: {nationality: GH, residence: GH, training_country: GH}
`;
const received = `  - {as: applicant, do: submit}\n`;

let target: ClosableTarget;
let folder = '';

describe('npm run scenarios', () => {
  const good = `scenario: Good\n${head}steps:\n${received}  - {as: caseworker, do: acknowledge}\n`;
  const bad = `scenario: Bad\n${head}steps:\n${received}  - check: {status: draft}\n`;

  async function command(...args: string[]) {
    const printed: string[] = [];
    const complaints: string[] = [];
    const code = await scenariosCommand(args, {
      openTarget: () => Promise.resolve({ ...target, close: () => Promise.resolve() }),
      print: (line) => printed.push(line),
      complain: (line) => complaints.push(line),
    });
    return { code, printed, complaints };
  }

  beforeAll(async () => {
    target = await openInProcessTarget(await testDatabase());
    folder = await mkdtemp(join(tmpdir(), 'scenarios-command-'));
    await writeFile(join(folder, 'both.scenario.yaml'), `${good}---\n${bad}`);
    await writeFile(join(folder, 'wrong.yaml'), `${good}color: red\n`);
  }, 60_000);
  afterAll(async () => {
    await target.close();
    await rm(folder, { recursive: true });
  });

  it('prints a line a scenario, the failures and the sums, and exits 1', async () => {
    const { code, printed } = await command(folder);
    expect(code).toBe(1);
    expect(printed.map((line) => line.replace(/\d+ ms/, 'ms'))).toEqual([
      'ok      Good (ms)',
      'FAILED  Bad (ms)',
      `        step 2: check (${join(folder, 'both.scenario.yaml')}:19)`,
      '          status: expected draft, came intake',
      '1 passed, 1 failed',
    ]);
  });

  it('runs those whose name contains a text', async () => {
    const { code, printed } = await command('--only', 'Goo', folder);
    expect([code, printed.at(-1)]).toEqual([0, '1 passed, 0 failed']);
  });

  it('exits 2 for a file that is not valid, and still runs the others', async () => {
    const { code, printed, complaints } = await command(join(folder, 'wrong.yaml'), folder);
    expect(code).toBe(2);
    expect(complaints).toEqual([`${join(folder, 'wrong.yaml')}:10: color: is no key of the format`]);
    expect(printed.at(-1)).toBe('1 passed, 1 failed');
  });

  it.each([[[]], [['--unheard-of', 'x']], [['nowhere']]])('exits 2 for %j', async (args) => {
    expect((await command(...args)).code).toBe(2);
  });

  it('prints JSON', async () => {
    const { printed } = await command('--json', folder);
    expect(JSON.parse(printed.join('\n'))).toMatchObject({
      passed: 1,
      failed: 1,
      scenarios: [
        { name: 'Good', status: 'passed' },
        { name: 'Bad', failures: [{ step: 2, line: 19 }] },
      ],
    });
  });

  it('keeps the PDFs', async () => {
    const kept = join(folder, 'kept');
    const { complaints } = await command('--keep', kept, '--only', 'Good', folder);
    expect(complaints).toEqual([]);
    expect((await readdir(join(kept, 'good'))).sort()).toEqual([
      '1-acknowledgement.de.pdf',
      '1-acknowledgement.en.pdf',
    ]);
    const file = await readFile(join(kept, 'good', '1-acknowledgement.en.pdf'), 'latin1');
    expect(file.startsWith('%PDF-')).toBe(true);
  });

  it('prints the schema without starting anything', async () => {
    const { code, printed } = await command('--schema');
    expect(code).toBe(0);
    expect(JSON.parse(printed.join('\n'))).toMatchObject({ title: 'Agnosco scenario' });
  });
});
