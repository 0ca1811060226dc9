import { Body, Controller, Get, Logger, Module, Post } from '@nestjs/common';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { LinkSigner } from '#access';
import { ProblemError } from '#vocabulary';
import { testApp, type TestApp } from '#testing';
import { SignedLink } from '../access/decorators.js';

/** As the database's driver and TypeORM throw it: what people wrote stands in the message and beside it. */
class QueryFailedError extends Error {
  readonly query = 'INSERT INTO persons VALUES ($1)';
  readonly parameters = ['Anna Mensah'];
  readonly detail = 'Key (email)=(anna@example.org) already exists.';
  readonly code = '23505';
  readonly constraint = 'UQ_persons_email';

  constructor() {
    super('duplicate key: anna@example.org');
  }
}

@Controller('probe')
class Probe {
  private readonly logger = new Logger('Probe');

  @Get('list')
  @SignedLink()
  list(): object {
    this.logger.log('inside');
    return { name: 'Anna Mensah' };
  }

  @Post('refused')
  refused(@Body() _: unknown): void {
    throw ProblemError.of('case.not_found');
  }

  @Get('fault')
  fault(): void {
    throw new QueryFailedError();
  }
}

@Module({ controllers: [Probe] })
class ProbeModule {}

let server: TestApp;
let written = '';
const lines = (): Record<string, unknown>[] =>
  written
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>);

beforeAll(async () => {
  const log = { write: (line: string) => void (written += line) };
  server = await testApp({ imports: [ProbeModule], log, config: { logLevel: 'info' } });
});
beforeEach(() => {
  written = '';
});
afterAll(() => server.close());

describe('the log', () => {
  it('has a line for each request: what, how it ended, how long, for whom', async () => {
    const caseworker = server.as('caseworker@hwk-demo');
    await caseworker.get('/probe/list?q=Anna&after=x', { headers: { 'x-request-id': 'r-7' } });
    const request = lines().find(({ msg }) => msg === 'request');
    expect(request).toMatchObject({
      level: 30,
      request_id: 'r-7',
      method: 'GET',
      path: '/probe/list',
      status: 200,
      ms: expect.any(Number),
      actor: expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
  });

  it('knows the request of what is said inside it', async () => {
    await server.as('applicant').get('/probe/list', { headers: { 'x-request-id': 'r-8' } });
    expect(lines().find(({ msg }) => msg === 'inside')).toMatchObject({ request_id: 'r-8', context: 'Probe' });
  });

  it('tells no token, no query, no body, no name', async () => {
    const link = server.app.get(LinkSigner).sign('/probe/list', 'applicant', new Date('2026-01-20T09:00:00Z'));
    await server.anonymous.get(`${link}&q=Mensah`);
    await server.as('applicant').get('/probe/list?q=Mensah');
    await server.as('applicant').post('/probe/refused?q=Mensah', { name: 'Anna Mensah', email: 'anna@example.org' });
    expect(lines().filter(({ msg }) => msg === 'request')).toHaveLength(3);
    expect(written).not.toMatch(/Anna|Mensah|anna@|demo-applicant|signature|Bearer|user-agent/);
  });

  it('tells no code of a document that somebody checks', async () => {
    for (const path of ['/verify/7K3M9QXD', '/verify?code=7K3M9QXD', '/VERIFY/7K3M9QXD/', '//verify/7K3M9QXD']) {
      await server.anonymous.get(path);
    }
    await server.anonymous.get('/api/v1/verifications/7K3M9QXD?lang=de');
    expect(
      lines()
        .filter(({ msg }) => msg === 'request')
        .map(({ path }) => path),
    ).toContain('/api/v1/verifications/…');
    expect(written).not.toContain('7K3M9QXD');
  });

  it('tells of a fault where it happened, but not what people wrote', async () => {
    await server.as('applicant').get('/probe/fault', { headers: { 'x-request-id': 'r-9' } });
    const faults = lines().filter(({ err }) => err !== undefined);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatchObject({
      level: 50,
      request_id: 'r-9',
      msg: 'fault',
      err: {
        type: 'QueryFailedError',
        code: '23505',
        constraint: 'UQ_persons_email',
        stack: expect.stringContaining('logging.spec'),
      },
    });
    expect(lines().find(({ msg }) => msg === 'request')).toMatchObject({ level: 50, status: 500 });
    expect(written).not.toMatch(/Anna|Mensah|anna@/);
  });

  it('is not filled by those who ask whether it runs', async () => {
    await server.anonymous.get('/health/live');
    expect(written).toBe('');
  });
});
