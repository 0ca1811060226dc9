import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { claimedBy } from './claims.js';
import { readProviders } from './providers-file.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'agnosco-providers-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function read(text: string) {
  const path = join(folder, 'providers.yaml');
  writeFileSync(path, text);
  return readProviders(path);
}

const common = 'name: X, issuer: "https://idp.example", client_id: a, client_secret: b';
const staff = `{id: chamber, ${common}, authority: hwk-demo, roles_claim: realm_access.roles, roles: {clerk: [caseworker]}}`;

describe('the file of providers', () => {
  it('may be none', () => {
    expect(readProviders(undefined)).toEqual([]);
  });

  it('names every key that is wrong', () => {
    expect(() => read('providers: [{id: "A B", name: X}]')).toThrow(/providers\.0\.id .*\n.*providers\.0\.issuer/);
    expect(() => read(`providers: [{id: a, ${common}, secret: x}]`)).toThrow(/secret/);
    expect(() => read(`providers: [${staff.replace('caseworker', 'applicant')}]`)).toThrow(/roles/);
  });

  it('wants the claim of roles for staff, and for nobody else', () => {
    expect(() => read(`providers: [{id: a, ${common}, authority: hwk-demo}]`)).toThrow(/roles_claim/);
    expect(() => read(`providers: [{id: a, ${common}, roles_claim: groups}]`)).toThrow(/roles_claim/);
  });

  it('reads roles from a claim within others, and none from what is not there', () => {
    const [provider] = read(`providers: [${staff}]`);
    if (!provider) throw new Error('not read');
    const roles = (claims: object) => claimedBy(provider, { sub: 'a', ...claims }).roles;
    expect(roles({ realm_access: { roles: ['clerk', 'toString', '__proto__'] } })).toEqual(['caseworker']);
    expect(roles({ realm_access: { roles: 'clerk' } })).toEqual(['caseworker']);
    expect([roles({}), roles({ realm_access: null }), roles({ realm_access: 'roles' })]).toEqual([[], [], []]);
  });
});
