import { parseArgs } from 'node:util';

export const usage = `npm run bench -- commands [--seconds N] [--connections 1,16] [--rounds N] [--at-least R] [--profile FILE]
npm run bench -- sweep [--deadlines N] [--profile FILE]
npm run bench -- documents [--count N] [--rounds N] [--peers]

  commands           accepted commands a second over HTTP, beside the limit: the same rows written by one function call
  sweep              deadlines that pass at once, beside the same writes by the bare driver
  documents          certificates made one after the other in one thread, in Latin letters only and with Arabic
  --seconds N        measured seconds for each side and number of connections (15)
  --connections N,N  how many clients ask at once (1,16)
  --rounds N         into how many rounds the seconds are divided; product and limit take turns (5)
  --at-least R       the part of the limit that the product must reach at most connections (0.2)
  --deadlines N      how many deadlines pass (10000)
  --count N          certificates a round and side (60)
  --peers            beside them pdfmake and @react-pdf/renderer, fetched into a temporary folder for this run
  --profile FILE     where the product's process spends its time is kept in the file (.cpuprofile)`;

export interface CommandsOptions {
  seconds: number;
  connections: number[];
  rounds: number;
  atLeast: number;
  profile?: string;
}

export interface SweepOptions {
  deadlines: number;
  profile?: string;
}

export interface DocumentsOptions {
  count: number;
  rounds: number;
  peers: boolean;
}

export type BenchOptions =
  | ({ what: 'commands' } & CommandsOptions)
  | ({ what: 'sweep' } & SweepOptions)
  | ({ what: 'documents' } & DocumentsOptions);

const options = {
  seconds: { type: 'string', default: '15' },
  connections: { type: 'string', default: '1,16' },
  rounds: { type: 'string', default: '5' },
  'at-least': { type: 'string', default: '0.2' },
  deadlines: { type: 'string', default: '10000' },
  count: { type: 'string', default: '60' },
  peers: { type: 'boolean', default: false },
  profile: { type: 'string' },
} as const;

/** @returns what is wrong, where something is */
export function readOptions(args: readonly string[]): BenchOptions | string {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const { profile } = values;
    if (positionals.length === 1 && positionals[0] === 'sweep') {
      return { what: 'sweep', deadlines: whole('--deadlines', values.deadlines, 100_000), profile };
    }
    if (positionals.length === 1 && positionals[0] === 'documents') {
      const { count, rounds, peers } = values;
      return {
        what: 'documents',
        count: whole('--count', count, 10_000),
        rounds: whole('--rounds', rounds, 100),
        peers,
      };
    }
    if (positionals.length !== 1 || positionals[0] !== 'commands')
      return 'Say what to measure: commands, sweep or documents.';
    return {
      what: 'commands',
      seconds: number('--seconds', values.seconds, 600),
      connections: values.connections.split(',').map((value) => whole('--connections', value, 64)),
      rounds: whole('--rounds', values.rounds, 100),
      atLeast: number('--at-least', values['at-least'], 10),
      profile,
    };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function whole(name: string, value: string, most: number): number {
  const given = number(name, value, most);
  if (!Number.isInteger(given)) throw new RangeError(`${name} must be a whole number`);
  return given;
}

function number(name: string, value: string, most: number): number {
  const given = Number(value);
  if (value.trim() === '' || !(given > 0) || given > most)
    throw new RangeError(`${name} must be above 0, at most ${most}`);
  return given;
}
