import { describe, expect, it } from '@jest/globals';
import { testApp } from '#testing';

describe('health', () => {
  it('live says that the process runs, whatever else', async () => {
    const server = await testApp({ readiness: [{ name: 'database', check: () => Promise.reject(new Error('gone')) }] });
    expect(await server.anonymous.get('/health/live')).toMatchObject({ status: 200, body: { status: 'ok' } });
    await server.close();
  });

  it('ready when everything that is needed is there', async () => {
    const server = await testApp({ readiness: [{ name: 'database', check: () => Promise.resolve() }] });
    expect(await server.anonymous.get('/health/ready')).toMatchObject({ status: 200, body: { status: 'ok' } });
    await server.close();
  });

  it('not ready names what is missing and tells nothing more', async () => {
    const server = await testApp({
      readiness: [
        { name: 'database', check: () => Promise.resolve() },
        { name: 'migrations', check: () => Promise.reject(new Error('secret of the inside')) },
        { name: 'storage', check: () => new Promise(() => undefined) },
      ],
    });
    const answer = await server.anonymous.get('/health/ready');
    expect(answer.status).toBe(503);
    expect(answer.headers['retry-after']).toBe('2');
    expect(answer.body).toMatchObject({
      code: 'unavailable',
      detail: 'This cannot be answered at the moment: migrations, storage. Try again in a moment.',
    });
    expect(answer.bytes.toString()).not.toContain('secret');
    await server.close();
  });
});
