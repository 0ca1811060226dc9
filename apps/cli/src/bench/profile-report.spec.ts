import { describe, expect, it } from '@jest/globals';
import { timeByPart } from './profile-report.js';

const frame = (id: number, url: string, functionName = 'work', children: number[] = []) => ({
  id,
  callFrame: { functionName, url },
  children,
});

describe('the time of a process by part', () => {
  it('gives the time of a frame to the innermost part around it, and leaves out idleness', () => {
    const profile = {
      nodes: [
        frame(1, '', '(root)', [2, 5, 6, 7]),
        frame(2, 'file:///app/dist/libs/cases/src/commands/command-store.js', 'writeChange', [3]),
        frame(3, 'file:///app/node_modules/pg/lib/client.js', 'query', [4]),
        frame(4, 'node:net'),
        frame(5, '', '(idle)'),
        frame(6, '', '(garbage collector)'),
        frame(7, 'node:internal/process/task_queues'),
      ],
      samples: [2, 4, 4, 5, 6, 7],
      timeDeltas: [10, 20, 10, 1000, 40, 20],
    };
    expect(timeByPart(profile)).toEqual([
      { part: 'garbage collection', share: 0.4 },
      { part: 'database driver and connections', share: 0.3 },
      { part: 'other: event loop, streams, compiler', share: 0.2 },
      { part: 'command service: facts, rows, answer, their JSON', share: 0.1 },
    ]);
  });
});
