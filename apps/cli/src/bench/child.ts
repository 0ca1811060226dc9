import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../bench.js', import.meta.url));
const patienceMs = 8000;

/** A process of the bench that answers one question after the other. */
export class Child {
  private constructor(
    private readonly child: ChildProcess,
    private readonly role: string,
  ) {}

  static async start(role: string, settings: object): Promise<Child> {
    const child = fork(program, [`--role=${role}`], {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      env: { ...process.env, NODE_ENV: 'production', AGNOSCO_MODE: 'demonstration' },
    });
    const started = new Child(child, role);
    await started.ask(settings);
    return started;
  }

  get pid(): number {
    return this.child.pid ?? 0;
  }

  async ask<T>(question: object): Promise<T> {
    const lost = new AbortController();
    const answer = once(this.child, 'message', { signal: lost.signal }) as Promise<[{ value: T; error?: string }]>;
    const gone = once(this.child, 'exit', { signal: lost.signal }).then(() => {
      throw new Error(`the process ${this.role} has ended`);
    });
    try {
      this.child.send(question);
      const [{ value, error }] = await Promise.race([answer, gone]);
      if (error) throw new Error(`${this.role}: ${error}`);
      return value;
    } finally {
      lost.abort();
      await Promise.allSettled([answer, gone]);
    }
  }

  /** It ends by itself when its channel closes. */
  async stop(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const exit = once(this.child, 'exit');
    if (this.child.connected) this.child.disconnect();
    const timer = setTimeout(() => this.child.kill('SIGKILL'), patienceMs);
    await exit;
    clearTimeout(timer);
  }
}

/**
 * Answers the parent's questions until it closes the channel. The first one carries the settings and is answered when
 * the process is ready.
 */
export function answerParent<Settings>(
  start: (settings: Settings) => Promise<(question: never) => Promise<unknown>>,
): Promise<undefined> {
  let answer: ((question: never) => Promise<unknown>) | undefined;
  const answerTo = async (question: never): Promise<unknown> => {
    if (answer) return answer(question);
    answer = await start(question);
    return undefined;
  };
  process.on('message', (question) => {
    answerTo(question as never).then(
      (value) => process.send?.({ value }),
      (error: unknown) =>
        process.send?.({ error: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
    );
  });
  return Promise.resolve(undefined);
}
