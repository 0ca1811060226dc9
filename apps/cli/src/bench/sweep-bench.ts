import type { Shutdown } from '../program/shutdown.js';
import { Child } from './child.js';
import { databaseTime, postmasterOf, processorTime } from './cpu.js';
import type { SweepOptions } from './options.js';
import { openStage, type Stage } from './stage.js';
import { copiesWith, makeKinds, recordSweep, type Kind } from './sweep-kinds.js';
import type { SweepLimitQuestion, SweepLimitSettings } from './sweep-limit-process.js';
import type { Swept, SweepSettings } from './sweep-process.js';
import { passedOnce, replays, sweptAlike } from './sweep-proof.js';

export interface Sweep {
  side: 'product' | 'limit';
  deadlines: number;
  ms: number;
  /** Milliseconds of processor time for each deadline; NaN where the system does not tell. */
  processor: { sweeper: number; database: number };
}

export interface SweepResult {
  stage: Stage;
  kinds: readonly Kind[];
  /** In their order: a half of the limit's, the product's, the other half. */
  sweeps: Sweep[];
  replayed: number;
}

/** After all deadlines of the cases of the bench. */
const moment = '2027-06-01T08:00:00Z';
/** As many cases side by side as the product's sweep takes. */
const atOnce = 4;
const warmUp = 1500;
const replayedOfAKind = 10;

/** Deadlines that all pass at once, as after an outage. */
export async function measureSweep({ deadlines, profile }: SweepOptions, shutdown: Shutdown): Promise<SweepResult> {
  const stage = await openStage(shutdown);
  const kinds = await makeKinds(stage);
  const settings: SweepSettings = { url: stage.urls.worker, storageDir: stage.storageDir, moment };
  const sweeper = await shutdown.stopAtEnd(Child.start('sweep', settings));
  const steps = await recordSweep(stage, kinds, sweeper);
  const bare: SweepLimitSettings = { url: stage.urls.owner, atOnce, moment, steps };
  const limit = await shutdown.stopAtEnd(Child.start('sweep-limit', bare));
  const one = async (side: Sweep['side'], count: number) => {
    const copies = await copiesWith(kinds, count);
    const sweep = await measured(stage, side, side === 'product' ? sweeper : limit, copies, count);
    return { copies, sweep };
  };
  for (const side of ['limit', 'product'] as const) await one(side, Math.min(warmUp, deadlines));
  const half = Math.max(1, Math.floor(deadlines / 2));
  const before = await one('limit', half);
  if (profile) await sweeper.ask({ profile: 'start' });
  const product = await one('product', deadlines);
  if (profile) await sweeper.ask({ profile: { file: profile } });
  const after = await one('limit', deadlines - half || 1);
  const again = await sweeper.ask<Swept>({});
  if (again.passed !== 0) throw new Error(`a second sweep passed ${again.passed} deadlines`);
  await sweptAlike(stage, product.copies, before.copies);
  const sample = Object.values(product.copies).flatMap((ids) => ids.slice(0, replayedOfAKind));
  for (const id of sample) await replays(stage, id);
  return { stage, kinds, sweeps: [before.sweep, product.sweep, after.sweep], replayed: sample.length };
}

async function measured(
  stage: Stage,
  side: Sweep['side'],
  process: Child,
  kinds: Record<string, string[]>,
  deadlines: number,
): Promise<Sweep> {
  await stage.superuser.query('ANALYZE');
  const postmaster = await postmasterOf(stage.superuser);
  const spent = () => [processorTime(process.pid) ?? NaN, databaseTime(postmaster) ?? NaN] as const;
  const begin = spent();
  const question: SweepLimitQuestion = { kinds };
  const { passed, ms } = await process.ask<Swept>(side === 'limit' ? question : {});
  const end = spent();
  if (passed !== deadlines) throw new Error(`${side}: ${passed} of ${deadlines} deadlines passed`);
  await passedOnce(stage, Object.values(kinds).flat(), deadlines, moment);
  const processor = { sweeper: (end[0] - begin[0]) / deadlines, database: (end[1] - begin[1]) / deadlines };
  return { side, deadlines, ms, processor };
}
