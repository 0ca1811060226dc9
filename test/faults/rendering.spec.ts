import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NoticeItem } from '#cases';
import canonicalize from 'canonicalize';
import { withClient } from '#database';
import type { FileStorage } from '#evidence';
import { caseServer, HttpCase, type CaseServer, type Problem } from '#testing';
import { rowsOf } from '../paths/case-rows.js';

let server: CaseServer;

beforeAll(async () => {
  server = await caseServer();
}, 30_000);
afterAll(() => server.close());

/** A disk that is full for the first so many files. */
function fullFor(times: number): (kept: FileStorage) => FileStorage {
  let left = times;
  return (kept) => ({
    put: (key, content) => ((left -= 1) >= 0 ? Promise.reject(new Error('no space left')) : kept.put(key, content)),
    get: (key) => kept.get(key),
    has: (key) => kept.has(key),
    remove: (key) => kept.remove(key),
  });
}

const ask = (sql: string, parameters: unknown[] = []) =>
  withClient(server.database.superuser, (superuser) => superuser.query(sql, parameters));

/** The pause before a job is tried again is over. */
const pauseIsOver = () => ask('UPDATE graphile_worker._private_jobs SET run_at = now()');

async function noticesOf(opened: HttpCase): Promise<NoticeItem[]> {
  return (await opened.client().get<{ items: NoticeItem[] }>(`${opened.url}/notices`)).body.items;
}

function pdf(opened: HttpCase, notice: string, language = 'de') {
  return opened.client().get<Problem>(`${opened.url}/notices/${notice}/pdf?language=${language}`);
}

describe('a decision', () => {
  it('stands while its PDF is still being made: 503 with Retry-After, then the file, and the same again', async () => {
    const opened = await HttpCase.at(server.as, 'recognised');
    const [decision, certificate] = await noticesOf(opened);
    expect([decision?.kind, certificate?.kind, decision?.files]).toEqual(['decision', 'certificate', []]);
    const pending = await pdf(opened, decision!.id);
    expect([pending.status, pending.body.code]).toEqual([503, 'notice.pdf_pending']);
    expect(Number(pending.headers['retry-after'])).toBeGreaterThan(0);
    expect((await opened.read()).status).toBe('recognised');

    await (await server.worker()).drain();
    for (const { id, files } of await noticesOf(opened)) {
      expect(files.map(({ language }) => language)).toEqual(['de', 'en']);
      for (const { language, sha256, bytes } of files) {
        const file = await pdf(opened, id, language);
        expect([file.status, file.headers['content-type']]).toEqual([200, 'application/pdf']);
        expect(file.bytes.subarray(0, 5).toString()).toBe('%PDF-');
        expect([createHash('sha256').update(file.bytes).digest('hex'), file.bytes.length]).toEqual([sha256, bytes]);
      }
    }
  }, 30_000);

  it('has a further language once somebody asks for it', async () => {
    const opened = await HttpCase.at(server.as, 'refused');
    const worker = await server.worker();
    await worker.drain();
    const [refusal] = await noticesOf(opened);
    expect((await pdf(opened, refusal!.id, 'ar')).status).toBe(503);
    await worker.drain();
    const made = await pdf(opened, refusal!.id, 'ar');
    expect([made.status, made.bytes.subarray(0, 5).toString()]).toEqual([200, '%PDF-']);
    expect((await noticesOf(opened))[0]?.files.map(({ language }) => language)).toEqual(['ar', 'de', 'en']);
    expect((await pdf(opened, refusal!.id, 'xx')).status).toBe(400);
  }, 30_000);

  it('has its PDF after a render that failed was tried again', async () => {
    const opened = await HttpCase.at(server.as, 'refused');
    const failures: string[] = [];
    const worker = await server.worker({
      storage: fullFor(1),
      onFailure: (what, error) => failures.push(`${what}: ${String(error)}`),
    });
    await worker.drain();
    expect(failures).toEqual(['render_notice: Error: no space left']);
    const [refusal] = await noticesOf(opened);
    expect((await pdf(opened, refusal!.id)).status).toBe(503);
    expect((await rowsOf(server, opened.id)).jobs).toMatchObject([{ attempts: 1, last_error: 'no space left' }]);
    expect((await opened.read()).status).toBe('refused');

    await pauseIsOver();
    await worker.drain();
    expect(failures).toHaveLength(1);
    expect((await pdf(opened, refusal!.id)).status).toBe(200);
    expect((await rowsOf(server, opened.id)).jobs).toEqual([]);
  }, 30_000);

  it('has the language that was made before the failure only once, and the other after it', async () => {
    const opened = await HttpCase.at(server.as, 'refused');
    let puts = 0;
    const failing = await server.worker({
      storage: (kept) => ({
        put: (key, content) =>
          (puts += 1) === 2 ? Promise.reject(new Error('no space left')) : kept.put(key, content),
        get: (key) => kept.get(key),
        has: (key) => kept.has(key),
        remove: (key) => kept.remove(key),
      }),
    });
    await failing.drain();
    const [before] = await noticesOf(opened);
    expect(before?.files.map(({ language }) => language)).toEqual(['de']);
    await pauseIsOver();
    await failing.drain();
    const [after] = await noticesOf(opened);
    expect(after?.files.map(({ language }) => language)).toEqual(['de', 'en']);
    expect(after?.files[0]).toEqual(before?.files[0]);
  }, 30_000);

  it('is rendered to the same bytes from the same data, whenever and wherever that is done again', async () => {
    const opened = await HttpCase.at(server.as, 'refused');
    await (await server.worker()).drain();
    const [first] = await noticesOf(opened);
    await ask('DELETE FROM notice_files WHERE notice_id = $1', [first!.id]);
    server.moveTo('2027-05-03');
    const job = { authority: 'hwk-demo', case: opened.id, notice: first!.id };
    await ask(`SELECT enqueue_job('render_notice', $1, 'again')`, [JSON.stringify(job)]);
    await (await server.worker()).drain();
    const [again] = await noticesOf(opened);
    expect(again?.files).toEqual(first?.files);
    expect(again?.data_sha256).toBe(first?.data_sha256);
  }, 30_000);
});

describe('a notice', () => {
  it('keeps with its data their hash, as canonical JSON: nobody changes one without the other', async () => {
    const opened = await HttpCase.at(server.as, 'recognised');
    const { notices } = (await rowsOf(server, opened.id)) as { notices: { data: unknown; data_sha256: string }[] };
    expect(notices).toHaveLength(2);
    for (const { data, data_sha256 } of notices) {
      expect(createHash('sha256').update(canonicalize(data)!).digest('hex')).toBe(data_sha256);
    }
  });

  it('that is not there, or another case’s, is 404, and strangers see none', async () => {
    const [one, other] = [await HttpCase.at(server.as, 'refused'), await HttpCase.at(server.as, 'refused')];
    const [notice] = await noticesOf(one);
    expect((await pdf(other, notice!.id)).status).toBe(404);
    expect((await pdf(one, 'nonsense')).status).toBe(404);
    expect((await pdf(one, '01a20500-0a1e-7120-81fc-e3836254e003')).status).toBe(404);
    const url = `${one.url}/notices/${notice!.id}/pdf?language=de`;
    for (const stranger of ['applicant-2', 'caseworker@health-demo']) {
      expect((await server.as(stranger).get(url)).status).toBe(404);
    }
    expect((await pdf(one, notice!.id, 'xx')).status).toBe(400);
  });
});
