import { execFile, spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { caseServer, type CaseServer } from '#testing';

const readme = new URL('../../README.md', import.meta.url);
const run = promisify(execFile);

/** What a reader would paste, block after block. */
async function tour(): Promise<string> {
  const blocks = (await readFile(readme, 'utf8')).matchAll(/^```sh\n(.*?)^```$/gms);
  return [...blocks].map(([, block]) => block).join('\n');
}

// The tour is for people with a shell; the tests themselves need only Node.
const hasShell = ['bash', 'curl'].every((name) => spawnSync(name, ['--version']).status === 0);

(hasShell ? describe : describe.skip)('the tour of the README', () => {
  let server: CaseServer;
  let folder: string;

  beforeAll(async () => {
    server = await caseServer({ fresh: true });
    const worker = await server.worker();
    await worker.run();
    await server.app.listen(0, '127.0.0.1');
    folder = await mkdtemp(join(tmpdir(), 'agnosco-tour-'));
  }, 60_000);

  afterAll(async () => {
    await server.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('leads to the decision and its letter when it is pasted', async () => {
    const { port } = server.app.getHttpServer().address() as AddressInfo;
    const { stdout, stderr } = await run('bash', ['-euo', 'pipefail', '-c', await tour()], {
      cwd: folder,
      env: {
        ...process.env,
        BASE: `http://127.0.0.1:${port}`,
        PATH: [dirname(process.execPath), process.env.PATH].join(delimiter),
      },
    });
    expect(stderr).toBe('');
    const said = stdout.split('\n');
    expect(said).toEqual(expect.arrayContaining(['intake', 'assessment', 'review', 'partially_recognised, partial']));
    expect(said).toContain('intention_to_work: unscanned');
    expect(stdout).toContain('"due_on": "2026-05-04"');
    expect(stdout).toContain('“B4” is essential and has no judgement.');
    expect(stdout).toContain('Whoever proposed the outcome cannot approve it.');
    expect(stdout).toContain('7  approve_outcome  reviewer  partially_recognised');
    expect((await readFile(join(folder, 'decision.pdf'))).subarray(0, 5).toString()).toBe('%PDF-');
  }, 60_000);
});
