import type { Round, SideName } from './commands-bench.js';
import { way } from './commands-way.js';
import { median, percentile, table } from './figures.js';

export interface CommandsVerdict {
  lines: string[];
  /** The part of the limit that the product reaches, by number of connections. */
  ratios: Map<number, number>;
  errors: string[];
}

/** The table and the ratios. Each round of the product is set against the limit's of the same round. */
export function judgeCommands(rounds: readonly Round[]): CommandsVerdict {
  const numbers = [...new Set(rounds.map(({ connections }) => connections))].sort((a, b) => a - b);
  const head = [
    'connections, side',
    'commands/s',
    'rounds',
    'p50 ms',
    'p95 ms',
    'p99 ms',
    'CPU ms: server',
    'database',
    'client',
  ];
  const lines = numbers.flatMap((connections) =>
    (['product', 'limit'] as const).map((side) => lineOf(`${connections}, ${side}`, of(rounds, connections, side))),
  );
  const ratios = new Map<number, number>();
  const said = numbers.map((connections) => {
    const each = ratiosOf(of(rounds, connections, 'product'), of(rounds, connections, 'limit'));
    ratios.set(connections, median(each));
    const [own, bare] = [of(rounds, connections, 'product'), of(rounds, connections, 'limit')].map(processorOf);
    const byProcessor = ((bare ?? NaN) / (own ?? NaN)).toFixed(3);
    const inRounds = each.map((one) => one.toFixed(2)).join(' ');
    return `product/limit at ${connections}: ${median(each).toFixed(3)} (rounds ${inRounds}; by processor time ${byProcessor})`;
  });
  return {
    lines: [...table([head, ...lines]), '', ...table(byCommand(rounds, numbers[0] ?? 1)), '', ...said],
    ratios,
    errors: rounds.flatMap(({ side, errors }) => errors.map((error) => `${side}: ${error}`)),
  };
}

function of(rounds: readonly Round[], connections: number, side: SideName): Round[] {
  return rounds.filter((round) => round.connections === connections && round.side === side);
}

const rateOf = ({ accepted, seconds }: Round) => accepted / seconds;

function ratiosOf(product: readonly Round[], limit: readonly Round[]): number[] {
  return product.flatMap((round, at) => {
    const other = limit[at];
    return other ? [rateOf(round) / rateOf(other)] : [];
  });
}

/** Of all processes together: what the machine does besides moves it less than it moves the rate. */
function processorOf(rounds: readonly Round[]): number {
  return median(
    rounds.map(({ processor }) => (processor ? processor.server + processor.database + processor.client : NaN)),
  );
}

function lineOf(name: string, rounds: readonly Round[]): string[] {
  const rates = rounds.map(rateOf);
  const latencies = rounds.flatMap((round) => round.latencies.flat());
  const spent = (part: 'server' | 'database' | 'client') => {
    const value = median(rounds.map(({ processor }) => processor?.[part] ?? NaN));
    return Number.isNaN(value) ? '-' : value.toFixed(2);
  };
  return [
    name,
    median(rates).toFixed(0),
    `${Math.min(...rates).toFixed(0)}–${Math.max(...rates).toFixed(0)}`,
    ...[0.5, 0.95, 0.99].map((part) => percentile(latencies, part).toFixed(2)),
    spent('server'),
    spent('database'),
    spent('client'),
  ];
}

/** Median time of each command of the way with so many clients. */
function byCommand(rounds: readonly Round[], connections: number): string[][] {
  const medians = (side: SideName, at: number) =>
    percentile(
      of(rounds, connections, side).flatMap(({ latencies }) => latencies[at] ?? []),
      0.5,
    ).toFixed(2);
  const rows = way.map(({ command }, at) => [command, medians('product', at), medians('limit', at)]);
  return [[`p50 ms at ${connections}`, 'product', 'limit'], ...rows];
}
