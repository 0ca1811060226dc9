import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ConfigError, loadConfig } from './load.js';

let dataDir: string;
beforeAll(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'agnosco-config-'));
});
afterAll(() => rmSync(dataDir, { recursive: true }));

const load = (environment: Record<string, string>) => loadConfig(environment, dataDir);

const production = {
  AGNOSCO_MODE: 'production',
  DATABASE_URL: 'postgres://app:pw@db:5432/agnosco',
  LINK_SECRET: 'x'.repeat(32),
  PUBLIC_URL: 'https://anerkennung.example/',
};

function linesOf(environment: Record<string, string>): readonly string[] {
  try {
    load(environment);
  } catch (error) {
    if (error instanceof ConfigError) return error.lines;
    throw error;
  }
  return [];
}

describe('the configuration', () => {
  it('needs nothing for a first run, which listens on this machine only', () => {
    expect(load({})).toMatchObject({
      mode: 'demonstration',
      host: '127.0.0.1',
      port: 3000,
      publicUrl: 'http://localhost:3000',
      databaseUrl: undefined,
      storageDir: '.data/files',
      logLevel: 'info',
    });
  });

  it('is that of production when it says so, or when Node does', () => {
    expect(load(production)).toMatchObject({
      mode: 'production',
      host: '0.0.0.0',
      publicUrl: 'https://anerkennung.example',
    });
    expect(load({ ...production, AGNOSCO_MODE: '', NODE_ENV: 'production' }).mode).toBe('production');
    expect(load({ NODE_ENV: 'production', AGNOSCO_MODE: 'demonstration' }).mode).toBe('demonstration');
  });

  it('in production names what is missing, a line each', () => {
    expect(linesOf({ NODE_ENV: 'production' })).toEqual([
      'DATABASE_URL must be set in production',
      'LINK_SECRET must be set in production',
      'PUBLIC_URL must be set in production',
    ]);
  });

  it('names every field that is wrong, a line each', () => {
    const lines = linesOf({
      PORT: '99999',
      AGNOSCO_MODE: 'demo',
      DATABASE_URL: 'mysql://db',
      PUBLIC_URL: 'localhost',
      LOG_LEVEL: 'loud',
      LINK_SECRET: 'short',
    });
    expect(lines.map((line) => line.split(' ')[0])).toEqual([
      'AGNOSCO_MODE',
      'PORT',
      'PUBLIC_URL',
      'DATABASE_URL',
      'LINK_SECRET',
      'LOG_LEVEL',
    ]);
    expect(lines).toContain('PORT must be a port number from 0 to 65535');
    expect(linesOf({ PORT: '80a' })).toEqual(['PORT must be a port number from 0 to 65535']);
  });

  it('wants an address for the application where the owner has one', () => {
    expect(linesOf({ DATABASE_OWNER_URL: 'postgres://owner:pw@db/agnosco' })).toEqual([
      'DATABASE_URL must be set where DATABASE_OWNER_URL is',
    ]);
  });

  it('takes proxies as addresses and networks, and a limit as a number', () => {
    expect(load({})).toMatchObject({ trustedProxies: [], verificationsPerMinute: 30 });
    expect(load({ TRUSTED_PROXIES: '10.0.0.0/8, ::1', VERIFICATIONS_PER_MINUTE: '5' })).toMatchObject({
      trustedProxies: ['10.0.0.0/8', '::1'],
      verificationsPerMinute: 5,
    });
    for (const wrong of ['proxy.example', '10.0.0.0/33', '10.0.0.1/8/8', ',']) {
      expect(linesOf({ TRUSTED_PROXIES: wrong })).toHaveLength(1);
    }
    expect(linesOf({ VERIFICATIONS_PER_MINUTE: '0' })).toEqual([
      'VERIFICATIONS_PER_MINUTE must be a whole number from 1 on',
    ]);
  });

  it('makes codes on documents of a secret of their own, or of one made of that for links', () => {
    const { verificationSecret, linkSecret } = load(production);
    expect(verificationSecret).not.toContain(linkSecret);
    expect(load(production).verificationSecret).toBe(verificationSecret);
    expect(load({ ...production, LINK_SECRET: 'y'.repeat(32) }).verificationSecret).not.toBe(verificationSecret);
    expect(load({ ...production, VERIFICATION_SECRET: 'z'.repeat(32) }).verificationSecret).toBe('z'.repeat(32));
  });

  it('never repeats a value that is wrong: it may be a secret', () => {
    expect(linesOf({ DATABASE_URL: 'secret-password', LINK_SECRET: 'secret-key' }).join()).not.toMatch(/secret-/);
  });

  it('makes a secret for links once and keeps it', () => {
    const { linkSecret } = load({});
    expect(linkSecret.length).toBeGreaterThanOrEqual(32);
    expect(load({}).linkSecret).toBe(linkSecret);
    expect(statSync(join(dataDir, 'link-secret')).mode & 0o077).toBe(0);
  });
});
