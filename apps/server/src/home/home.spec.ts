import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { caseServer, testApp } from '#testing';

describe('the start page', () => {
  it('is in the reader’s language and leads on', async () => {
    const server = await caseServer();
    const german = await server.anonymous.get<string>('/', { language: 'de' });
    expect(german.headers).toMatchObject({ 'content-type': 'text/html; charset=utf-8', vary: 'Accept-Language' });
    expect(german.body).toContain('<html lang="de">');
    expect(german.body).toContain('Anerkennung ausländischer Berufsqualifikationen');
    expect((await server.anonymous.get<string>('/')).body).toContain('<html lang="en">');
    for (const [, address] of german.body.matchAll(/href="([^"]+)"/g)) {
      expect([address, (await server.anonymous.get(address ?? '')).status]).toEqual([address, 200]);
    }
    await server.close();
  }, 30_000);

  it('shows accounts that work, and the documents of the demonstration case', async () => {
    const links = [{ label: 'Bescheid <1>', href: '/api/v1/x?a=1&signature="' }];
    const server = await testApp({ tour: () => Promise.resolve(links) });
    const { body } = await server.anonymous.get<string>('/');
    for (const token of ['demo-applicant', 'demo-assessor@hwk-demo', 'demo-team_lead@health-demo']) {
      expect(body).toContain(`<code>${token}</code>`);
    }
    expect(body).toContain('<a href="/api/v1/x?a=1&amp;signature=&quot;">Bescheid &lt;1&gt;</a>');
    expect(body).toContain('http://localhost:3000/api/v1/cases');
    await server.close();
  });

  it('in production shows no accounts', async () => {
    const server = await testApp({ config: { mode: 'production' } });
    expect((await server.anonymous.get<string>('/')).body).not.toContain('demo-');
    await server.close();
  });

  it('has no more than its own style, which its policy names', async () => {
    const server = await testApp();
    const { body, headers } = await server.anonymous.get<string>('/');
    const style = /<style>([^]*?)<\/style>/.exec(body)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    expect(headers['content-security-policy']).toContain(`style-src 'sha256-${hash}'`);
    expect(body).not.toMatch(/<script|<img|<link| style=| on\w+=|@import|url\(/);
    await server.close();
  });
});
