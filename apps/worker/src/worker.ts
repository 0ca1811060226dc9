import { NestFactory } from '@nestjs/core';
import { HistoryAnchors, type Anchor } from '#history';
import { CaseHostModule, connectHost, DeadlineSweep, NoticeRenderer, type CaseHost } from '#cases';
import { TransactionRunner } from '#database';
import { MailSender, type MailTransport } from '#identity';
import { jobDrain, startWorker, type TaskHandlers } from '#jobs';
import { assertMachine } from '#lifecycle';

export interface WorkerOptions extends Omit<CaseHost, 'dataSource' | 'registers'> {
  /** Connection URL of the worker's role. */
  url: string;
  /** Who carries mail away; absent: it stays in the outbox. */
  mail?: MailTransport;
  /** Told of a job or a sweep that failed; jobs are tried again. */
  onFailure?: (what: string, error: unknown) => void;
}

export interface Worker {
  /** Passes every deadline whose moment has come; returns how many. */
  sweep(): Promise<number>;
  /** The next moment at which a deadline passes. */
  nextDeadline(): Promise<Date | undefined>;
  /** One hash over all histories, once a day; undefined where today's is made. */
  anchor(): Promise<Anchor | undefined>;
  /** Does the jobs that are due and returns. */
  drain(): Promise<void>;
  /** Fetches what was published since. */
  refreshRegisters(): Promise<void>;
  /** Takes jobs and sweeps by itself until closed. */
  run(): Promise<void>;
  close(): Promise<void>;
}

const everyMs = 60_000;

/** Jobs and the deadline sweep, without HTTP; its own role in the database. */
export async function createWorker(options: WorkerOptions): Promise<Worker> {
  assertMachine();
  const connected = await connectHost(options.url, 'agnosco-worker', 4);
  const context = await NestFactory.createApplicationContext(CaseHostModule.with({ ...options, ...connected }), {
    logger: false,
  });
  const sweep = context.get(DeadlineSweep);
  const anchors = context.get(HistoryAnchors);
  const renderer = context.get(NoticeRenderer);
  const sender = new MailSender(new TransactionRunner(connected.dataSource), options.mail);
  const handlers: TaskHandlers = {
    render_notice: (payload) => renderer.render(payload),
    send_mail: ({ mail }) => sender.send(mail),
  };
  const jobs = { url: options.url, handlers, onFailure: options.onFailure };
  const drain = jobDrain(jobs);
  const closing: (() => Promise<void> | void)[] = [() => drain.close()];
  return {
    sweep: () => sweep.run(),
    anchor: () => anchors.make(),
    nextDeadline: () => sweep.nextMoment(),
    drain: () => drain.drain(),
    refreshRegisters: () => connected.registers.refresh(),
    run: async () => {
      const running = await startWorker(jobs);
      closing.push(() => running.stop());
      closing.push(
        repeat(
          () => sweep.run(),
          (error) => options.onFailure?.('sweep_deadlines', error),
        ),
      );
      closing.push(
        repeat(
          () => anchors.make(),
          (error) => options.onFailure?.('anchor_histories', error),
        ),
      );
    },
    close: async () => {
      for (const close of closing.splice(0)) await close();
      connected.registers.stop();
      await context.close();
    },
  };
}

/** Runs at once and then every minute, one run at a time; the returned function stops it and waits for the last. */
function repeat(work: () => Promise<unknown>, onFailure: (error: unknown) => void): () => Promise<void> {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let current = Promise.resolve();
  const round = (): void => {
    current = work()
      .catch(onFailure)
      .then(() => {
        if (!stopped) timer = setTimeout(round, everyMs);
      });
  };
  round();
  return () => {
    stopped = true;
    clearTimeout(timer);
    return current;
  };
}
