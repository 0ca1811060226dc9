import { it, expect, beforeAll, afterAll } from '@jest/globals';
import { caseServer, type CaseServer } from '../../libs/testing/src/case-server.js';
let s: CaseServer;
const t0 = performance.now();
beforeAll(async () => { s = await caseServer(); console.log('up', performance.now() - t0); });
afterAll(() => s.close());
it('x', async () => {
  const t = performance.now();
  const r = await s.as('applicant').post('/api/v1/cases', { authority: 'hwk-demo', profile: 'de-bqfg-nonregulated', reference: 'de-elektroniker-egt-2021', qualification: 'gh-cert2-electrical', application: { nationality: 'GH', residence: 'GH', training_country: 'GH' }, applicant: { given_name: 'A', family_name: 'B' } });
  console.log(r.status, r.body, performance.now() - t);
  expect(1).toBe(1);
});
