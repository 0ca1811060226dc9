import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DocumentItem } from '#cases';
import type { Scanner } from '#evidence';
import { caseServer, HttpCase, pdfFile, type CaseServer, type Problem } from '#testing';
import { rowsOf } from './case-rows.js';

/** Finds what a file says of itself, as the test files of scanners do. */
const scanner: Scanner = {
  scan: (content) => Promise.resolve(Buffer.from(content).includes('a virus') ? 'infected' : 'clean'),
};
const megabyte = 1024 * 1024;

let server: CaseServer;
let opened: HttpCase;

beforeAll(async () => {
  server = await caseServer({ scanner });
  opened = await HttpCase.at(server.as, 'intake');
}, 30_000);
afterAll(() => server.close());

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

function send(code: string, file: File, account?: string) {
  return opened.client(account).upload<DocumentItem & Problem>(opened.id, code, file);
}

function ofSize(bytes: number): File {
  const content = Buffer.alloc(bytes, '%');
  content.write('%PDF-1.4\n');
  return new File([content], 'large.pdf');
}

describe('an upload', () => {
  it('is kept with its type by content, its size, its hash and what the scanner said', async () => {
    const answer = await send('identity', new File([png], 'passport.pdf', { type: 'application/pdf' }));
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({
      code: 'identity',
      file_name: 'passport.pdf',
      media_type: 'image/png',
      bytes: png.length,
      sha256: createHash('sha256').update(png).digest('hex'),
      scan: 'clean',
      uploaded_at: '2026-02-02T08:00:00.000Z',
    });
    const files = await opened.client('caseworker@hwk-demo').get<{ files: DocumentItem[] }>(`${opened.url}/documents`);
    expect(files.body.files).toContainEqual(answer.body);
  });

  it.each([
    ['a program', Buffer.from('MZ\x90\x00'), 415, 'document.type_not_allowed'],
    ['a web page that calls itself a PDF', Buffer.from('<html><script>'), 415, 'document.type_not_allowed'],
    ['an empty file', Buffer.alloc(0), 400, 'document.file_missing'],
  ])('refuses %s', async (_, content, status, code) => {
    const before = await rowsOf(server, opened.id);
    const answer = await send('identity', new File([content], 'a.pdf', { type: 'application/pdf' }));
    expect([answer.status, answer.body.code]).toEqual([status, code]);
    expect(await rowsOf(server, opened.id)).toEqual(before);
  });

  it('of an infected file does not count and is handed out to nobody', async () => {
    const other = await HttpCase.at(server.as, 'intake');
    const { status, body } = await other.upload('identity', 'a virus');
    expect([status, (body as Partial<DocumentItem>).scan]).toEqual([201, 'infected']);
    const answer = await other.ask('supply_documents', { documents: ['identity'] });
    expect([answer.status, answer.body.code]).toEqual([409, 'documents.not_clean']);
    for (const account of ['applicant', 'caseworker@hwk-demo']) {
      expect((await other.client(account).get(`${other.url}/documents/${body.id}/content`)).status).toBe(404);
    }
  });

  it('takes 10 MB, and not one byte more', async () => {
    expect((await send('identity', ofSize(10 * megabyte))).status).toBe(201);
    const answer = await send('identity', ofSize(10 * megabyte + 1));
    expect([answer.status, answer.body.code]).toEqual([413, 'document.too_large']);
  });

  it('needs a code that the procedure knows', async () => {
    const answer = await send('horoscope', pdfFile('a.pdf', 'a'));
    expect([answer.status, answer.body.code]).toEqual([409, 'documents.unknown']);
    expect(answer.body.blockers).toMatchObject([{ item: 'horoscope' }]);
  });

  it('is not for staff: 403', async () => {
    const answer = await send('identity', pdfFile('a.pdf', 'a'), 'caseworker@hwk-demo');
    expect([answer.status, answer.body.code]).toEqual([403, 'access.role_not_permitted']);
  });

  it('is not possible once the case is closed', async () => {
    const closed = await HttpCase.at(server.as, 'withdrawn');
    const answer = await closed.upload('identity');
    expect([answer.status, answer.body.code]).toEqual([409, 'command.not_in_status']);
  });

  it('changes no version: a command with the version seen before it is not stale', async () => {
    const other = await HttpCase.at(server.as, 'intake');
    await other.upload('identity');
    expect((await other.read()).version).toBe(other.version);
    expect((await other.give('acknowledge', {})).version).toBe(other.version);
  });

  it('is handed out again as it came, to those who may see the case', async () => {
    const { body } = await send('cv_table_de', pdfFile('cv.pdf', 'a life'));
    const url = `${opened.url}/documents/${body.id}/content`;
    const own = await opened.client().get(url);
    expect([own.status, own.headers['content-type']]).toEqual([200, 'application/pdf']);
    expect(createHash('sha256').update(own.bytes).digest('hex')).toBe(body.sha256);
    expect((await opened.client('assessor@hwk-demo').get(url)).status).toBe(200);
    for (const stranger of ['applicant-2', 'assessor@health-demo']) {
      expect((await opened.client(stranger).get(url)).status).toBe(404);
    }
    const other = await HttpCase.at(server.as, 'intake');
    expect((await other.client().get(`${other.url}/documents/${body.id}/content`)).status).toBe(404);
  });
});
