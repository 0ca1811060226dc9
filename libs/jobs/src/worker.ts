import pg from 'pg';
import { Logger, run, runOnce, type Task } from 'graphile-worker';
import type { JobPayloads, TaskName } from './tasks.js';

/** What carries a task out. Delivered at least once: doing it again must change nothing. */
export type TaskHandlers = { [Task in TaskName]: (payload: JobPayloads[Task]) => Promise<void> };

export interface WorkerSettings {
  /** Connection URL of the worker's role. */
  url: string;
  handlers: TaskHandlers;
  concurrency?: number;
  /** Told of a task that failed and will be tried again. */
  onFailure?: (task: string, error: unknown) => void;
}

export interface RunningWorker {
  /** Lets the tasks in hand end; resolves when none runs. */
  stop(): Promise<void>;
}

/** Takes jobs as they come in, and again with growing pauses where one fails. */
export async function startWorker({ url, concurrency = 2, ...settings }: WorkerSettings): Promise<RunningWorker> {
  const runner = await run({
    ...tasksOf(settings),
    connectionString: url,
    concurrency,
    noHandleSignals: true,
    pollInterval: 2000,
  });
  return {
    stop: async () => {
      await runner.stop();
      await runner.promise;
    },
  };
}

/** Does all that is due now, time after time, over connections that are kept: for whom time is moved by hand. */
export interface JobDrain {
  drain(): Promise<void>;
  close(): Promise<void>;
}

export function jobDrain({ url, ...settings }: WorkerSettings): JobDrain {
  const pool = new pg.Pool({ connectionString: url, max: 4 });
  // A connection that is lost is made again for the next job.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return {
    drain: async () => {
      if (await isAnyDue(pool)) await runOnce({ ...tasksOf(settings), pgPool: pool, noHandleSignals: true });
    },
    close: () => pool.end(),
  };
}

async function isAnyDue(pool: pg.Pool): Promise<boolean> {
  const { rows } = await pool.query('SELECT 1 FROM graphile_worker.jobs WHERE run_at <= now() LIMIT 1');
  return rows.length > 0;
}

function tasksOf({ handlers, onFailure }: Omit<WorkerSettings, 'url'>) {
  const taskList: Record<string, Task> = {
    render_notice: told('render_notice', handlers.render_notice, onFailure),
    send_mail: told('send_mail', handlers.send_mail, onFailure),
  };
  return { taskList, logger: silent };
}

function told<Name extends TaskName>(
  name: Name,
  handler: TaskHandlers[Name],
  onFailure: WorkerSettings['onFailure'] = () => undefined,
): Task {
  return async (payload) => {
    try {
      await handler(payload as JobPayloads[Name]);
    } catch (error) {
      onFailure(name, error);
      throw error;
    }
  };
}

/** Failures are told through `onFailure`; the rest is chatter. */
const silent = new Logger(() => () => undefined);
