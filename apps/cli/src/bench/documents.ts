import { renderNotice } from '#notices';
import { certificate, pageOf } from './documents-data.js';
import { withPeers, type Peer } from './documents-peers.js';
import { median, percentile, table } from './figures.js';
import type { DocumentsOptions } from './options.js';

type Script = 'latin' | 'arabic';

interface Side {
  name: string;
  script: Script;
  make(index: number): Promise<Uint8Array>;
  times: number[];
  /** Processor time of the round in milliseconds a document. */
  cpu: number[];
  bytes: number;
}

const scripts: Record<Script, string> = { latin: 'Latin letters only', arabic: 'four scripts, with Arabic' };
const warmUp = 30;

const ours = (script: Script): Side => ({
  name: 'Agnosco, tagged PDF/A-3a and PDF/UA-1',
  script,
  make: (index) => renderNotice(certificate(index, script), script === 'arabic' ? 'ar' : 'de'),
  times: [],
  cpu: [],
  bytes: 0,
});

const theirs = (peer: Peer, script: Script): Side => ({
  name: `${peer.name}, without tags`,
  script,
  make: (index) => peer.make(pageOf(certificate(index, script), script)),
  times: [],
  cpu: [],
  bytes: 0,
});

async function take(side: Side, from: number, count: number): Promise<void> {
  const before = process.cpuUsage();
  for (let index = from; index < from + count; index += 1) {
    const begun = performance.now();
    const { length } = await side.make(index);
    side.times.push(performance.now() - begun);
    side.bytes = length;
  }
  const { user, system } = process.cpuUsage(before);
  side.cpu.push((user + system) / 1000 / count);
}

/** Sides take turns, so that whatever else the machine does falls on all of them. */
async function measure(sides: readonly Side[], { count, rounds }: DocumentsOptions): Promise<void> {
  for (const side of sides) {
    await take(side, 0, warmUp);
    side.times = [];
    side.cpu = [];
  }
  for (let round = 0; round < rounds; round += 1) {
    for (const side of sides) await take(side, warmUp + round * count, count);
  }
}

function report(sides: readonly Side[]): string[] {
  const head = ['certificates, one after the other', 'p50 ms', 'p95 ms', 'a second', 'CPU ms', 'kB'];
  return (Object.keys(scripts) as Script[]).flatMap((script) => [
    '',
    `${scripts[script]}:`,
    ...table([
      head,
      ...sides
        .filter((side) => side.script === script)
        .map(({ name, times, cpu, bytes }) => [
          name,
          percentile(times, 0.5).toFixed(1),
          percentile(times, 0.95).toFixed(1),
          (1000 / (times.reduce((sum, time) => sum + time, 0) / times.length)).toFixed(0),
          median(cpu).toFixed(1),
          (bytes / 1024).toFixed(0),
        ]),
    ]),
  ]);
}

/** Certificates without a seal in this one thread; `slower`: the peers that ours are slower than. */
export async function measureDocuments(options: DocumentsOptions): Promise<{ lines: string[]; slower: string[] }> {
  const run = async (peers: readonly Peer[]) => {
    const sides = (Object.keys(scripts) as Script[]).flatMap((script) => [
      ours(script),
      ...peers.map((peer) => theirs(peer, script)),
    ]);
    await measure(sides, options);
    const [own] = sides.filter(({ script }) => script === 'arabic');
    const fastest = own ? percentile(own.times, 0.5) : NaN;
    const slower = sides.filter((side) => !side.name.startsWith('Agnosco') && percentile(side.times, 0.5) <= fastest);
    return { lines: report(sides), slower: slower.map(({ name, script }) => `${name} (${scripts[script]})`) };
  };
  return options.peers ? withPeers(run) : run([]);
}
