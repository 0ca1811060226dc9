import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { answerParent } from './child.js';
import { valuesFor, type LimitStep } from './limit-step.js';
import type { Swept } from './sweep-process.js';

export interface SweepLimitSettings {
  url: string;
  /** How many cases at once, as many as the product works on. */
  atOnce: number;
  moment: string;
  /** What one deadline of one kind of case writes. */
  steps: readonly (Omit<LimitStep, 'create'> & { kind: string; deadline: string })[];
}

/** The cases of a sweep, by their kind. */
export interface SweepLimitQuestion {
  kinds: Record<string, string[]>;
}

interface Due {
  case_id: string;
  id: string;
}

const dueSql = 'SELECT case_id, id FROM deadlines WHERE passes_at <= $1 ORDER BY passes_at, case_id, id';

/** The limit of a sweep: every due deadline of a case one after the other, each by one function call. */
export function sweepLimitProcess(): Promise<undefined> {
  return answerParent(async ({ url, atOnce, moment, steps }: SweepLimitSettings) => {
    const pool = new pg.Pool({ connectionString: url, max: atOnce });
    const byDeadline = new Map(steps.map((step) => [`${step.kind} ${step.deadline}`, step]));
    return async ({ kinds }: SweepLimitQuestion): Promise<Swept> => {
      const kindOf = new Map(Object.entries(kinds).flatMap(([kind, ids]) => ids.map((id) => [id, kind] as const)));
      const start = performance.now();
      const { rows } = await pool.query<Due>(dueSql, [moment]);
      const waiting = [...Map.groupBy(rows, ({ case_id }) => case_id).values()];
      const work = async () => {
        for (let own = waiting.shift(); own; own = waiting.shift()) {
          for (const { case_id, id } of own) {
            const step = byDeadline.get(`${kindOf.get(case_id)} ${id}`);
            if (!step) throw new Error(`${id} of ${case_id} was not recorded`);
            const values = valuesFor(step.slots, case_id, '', randomUUID);
            await pool.query({ name: step.name, text: step.call, values });
          }
        }
      };
      await Promise.all(Array.from({ length: atOnce }, work));
      return { passed: rows.length, ms: performance.now() - start };
    };
  });
}
