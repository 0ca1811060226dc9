interface Stoppable {
  stop(): Promise<void>;
}

/** From the signal to the end of this process, whatever hangs. */
const patienceMs = 9500;
const eachMs = 4500;

/**
 * Stops what a program has started, last first, once: on SIGTERM, Ctrl-C, a closed terminal, when the process that
 * started this one is gone, or when the program asks. Whatever has not ended in time is left behind.
 */
export class Shutdown {
  private readonly started: Promise<Stoppable>[] = [];
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

  /** Also what is still starting is stopped, as soon as it has started. */
  stopAtEnd<T extends Stoppable>(starting: Promise<T>): Promise<T> {
    this.started.unshift(starting);
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
    for (const starting of this.started) await within(eachMs, stop(starting));
    return process.exit(exitCode);
  }
}

async function stop(starting: Promise<Stoppable>): Promise<void> {
  const started = await starting.catch(() => undefined);
  await started?.stop();
}

async function within(ms: number, work: Promise<void>): Promise<void> {
  const late = new Promise<void>((resolve) => setTimeout(resolve, ms));
  await Promise.race([work, late]).catch((error: unknown) => {
    console.error(error);
  });
}
