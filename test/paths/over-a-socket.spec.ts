import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { caseServer, type CaseServer } from '#testing';

let server: CaseServer;
let http: ReturnType<typeof request>;

beforeAll(async () => {
  server = await caseServer();
  await server.app.listen(0, '127.0.0.1');
  http = request(await server.app.getUrl());
}, 30_000);
afterAll(() => server.close());

describe('over a real connection', () => {
  it('the server is alive and ready', async () => {
    await http.get('/health/live').expect(200);
    await http.get('/health/ready').expect(200);
  });

  it('nobody reads a case without a token', async () => {
    const answer = await http
      .get('/api/v1/cases')
      .expect(401)
      .expect('Content-Type', /application\/problem\+json/);
    expect(answer.body).toMatchObject({ status: 401, code: 'access.unauthenticated' });
  });

  it('a draft is opened, named by its location, and tagged with its version', async () => {
    const opened = await http
      .post('/api/v1/cases')
      .set('Authorization', 'Bearer demo-applicant')
      .set('Idempotency-Key', 'over-a-socket-1')
      .send({
        authority: 'hwk-demo',
        profile: 'de-bqfg-nonregulated',
        application: { nationality: 'GH', residence: 'GH', training_country: 'GH' },
        applicant: { given_name: 'Abena', family_name: 'Sarpong' },
      })
      .expect(201)
      .expect('ETag', '"1"');
    const location = opened.headers.location ?? '';
    const read = await http.get(location).set('Authorization', 'Bearer demo-applicant').expect(200);
    expect(read.body).toMatchObject({ status: 'draft', version: 1, waits_on: 'applicant' });
  });
});
