import type { AddressInfo } from 'node:net';
import { ManualClock } from '#vocabulary';
import { createServer } from '../../../server/src/server.js';
import { answerParent } from './child.js';
import { answerWith } from './profile.js';

export interface ServerSettings {
  url: string;
  storageDir: string;
  /** ISO moment at which the clock stands. */
  moment: string;
}

/** The product's HTTP process as it is deployed, with its log, on a free port; only its clock stands still. */
export function serverProcess(): Promise<undefined> {
  return answerParent(async ({ url, storageDir, moment }: ServerSettings) => {
    const { app } = await createServer({
      url,
      clock: new ManualClock(new Date(moment)),
      config: {
        mode: 'demonstration',
        host: '127.0.0.1',
        port: 0,
        publicUrl: 'https://recognition.example',
        linkSecret: 'a secret for measurements that opens nothing else',
        verificationSecret: 'a secret of the measurement, for codes on documents',
        identitySecret: 'a secret for accounts that opens nothing else',
        mailFrom: 'Agnosco <no-reply@recognition.example>',
        requestsPerMinute: 100_000,
        verificationsPerMinute: 100_000,
        trustedProxies: [],
        storageDir,
        logLevel: 'info',
      },
    });
    await app.listen(0, '127.0.0.1');
    const { port } = app.getHttpServer().address() as AddressInfo;
    return answerWith(() => Promise.resolve(port));
  });
}
