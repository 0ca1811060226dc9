interface Stoppable {
  stop(): Promise<void>;
}

/** From the signal to the end of this process, whatever hangs. */
const patienceMs = 9500;
const stopMs = 4500;

/**
 * Stops what a program has started, last first, once: on SIGTERM, Ctrl-C, a closed terminal, when the process that
 * started this one is gone, or when the program asks. Whatever has not ended in time is left behind.
 */
export class Shutdown {
  private readonly started: { starting: Promise<Stoppable>; patienceMs: number }[] = [];
  private ending: Promise<never> | undefined;

  constructor() {
    for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => void this.end(0));
    process.on('disconnect', () => void this.end(0));
    process.on('uncaughtException', (error) => void this.fail(error));
    process.on('unhandledRejection', (error) => void this.fail(error));
  }

  get underWay(): boolean {
    return this.ending !== undefined;
  }

  /**
   * Also what is still starting is stopped, as soon as it has started.
   * @param patienceMs how long to wait for that: longer for what would outlive this process
   */
  stopAtEnd<T extends Stoppable>(starting: Promise<T>, patienceMs = 1000): Promise<T> {
    this.started.unshift({ starting, patienceMs });
    return starting;
  }

  end(exitCode: number): Promise<never> {
    return (this.ending ??= this.stopAll(exitCode));
  }

  private async fail(error: unknown): Promise<never> {
    if (!this.underWay) console.error(error);
    return this.end(1);
  }

  private async stopAll(exitCode: number): Promise<never> {
    setTimeout(() => process.exit(1), patienceMs);
    for (const { starting, patienceMs: startMs } of this.started) {
      const started = await within(startMs, starting);
      await within(stopMs, started?.stop());
    }
    return process.exit(exitCode);
  }
}

/** What the work came to, if it has come to something in time. */
async function within<T>(ms: number, work: Promise<T> | undefined): Promise<T | undefined> {
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, ms, undefined));
  return Promise.race([work, late]).catch(() => undefined);
}
