import type { Shutdown } from '../program/shutdown.js';
import { Child } from './child.js';
import { copierInAssessment, recordWay, way } from './commands-way.js';
import { answersIn, compareWritten, countAnswers, countWritten } from './commands-proof.js';
import type { Copier } from './copies.js';
import { databaseTime, postmasterOf, processorTime } from './cpu.js';
import { shuffled } from './figures.js';
import type { LimitSettings } from './limit-process.js';
import { applyLoad, Pool, type Load } from './load.js';
import type { CommandsOptions } from './options.js';
import { openStage, type Stage } from './stage.js';

export type SideName = 'product' | 'limit';

export interface Round extends Load {
  connections: number;
  side: SideName;
  /** Milliseconds of processor time for each accepted command; absent where the system does not tell. */
  processor?: { server: number; database: number; client: number };
}

interface Side {
  name: SideName;
  process: Child;
  port: number;
  pool: Pool;
  /** Commands a second, as far as known: how many cases the next round needs. */
  rate: number;
  accepted: number;
}

/** As many connections to the database as the product has by default. */
const poolSize = 10;
/** The compiler is done with the way of a command after some thousands. */
const warmUp = { commands: 5000, roundMs: 2000, mostRounds: 20 };

export interface CommandsResult {
  stage: Stage;
  rounds: Round[];
}

/** Product and limit take turns in random order, so that what else the machine does meets both. */
export async function measureCommands(options: CommandsOptions, shutdown: Shutdown): Promise<CommandsResult> {
  const stage = await openStage(shutdown);
  const { copier, version } = await copierInAssessment(stage);
  const steps = await recordWay(stage, copier, version);
  const settings: LimitSettings = { url: stage.urls.owner, poolSize, version, steps };
  const limit = await shutdown.stopAtEnd(Child.start('limit', settings));
  const side = (name: SideName, process: Child, port: number): Side => ({
    name,
    process,
    port,
    pool: new Pool(),
    rate: 1500,
    accepted: 0,
  });
  const sides = [side('product', stage.server, stage.port), side('limit', limit, await limit.ask<number>({}))];
  const answers = await answersIn(stage.superuser);
  const most = Math.max(...options.connections);
  const run = (one: Side, connections: number, ms: number) => round(stage, copier, one, { connections, ms, version });
  for (const one of sides) {
    for (let count = 0; count < warmUp.mostRounds && one.accepted < warmUp.commands; count += 1) {
      await run(one, most, warmUp.roundMs);
    }
  }
  if (options.profile) await stage.server.ask({ profile: 'start' });
  const rounds: Round[] = [];
  const ms = (options.seconds * 1000) / options.rounds;
  for (let count = 0; count < options.rounds; count += 1) {
    for (const connections of shuffled(options.connections)) {
      for (const one of shuffled(sides)) rounds.push(await run(one, connections, ms));
    }
  }
  if (options.profile) await stage.server.ask({ profile: { file: options.profile } });
  for (const { pool, accepted, name } of sides) await countWritten(stage, pool, version, accepted, name);
  await countAnswers(
    stage,
    answers,
    sides.reduce((sum, { accepted }) => sum + accepted, 0),
  );
  await compareWritten(
    stage,
    sides.map(({ pool }) => pool),
    version + way.length,
  );
  return { stage, rounds };
}

async function round(
  stage: Stage,
  copier: Copier,
  side: Side,
  { connections, ms, version }: { connections: number; ms: number; version: number },
): Promise<Round> {
  const needed = Math.ceil((side.rate * 2 * ms) / 1000 / way.length) + connections;
  side.pool.add(await copier.make(Math.max(0, needed - side.pool.size)));
  await stage.superuser.query('ANALYZE');
  const postmaster = await postmasterOf(stage.superuser);
  const spent = () => [processorTime(side.process.pid), databaseTime(postmaster), processorTime(process.pid)] as const;
  const before = spent();
  const load = await applyLoad({ port: side.port, connections, ms, pool: side.pool, steps: way, version });
  const after = spent();
  const each = (at: 0 | 1 | 2) => ((after[at] ?? NaN) - (before[at] ?? NaN)) / load.acceptedInAll;
  side.accepted += load.acceptedInAll;
  side.rate = Math.max(200, load.accepted / load.seconds);
  return {
    ...load,
    connections,
    side: side.name,
    processor: { server: each(0), database: each(1), client: each(2) },
  };
}
