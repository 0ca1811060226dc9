import { describe, expect, it } from '@jest/globals';
import { LinkSigner, type SignedLink } from './link-signer.js';

const signer = new LinkSigner('a secret of the test');
const path = '/api/v1/cases/1/notices/2/pdf';
const until = new Date('2026-02-02T09:00:00Z');
const before = new Date('2026-02-02T08:59:59Z');

function parsed(href: string): SignedLink {
  const url = new URL(href, 'http://localhost');
  const read = (name: string) => url.searchParams.get(name) ?? '';
  return { path: url.pathname, account: read('account'), expires: read('expires'), signature: read('signature') };
}

describe('signed links', () => {
  const link = parsed(signer.sign(path, 'caseworker@hwk-demo', until));

  it('open their path until they expire', () => {
    expect(link).toMatchObject({ path, account: 'caseworker@hwk-demo' });
    expect(signer.check(link, before)).toBe('valid');
    expect(signer.check(link, until)).toBe('expired');
  });

  it.each<Partial<SignedLink>>([
    { path: '/api/v1/cases/1/notices/3/pdf' },
    { account: 'caseworker@health-demo' },
    { expires: String(Date.parse('2027-01-01') / 1000) },
    { signature: '' },
    { signature: 'AAAA' },
  ])('do not open with %j', (change) => {
    expect(signer.check({ ...link, ...change }, before)).toBe('forged');
  });

  it('of another secret are forged', () => {
    expect(new LinkSigner('another').check(link, before)).toBe('forged');
  });
});
