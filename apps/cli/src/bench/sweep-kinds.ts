import { act, HttpCase, plausible, type Act, type ReachableStatus } from '#testing';
import type { Child } from './child.js';
import { Copier } from './copies.js';
import { createFunctions, limitStep } from './limit-step.js';
import { rowsOfCase, writtenBetween } from './rows.js';
import type { Stage } from './stage.js';
import type { SweepLimitSettings } from './sweep-limit-process.js';
import type { Swept } from './sweep-process.js';

/** One kind of case with open deadlines, made by copying one that got there over HTTP. */
export interface Kind {
  name: string;
  copier: Copier;
  /** The deadlines that are open, in the order in which they pass. */
  deadlines: string[];
}

const models: readonly { name: string; at: ReachableStatus; then: readonly Act[] }[] = [
  { name: 'received', at: 'intake', then: [] },
  { name: 'complete', at: 'assessment', then: [] },
  {
    name: 'asked',
    at: 'assessment',
    then: [act('acknowledge', {}), act('request_information', plausible.request_information)],
  },
  { name: 'refused', at: 'refused', then: [] },
];

/** The models themselves have no open deadline any more: what the sweeps pass are copies. */
export async function makeKinds({ as, superuser, tables }: Stage): Promise<Kind[]> {
  const kinds: Kind[] = [];
  for (const { name, at, then } of models) {
    const model = await HttpCase.at(as, at);
    for (const { command, payload } of then) await model.give(command, payload);
    const copier = await Copier.of(superuser, tables, await rowsOfCase(superuser, tables, model.id));
    const { rows } = await superuser.query<{ id: string }>(
      'DELETE FROM deadlines WHERE case_id = $1 AND passes_at IS NOT NULL RETURNING id, passes_at',
      [model.id],
    );
    kinds.push({ name, copier, deadlines: rows.map(({ id }) => id) });
  }
  return kinds;
}

/**
 * One copy of each kind is swept, one deadline at a time: what the product writes for it becomes a function of the limit.
 * The other deadlines of the case are put off meanwhile.
 */
export async function recordSweep(
  { superuser, tables, urls }: Stage,
  kinds: readonly Kind[],
  sweeper: Child,
): Promise<SweepLimitSettings['steps']> {
  const steps = [];
  for (const { name, copier, deadlines } of kinds) {
    const [one] = await copier.make(1);
    if (!one) throw new Error(`there is no copy of ${name}`);
    const { rows: open } = await superuser.query<{ id: string; passes_at: Date }>(
      'SELECT id, passes_at FROM deadlines WHERE case_id = $1 ORDER BY passes_at, id',
      [one.id],
    );
    const move = (id: string, to: Date | 'infinity') =>
      superuser.query('UPDATE deadlines SET passes_at = $3 WHERE case_id = $1 AND id = $2', [one.id, id, to]);
    for (const { id } of open) await move(id, 'infinity');
    for (const { id, passes_at } of open) {
      await move(id, passes_at);
      const before = await rowsOfCase(superuser, tables, one.id);
      const { passed } = await sweeper.ask<Swept>({});
      if (passed !== 1) throw new Error(`${id} of ${name}: ${passed} deadlines passed instead of one`);
      const written = writtenBetween(tables, before, await rowsOfCase(superuser, tables, one.id));
      steps.push({ ...limitStep(`bench_pass_${name}_${id}`, tables, one.id, written), kind: name, deadline: id });
    }
    if (open.length !== deadlines.length) throw new Error(`${name} has other deadlines than its model`);
  }
  await createFunctions(urls.owner, steps);
  return steps;
}

/** Copies of every kind, in equal parts, with so many open deadlines together; by kind. */
export async function copiesWith(kinds: readonly Kind[], deadlines: number): Promise<Record<string, string[]>> {
  const inASet = kinds.reduce((sum, kind) => sum + kind.deadlines.length, 0);
  const sets = Math.floor(deadlines / inASet);
  const single = kinds.find((kind) => kind.deadlines.length === 1);
  if (!single) throw new Error('no kind of case has one deadline');
  const copies: Record<string, string[]> = {};
  for (const kind of kinds) {
    const more = kind === single ? deadlines - sets * inASet : 0;
    copies[kind.name] = (await kind.copier.make(sets + more)).map(({ id }) => id);
  }
  return copies;
}
