import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { VerificationCodes } from '#credentials';
import { caseServer, HttpCase, type CaseServer } from '#testing';
import { pageLanguages } from '../pages/page-language.js';
import type { VerificationDto } from './verification.dto.js';

let server: CaseServer;
let code = '';
let caseId = '';

const anonymous = () => server.anonymous;
const nothing = 'ABCD-EFGH-JKMN-PQRS-TVWX-YZ01-23';

beforeAll(async () => {
  server = await caseServer();
  const recognised = await HttpCase.at(server.as, 'recognised');
  caseId = recognised.id;
  const { body } = await server.as('applicant').get<{ certificate: { notice: string } }>(`/api/v1/cases/${caseId}`);
  code = new VerificationCodes(server.config).of(body.certificate.notice).code;
});
afterAll(() => server.close());

const fields = [
  'standing',
  'since',
  'as_of',
  'document',
  'outcome',
  'scope',
  'title',
  'level',
  'authority',
  'procedure',
  'issued_on',
  'valid_from',
  'valid_until',
].sort();

describe('a verification as JSON', () => {
  it('tells how the document stands, in the reader’s language, and nothing about the person', async () => {
    const { status, body, headers } = await anonymous().get<VerificationDto>(`/api/v1/verifications/${code}`, {
      language: 'de',
    });
    expect(status).toBe(200);
    expect(Object.keys(body).sort()).toEqual(fields);
    expect(body).toMatchObject({
      standing: 'valid',
      document: 'certificate',
      outcome: 'full',
      scope: 'full',
      title: expect.stringContaining('Elektroniker'),
      authority: { id: 'hwk-demo' },
      procedure: { id: 'de-bqfg-nonregulated' },
      valid_until: null,
    });
    expect(headers).toMatchObject({ 'cache-control': 'no-store', vary: 'Accept-Language', 'x-robots-tag': 'noindex' });
    const said = JSON.stringify(body);
    const { body: own } = await server.as('applicant').get<Record<string, string>>(`/api/v1/cases/${caseId}`);
    for (const secret of [caseId, own.number ?? '?', 'Ghana', 'applicant']) expect(said).not.toContain(secret);
  });

  it('comes from the address in the QR code too, where JSON is preferred', async () => {
    const plain = code.replaceAll('-', '');
    const json = { headers: { accept: 'application/json' } };
    const given = await anonymous().get<VerificationDto>(`/verify/${plain.toLowerCase()}`, json);
    expect(given).toMatchObject({ status: 200, body: { standing: 'valid' } });
    expect(given.headers['vary']).toBe('Accept, Accept-Language');
    expect(await anonymous().get(`/verify/${nothing}`, json)).toMatchObject({
      status: 404,
      body: { code: 'verification.unknown' },
    });
  });

  it('answers everything that is no code of a document alike', async () => {
    const answers = await Promise.all(
      [
        nothing,
        `${code.slice(0, -1)}${code.endsWith('0') ? '1' : '0'}`,
        'x',
        '%20',
        caseId,
        "'; DROP TABLE",
        '%E2%80%AE',
      ].map((tried) => anonymous().get<Record<string, unknown>>(`/api/v1/verifications/${encodeURI(tried)}`)),
    );
    const shapes = answers.map(({ status, body: { instance: _i, request_id: _r, ...rest } }) => ({ status, ...rest }));
    expect(shapes[0]).toMatchObject({ status: 404, code: 'verification.unknown' });
    for (const shape of shapes) expect(shape).toEqual(shapes[0]);
  });
});

describe('the page of verification', () => {
  const page = (path: string, language?: string) => anonymous().get<string>(path, { language });

  it.each(pageLanguages)('in %s says the same, in its direction, with words for everything', async (language) => {
    const { status, body, headers } = await page(`/verify/${code}?lang=${language}`, 'en');
    expect(status).toBe(200);
    expect(body).toContain(`<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">`);
    expect(headers).toMatchObject({ 'content-language': language, 'content-type': 'text/html; charset=utf-8' });
    expect(body).toContain('class="standing valid"');
    expect(body).not.toMatch(/\{\{|undefined|\[object/);
    expect(body.match(/<h1>/g)).toHaveLength(1);
  });

  it('has a form that needs no script and loads nothing, and its style stands in its policy', async () => {
    const { body, headers } = await page('/verify', 'de');
    expect(body).toContain('<form action="/verify" method="get">');
    expect(body).toMatch(/<label for="code">[^]*id="code"[^]*aria-describedby="hint"/);
    expect(body).not.toMatch(/<script|<img|<link| style=| on\w+=|@import|url\(|https?:/);
    const style = /<style>([^]*?)<\/style>/.exec(body)?.[1] ?? '';
    expect(headers['content-security-policy']).toContain(
      `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
    );
    expect(headers['content-security-policy']).toContain("form-action 'self'");
  });

  it('takes what the form sends, however it was typed', async () => {
    const { status, body } = await page(`/verify?code=${encodeURIComponent(` ${code.toLowerCase()} `)}&lang=fr`);
    expect(status).toBe(200);
    expect(body).toContain('Ce document est valable');
  });

  it.each([nothing, '"><script>alert(1)</script>'])('keeps %j in the field where no document has it', async (typed) => {
    const { status, body } = await page(`/verify?code=${encodeURIComponent(typed)}&lang=en`);
    expect(status).toBe(404);
    expect(body).toContain('No document has this code');
    expect(body).toContain('aria-invalid="true"');
    expect(body).not.toContain('<script>');
    expect(await page(`/verify/${encodeURIComponent(nothing)}`)).toMatchObject({ status: 404 });
  });

  it('names the language of what it does not have in the reader’s own', async () => {
    const { body } = await page(`/verify/${code}?lang=pt`);
    expect(body).toMatch(/<dd class="title" lang="en" dir="auto">/);
  });
});

describe('whoever asks too often', () => {
  it('waits, whichever way', async () => {
    const strict = await caseServer({ config: { verificationsPerMinute: 2 } });
    const ask = (path: string, accept: string) => strict.anonymous.get<string>(path, { headers: { accept } });
    expect((await ask(`/api/v1/verifications/${nothing}`, '*/*')).status).toBe(404);
    expect((await ask(`/verify/${nothing}`, 'text/html')).status).toBe(404);
    const program = await ask(`/api/v1/verifications/${nothing}`, '*/*');
    expect(program).toMatchObject({ status: 429, body: { code: 'request.too_many' } });
    expect(Number(program.headers['retry-after'])).toBeGreaterThan(0);
    const reader = await ask(`/verify/${nothing}?lang=en`, 'text/html');
    expect([reader.status, reader.body.includes('Please wait a moment')]).toEqual([429, true]);
    expect(reader.headers['retry-after']).toMatch(/^[1-9]\d*$/);
    expect((await ask('/verify', 'text/html')).status).toBe(200);
    await strict.close();
  });

  it('is known by the address that a trusted proxy tells, and by no other header', async () => {
    const ask = (from: CaseServer, address: string) =>
      from.anonymous
        .get(`/api/v1/verifications/${nothing}`, { headers: { 'x-forwarded-for': address } })
        .then(({ status }) => status);
    const direct = await caseServer({ config: { verificationsPerMinute: 1 } });
    expect([await ask(direct, '192.0.2.1'), await ask(direct, '192.0.2.2')]).toEqual([404, 429]);
    await direct.close();
    const behind = await caseServer({ config: { verificationsPerMinute: 1, trustedProxies: ['127.0.0.1'] } });
    const came = [
      await ask(behind, '192.0.2.1'),
      await ask(behind, '192.0.2.2'),
      await ask(behind, '9.9.9.9, 192.0.2.1'),
    ];
    expect(came).toEqual([404, 404, 429]);
    await behind.close();
  });
});
