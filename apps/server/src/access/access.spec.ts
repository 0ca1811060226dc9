import { Controller, Get, Module, Post, Query } from '@nestjs/common';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LinkSigner, type Actor } from '#access';
import { HttpClient, testApp, type TestApp } from '#testing';
import { CurrentActor, CurrentLanguage, IdempotencyKey, IfMatchVersion } from '../http/decorators.js';
import { Public, SignedLink } from './decorators.js';

@Controller('probe')
class Probe {
  @Get('who')
  who(@CurrentActor() actor: Actor): Actor {
    return actor;
  }

  @Get('paper')
  @SignedLink()
  paper(
    @CurrentActor() { name }: Actor,
    @CurrentLanguage() language: string,
    @Query('language') wanted?: string,
  ): object {
    return { name, language: wanted ?? language };
  }

  @Post('change')
  change(@IdempotencyKey() key: string, @IfMatchVersion() version: number): object {
    return { key, version };
  }

  @Get('open')
  @Public()
  open(): object {
    return {};
  }
}

@Module({ controllers: [Probe] })
class ProbeModule {}

let server: TestApp;
beforeAll(async () => {
  server = await testApp({ imports: [ProbeModule] });
});
afterAll(() => server.close());

describe('a route', () => {
  it('needs a token', async () => {
    const answer = await server.anonymous.get('/probe/who', { language: 'de' });
    expect(answer).toMatchObject({
      status: 401,
      body: { code: 'access.unauthenticated', title: 'Bitte zuerst anmelden' },
    });
    expect(answer.headers['www-authenticate']).toBe('Bearer realm="agnosco"');
  });

  it('knows the account of the token', async () => {
    const { body } = await server.as('team_lead-2@health-demo').get<Actor>('/probe/who');
    expect(body).toMatchObject({ roles: ['team_lead'], authority: 'health-demo' });
    expect((await server.as('applicant').get<Actor>('/probe/who')).body.person).toBeDefined();
  });

  it.each([
    'Bearer',
    'Bearer ',
    'Basic demo-applicant',
    'demo-applicant',
    'Bearer demo-applicant extra',
    'Bearer demo-nobody',
  ])('does not take %j for a token', async (authorization) => {
    const answer = await server.anonymous.get('/probe/who', { headers: { authorization } });
    expect(answer.status).toBe(401);
  });

  it('that is public needs none', async () => {
    expect((await server.anonymous.get('/probe/open')).status).toBe(200);
  });
});

describe('in production', () => {
  it('there are no accounts, and links of the demonstration open nothing', async () => {
    const production = await testApp({ imports: [ProbeModule], config: { mode: 'production' } });
    expect((await production.as('caseworker@hwk-demo').get('/probe/who')).status).toBe(401);
    const link = new LinkSigner(production.config.linkSecret).sign(
      '/probe/paper',
      'applicant',
      new Date('2026-01-20T08:10:00Z'),
    );
    expect((await production.anonymous.get(link)).status).toBe(401);
    expect((await production.anonymous.get('/health/live')).status).toBe(200);
    await production.close();
  });
});

describe('a signed link', () => {
  const sign = (path: string): string =>
    server.app.get(LinkSigner).sign(path, 'caseworker@hwk-demo', new Date('2026-01-20T08:10:00Z'));

  it('stands for a token where the route allows it', async () => {
    const answer = await server.anonymous.get(sign('/probe/paper'));
    expect(answer).toMatchObject({ status: 200, body: { name: 'caseworker 1 (hwk-demo)' } });
    expect((await server.anonymous.get(sign('/probe/who'))).status).toBe(401);
  });

  it('lets the reader choose the language', async () => {
    expect((await server.anonymous.get(`${sign('/probe/paper')}&language=de`)).body).toMatchObject({ language: 'de' });
  });

  it('opens no other path, and nothing when it is changed', async () => {
    const link = sign('/probe/who').replace('/probe/who', '/probe/paper');
    expect(await server.anonymous.get(link)).toMatchObject({ status: 401, body: { code: 'access.link_invalid' } });
    const changed = sign('/probe/paper').replace('hwk-demo', 'health-demo');
    expect(await server.anonymous.get(changed)).toMatchObject({ status: 401, body: { code: 'access.link_invalid' } });
    const doubled = `${sign('/probe/paper')}&signature=again`;
    expect(await server.anonymous.get(doubled)).toMatchObject({ status: 401, body: { code: 'access.link_invalid' } });
  });

  it('expires by the clock of the server', async () => {
    const later = await testApp({ imports: [ProbeModule], start: new Date('2026-01-20T08:10:00Z') });
    const answer = await later.anonymous.get(sign('/probe/paper'));
    expect(answer).toMatchObject({ status: 401, body: { code: 'access.link_expired' } });
    await later.close();
  });

  it('is not needed where there is a token', async () => {
    expect((await server.as('applicant').get('/probe/paper')).status).toBe(200);
  });
});

describe('what changes something', () => {
  let caseworker: HttpClient;
  beforeAll(() => {
    caseworker = server.as('caseworker@hwk-demo');
  });

  it('takes a key and a version', async () => {
    const answer = await caseworker.post('/probe/change', undefined, { key: 'k-1', version: 7 });
    expect(answer).toMatchObject({ status: 201, body: { key: 'k-1', version: 7 } });
  });

  it.each([
    [{ key: null, version: 7 }, 400, 'request.idempotency_key_missing'],
    [{ key: 'with space', version: 7 }, 400, 'request.idempotency_key_malformed'],
    [{ key: 'k' }, 428, 'request.if_match_missing'],
    [{ key: 'k', headers: { 'if-match': 'W/"7"' } }, 400, 'request.if_match_malformed'],
  ])('is refused with %j', async (wishes, status, code) => {
    expect(await caseworker.post('/probe/change', undefined, wishes)).toMatchObject({ status, body: { code } });
  });
});

describe('too many requests', () => {
  it('of one account are refused with the time to wait; those of another are not', async () => {
    const app = await testApp({ imports: [ProbeModule], config: { requestsPerMinute: 3 } });
    const statuses: number[] = [];
    for (let count = 0; count < 3; count += 1) statuses.push((await app.as('applicant').get('/probe/who')).status);
    expect(statuses).toEqual([200, 200, 200]);
    const refused = await app.as('applicant').get('/probe/who');
    expect(refused).toMatchObject({ status: 429, body: { code: 'request.too_many' } });
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect((await app.as('applicant-2').get('/probe/who')).status).toBe(200);
    await app.close();
  });

  it('without a valid token are refused by address', async () => {
    const app = await testApp({ imports: [ProbeModule], config: { requestsPerMinute: 2 } });
    const statuses: number[] = [];
    for (let count = 0; count < 3; count += 1)
      statuses.push((await app.as(`nobody-${count + 1}`).get('/probe/who')).status);
    expect(statuses).toEqual([401, 401, 429]);
    await app.close();
  });
});
