import { LocalStorage, NoScanner } from '#evidence';
import { ManualClock } from '#vocabulary';
import { createWorker } from '../../../worker/src/worker.js';
import { answerParent } from './child.js';
import { answerWith } from './profile.js';

export interface SweepSettings {
  url: string;
  storageDir: string;
  /** ISO moment at which the clock stands. */
  moment: string;
}

/** What a process that passes deadlines answers. */
export interface Swept {
  passed: number;
  ms: number;
}

/** The product's worker; each question is one sweep. */
export function sweepProcess(): Promise<undefined> {
  return answerParent(async ({ url, storageDir, moment }: SweepSettings) => {
    const worker = await createWorker({
      url,
      clock: new ManualClock(new Date(moment)),
      storage: new LocalStorage(storageDir),
      scanner: new NoScanner(),
      settings: {
        publicUrl: 'https://recognition.example',
        verificationSecret: 'a secret of the measurement, for codes on documents',
      },
    });
    return answerWith(async (): Promise<Swept> => {
      const start = performance.now();
      const passed = await worker.sweep();
      return { passed, ms: performance.now() - start };
    });
  });
}
