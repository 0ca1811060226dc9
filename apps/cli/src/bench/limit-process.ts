import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import Fastify from 'fastify';
import pg from 'pg';
import { answerParent } from './child.js';
import { valuesFor, type LimitStep } from './limit-step.js';

export interface LimitSettings {
  url: string;
  /** Connections to the database, as many as the product has. */
  poolSize: number;
  steps: readonly (Omit<LimitStep, 'create'> & { answer: string })[];
  /** Version of a case before its first step. */
  version: number;
}

interface CommandRoute {
  Params: { id: string };
  Headers: { 'idempotency-key': string; 'if-match': string };
}

/** The limit: the rows of a command written by one function call behind one bare route, with an answer as long as the product's. */
export function limitProcess(): Promise<undefined> {
  return answerParent(async ({ url, poolSize, steps, version }: LimitSettings) => {
    const pool = new pg.Pool({ connectionString: url, max: poolSize });
    const app = Fastify();
    app.post<CommandRoute>('/api/v1/cases/:id/commands/:command', async ({ params, headers }, reply) => {
      const seen = Number(headers['if-match'].slice(1, -1));
      const step = steps[seen - version];
      if (!step) return reply.code(404).send();
      const values = valuesFor(step.slots, params.id, headers['idempotency-key'], randomUUID);
      await pool.query({ name: step.name, text: step.call, values });
      return reply
        .header('etag', `"${seen + 1}"`)
        .type('application/json; charset=utf-8')
        .send(step.answer);
    });
    await app.listen({ port: 0, host: '127.0.0.1' });
    const { port } = app.server.address() as AddressInfo;
    return () => Promise.resolve(port);
  });
}
