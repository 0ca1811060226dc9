import { writeFile } from 'node:fs/promises';
import { Session } from 'node:inspector/promises';

/** Asks a process to record where its time goes, or to stop and keep what it recorded. */
export interface ProfileQuestion {
  profile: 'start' | { file: string };
}

/** Answers what a process is asked, and the questions about its profile. */
export function answerWith<Question extends object>(
  answer: (question: Question) => Promise<unknown>,
): (question: Question | ProfileQuestion) => Promise<unknown> {
  const session = new Session();
  return async (question) => {
    if (!('profile' in question)) return answer(question);
    const { profile } = question;
    if (profile !== 'start') {
      const { profile: recorded } = await session.post('Profiler.stop');
      return writeFile(profile.file, JSON.stringify(recorded));
    }
    session.connect();
    await session.post('Profiler.enable');
    await session.post('Profiler.setSamplingInterval', { interval: 500 });
    await session.post('Profiler.start');
    return undefined;
  };
}
