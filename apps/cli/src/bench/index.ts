import { cpus, loadavg } from 'node:os';
import type { Shutdown } from '../program/shutdown.js';
import { readOptions, usage, type CommandsOptions, type DocumentsOptions, type SweepOptions } from './options.js';

/** Each process loads only what it needs: what the measured ones load is what they load in use. */
const roles: Readonly<Record<string, () => Promise<undefined>>> = {
  '--role=server': async () => (await import('./server-process.js')).serverProcess(),
  '--role=limit': async () => (await import('./limit-process.js')).limitProcess(),
  '--role=sweep': async () => (await import('./sweep-process.js')).sweepProcess(),
  '--role=sweep-limit': async () => (await import('./sweep-limit-process.js')).sweepLimitProcess(),
};

/** The processes of the bench are the same program; undefined where it is the one that measures. */
export function childRole([first = '']: readonly string[]): Promise<undefined> | undefined {
  return roles[first]?.();
}

/** `npm run bench`. Gives the exit code: 0 measured and fast enough, 1 not, 2 something is not valid. */
export async function benchCommand(args: readonly string[], shutdown: Shutdown): Promise<number> {
  const options = readOptions(args);
  if (typeof options === 'string') {
    console.error(`${options}\n${usage}`);
    return 2;
  }
  console.log(machine());
  if (options.what === 'documents') return documents(options);
  return options.what === 'commands' ? commands(options, shutdown) : sweep(options, shutdown);
}

async function commands(options: CommandsOptions, shutdown: Shutdown): Promise<number> {
  const { databaseSettings, judgeCommands, measureCommands } = await import('./commands.js');
  const { stage, rounds } = await measureCommands(options, shutdown);
  console.log(await databaseSettings(stage.superuser));
  const { lines, ratios, errors } = judgeCommands(rounds);
  for (const line of lines) console.log(line);
  if (options.profile) for (const line of await profileLines(options.profile)) console.log(line);
  for (const error of errors) console.error(error);
  const ratio = ratios.get(Math.max(...options.connections)) ?? 0;
  if (errors.length > 0 || ratio < options.atLeast) {
    console.error(`not enough: ${ratio.toFixed(3)} of ${options.atLeast}, ${errors.length} errors`);
    return 1;
  }
  return 0;
}

async function sweep(options: SweepOptions, shutdown: Shutdown): Promise<number> {
  const { databaseSettings, measureSweep, reportSweep } = await import('./sweep.js');
  const result = await measureSweep(options, shutdown);
  console.log(await databaseSettings(result.stage.superuser));
  for (const line of reportSweep(result).lines) console.log(line);
  if (options.profile) for (const line of await profileLines(options.profile)) console.log(line);
  return 0;
}

async function documents(options: DocumentsOptions): Promise<number> {
  const { measureDocuments } = await import('./documents.js');
  const { lines, slower } = await measureDocuments(options);
  for (const line of lines) console.log(line);
  for (const side of slower) console.error(`slower than ${side}`);
  return slower.length > 0 ? 1 : 0;
}

async function profileLines(file: string): Promise<string[]> {
  const { readProfile, timeByPart } = await import('./profile-report.js');
  const lines = timeByPart(readProfile(file)).map(
    ({ part, share }) => `${(share * 100).toFixed(1).padStart(5)} %  ${part}`,
  );
  return ['', "Where the product's process spends its time:", ...lines];
}

function machine(): string {
  const [cpu] = cpus();
  const load = loadavg().map((value) => value.toFixed(1));
  return `${cpus().length} cores (${cpu?.model ?? 'unknown'}), Node.js ${process.versions.node}, load average before ${load.join(' ')}`;
}
