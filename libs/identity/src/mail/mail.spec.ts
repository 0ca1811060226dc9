import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { caseServer, HttpClient, mailsTo, type CaseServer } from '#testing';
import type { MailTransport } from './mail-sender.js';
import { mailText } from './mail-texts.js';

type Sent = Parameters<MailTransport['send']>[0];

let server: CaseServer;
beforeAll(async () => {
  server = await caseServer();
}, 60_000);
afterAll(() => server.close());

const ask = (email: string, language: string) =>
  new HttpClient(server.app).post('/api/v1/auth/registrations', { email }, { language });

describe('mail', () => {
  it('is sent by the worker in the language of who asked, and is gone from the outbox', async () => {
    const sent: Sent[] = [];
    const worker = await server.worker({ mail: { send: async (mail) => void sent.push(mail) } });
    await ask('ama@example.org', 'de');
    const link = (await mailsTo(server, 'ama@example.org'))[0]?.data.link ?? '';
    await worker.drain();
    expect(sent).toMatchObject([{ to: 'ama@example.org', subject: 'Bestätigen Sie Ihre Adresse' }]);
    expect(link).toMatch(/^https:\/\/recognition\.example\/register#token=[\w-]{43}$/);
    expect(sent[0]?.text).toContain(link);
    expect(await mailsTo(server, 'ama@example.org')).toEqual([]);
  });

  it('that could not be handed in stays, and is the same mail when it is sent again', async () => {
    const ids: string[] = [];
    const send = async ({ id }: Sent): Promise<void> => {
      ids.push(id);
      throw new Error('the mail server does not answer');
    };
    const failures: string[] = [];
    const worker = await server.worker({ mail: { send }, onFailure: (what) => failures.push(what) });
    await ask('kofi@example.org', 'en');
    await worker.drain();
    expect([failures, ids.length]).toEqual([['send_mail'], 1]);
    expect(await mailsTo(server, 'kofi@example.org')).toHaveLength(1);
  });

  it('in a language without texts is English', () => {
    const data = { link: 'https://x.example', hours: 1 };
    expect(mailText('reset', data, 'fr')).toEqual(mailText('reset', data, 'en'));
    expect(mailText('reset', data, 'de').body).toContain('https://x.example');
  });
});
