import { readFileSync } from 'node:fs';

/** What a V8 profile has: frames as a tree, and which of them ran at each sample. */
interface CpuProfile {
  nodes: { id: number; callFrame: { functionName: string; url: string }; children?: number[] }[];
  samples: number[];
  /** Microseconds before each sample. */
  timeDeltas: number[];
}

type Frame = CpuProfile['nodes'][number]['callFrame'];

/** Parts of the way of a command. The innermost frame that belongs to one says where the time went. */
const parts: readonly { part: string; is: (place: string, name: string) => boolean }[] = [
  { part: 'garbage collection', is: (_, name) => name === '(garbage collector)' },
  { part: 'database driver and connections', is: inside('node_modules/(pg|pg-.+?|typeorm)/', 'libs/database/') },
  { part: 'log', is: inside('node_modules/(pino.*?|nestjs-pino|safe-stable-stringify|sonic-boom)/', '/logging/') },
  { part: 'validation of the body', is: inside('node_modules/(class-.+?|validator)/', '/problems/', '/dto/') },
  { part: 'fingerprint of the request', is: inside('node_modules/canonicalize/', '/request-hash') },
  { part: 'deadlines and days', is: inside('libs/legal-clock/', 'node_modules/temporal', 'lifecycle/src/deadline') },
  { part: 'the machine (XState)', is: inside('node_modules/xstate/') },
  { part: 'rules of the lifecycle', is: inside('libs/(lifecycle|equivalence|procedures)/') },
  { part: 'command service: facts, rows, answer, their JSON', is: inside('libs/(cases|registers|history|jobs)/') },
  { part: 'access', is: inside('libs/access/', '/access/') },
  { part: 'NestJS', is: inside('node_modules/(@nestjs|rxjs|reflect-metadata)/') },
  { part: 'Fastify', is: inside('node_modules/(@?fastify.*?|find-my-way|secure-json-parse|light-my-request)/') },
  { part: 'own HTTP: headers, routes', is: inside('apps/server/') },
  { part: 'HTTP of Node.js', is: inside('node:_http') },
];
const rest = 'other: event loop, streams, compiler';
const idle: readonly string[] = ['(idle)', '(root)'];

/** Where a process spent its time: the share of each part in the time in which it was not idle, the largest first. */
export function timeByPart(profile: CpuProfile): { part: string; share: number }[] {
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  const parents = new Map(profile.nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])));
  const known = new Map<number, string>();
  const partAt = (id: number): string => {
    const found = known.get(id) ?? partOf(nodes.get(id)?.callFrame) ?? outer(parents.get(id));
    known.set(id, found);
    return found;
  };
  const outer = (id: number | undefined): string => (id === undefined ? rest : partAt(id));
  const times = new Map<string, number>();
  let busy = 0;
  for (const [at, id] of profile.samples.entries()) {
    if (idle.includes(nodes.get(id)?.callFrame.functionName ?? '')) continue;
    const time = profile.timeDeltas[at] ?? 0;
    busy += time;
    times.set(partAt(id), (times.get(partAt(id)) ?? 0) + time);
  }
  return [...times].map(([part, time]) => ({ part, share: time / busy })).sort((a, b) => b.share - a.share);
}

export function readProfile(file: string): CpuProfile {
  return JSON.parse(readFileSync(file, 'utf8')) as CpuProfile;
}

function partOf(frame: Frame | undefined): string | undefined {
  return frame && parts.find(({ is }) => is(frame.url, frame.functionName))?.part;
}

function inside(...places: string[]): (place: string) => boolean {
  const pattern = new RegExp(places.join('|'));
  return (place) => pattern.test(place);
}
