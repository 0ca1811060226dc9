import { randomUUID } from 'node:crypto';
import { Agent, request, type IncomingMessage } from 'node:http';
import type { CopiedCase } from './copies.js';

/** One command of the way that every case of the bench goes. */
export interface Step {
  command: string;
  /** `applicant` stands for the case's own. */
  account: string;
  body: string;
}

/** Cases that nobody has worked on, handed out one by one. */
export class Pool {
  readonly used: CopiedCase[] = [];
  private readonly fresh: CopiedCase[] = [];

  get size(): number {
    return this.fresh.length;
  }

  add(cases: readonly CopiedCase[]): void {
    this.fresh.push(...cases);
  }

  take(): CopiedCase | undefined {
    const next = this.fresh.pop();
    if (next) this.used.push(next);
    return next;
  }
}

export interface LoadWishes {
  port: number;
  connections: number;
  ms: number;
  pool: Pool;
  steps: readonly Step[];
  /** Version of a case before its first step. */
  version: number;
}

export interface Load {
  /** Accepted within the time. */
  accepted: number;
  /** Those among them that were under way when the time was over count here alone. */
  acceptedInAll: number;
  seconds: number;
  /** Milliseconds of each accepted command, by step. */
  latencies: number[][];
  errors: string[];
}

const mostErrors = 20;

/** So many clients, each with a connection of its own and one command under way at a time, each on a case of its own. */
export async function applyLoad(wishes: LoadWishes): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: wishes.connections });
  const load: Load = { accepted: 0, acceptedInAll: 0, seconds: 0, latencies: wishes.steps.map(() => []), errors: [] };
  const start = performance.now();
  const end = start + wishes.ms;
  const client = async () => {
    while (performance.now() < end && load.errors.length < mostErrors) {
      const one = wishes.pool.take();
      if (!one) break;
      await walk(one, wishes, agent, end, load);
    }
  };
  await Promise.all(Array.from({ length: wishes.connections }, client));
  load.seconds = (Math.min(performance.now(), end) - start) / 1000;
  agent.destroy();
  return load;
}

async function walk(one: CopiedCase, wishes: LoadWishes, agent: Agent, end: number, load: Load): Promise<void> {
  for (const [at, step] of wishes.steps.entries()) {
    const begin = performance.now();
    if (begin >= end) return;
    const error = await give(one, step, wishes.version + at, wishes.port, agent).catch(String);
    const now = performance.now();
    if (error !== undefined) {
      load.errors.push(error);
      return;
    }
    load.acceptedInAll += 1;
    if (now > end) return;
    load.accepted += 1;
    load.latencies[at]?.push(now - begin);
  }
}

/** @returns what was wrong with the answer */
async function give(
  { id, applicant }: CopiedCase,
  { command, account, body }: Step,
  version: number,
  port: number,
  agent: Agent,
): Promise<string | undefined> {
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    request({
      agent,
      host: '127.0.0.1',
      port,
      method: 'POST',
      path: `/api/v1/cases/${id}/commands/${command}`,
      headers: {
        authorization: `Bearer demo-${account === 'applicant' ? applicant : account}`,
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
        'idempotency-key': randomUUID(),
        'if-match': `"${version}"`,
      },
    })
      .once('response', resolve)
      .once('error', reject)
      .end(body);
  });
  const accepted = answer.statusCode === 200 && answer.headers.etag === `"${version + 1}"`;
  const text = await read(answer, !accepted);
  return accepted ? undefined : `${command}: ${answer.statusCode ?? 0} ${answer.headers.etag ?? ''} ${text}`;
}

/** Reads to the end, so that the connection is free for the next request; the text only where it is wanted. */
function read(answer: IncomingMessage, wanted: boolean): Promise<string> {
  const chunks: Buffer[] = [];
  return new Promise((resolve, reject) => {
    answer
      .on('data', (chunk: Buffer) => {
        if (wanted) chunks.push(chunk);
      })
      .once('end', () => resolve(Buffer.concat(chunks).toString()))
      .once('error', reject);
  });
}
