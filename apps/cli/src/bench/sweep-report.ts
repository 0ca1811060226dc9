import { table } from './figures.js';
import type { SweepResult } from './sweep-bench.js';

/** The table of a sweep, and the part of the limit that it reaches. */
export function reportSweep({ sweeps, kinds, replayed }: SweepResult): { lines: string[]; ratio: number } {
  const rows = sweeps.map(({ side, deadlines, ms, processor }) => [
    side,
    String(deadlines),
    (ms / 1000).toFixed(2),
    ((deadlines * 1000) / ms).toFixed(0),
    processor.sweeper.toFixed(2),
    processor.database.toFixed(2),
  ]);
  const [product, limit] = (['product', 'limit'] as const).map((wanted) => {
    const own = sweeps.filter(({ side }) => side === wanted);
    const sum = (value: (sweep: (typeof own)[number]) => number) => own.reduce((all, sweep) => all + value(sweep), 0);
    return { rate: sum(({ deadlines }) => deadlines) / sum(({ ms }) => ms), cpu: processorOf(own) };
  });
  const ratio = (product?.rate ?? NaN) / (limit?.rate ?? NaN);
  const byProcessor = (limit?.cpu ?? NaN) / (product?.cpu ?? NaN);
  const open = kinds.map(({ name, deadlines }) => `${name}: ${[...deadlines].sort().join(', ')}`).join('; ');
  return {
    lines: [
      ...table([['side', 'deadlines', 'seconds', 'deadlines/s', 'CPU ms: sweeper', 'database'], ...rows]),
      '',
      `kinds of cases and their open deadlines: ${open}`,
      `each deadline passed exactly once, a second sweep passed none, ${replayed} cases replay`,
      `product/limit: ${ratio.toFixed(3)} (by processor time ${byProcessor.toFixed(3)})`,
    ],
    ratio,
  };
}

function processorOf(sweeps: SweepResult['sweeps']): number {
  const deadlines = sweeps.reduce((sum, sweep) => sum + sweep.deadlines, 0);
  const spent = sweeps.map(({ processor, deadlines: own }) => (processor.sweeper + processor.database) * own);
  return spent.reduce((sum, value) => sum + value, 0) / deadlines;
}
