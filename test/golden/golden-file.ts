import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { machineVersion, statusOf, transitions, type StoredState } from '#lifecycle';
import { ways } from '#testing';
import type { Status } from '#vocabulary';
import { shapeOf } from './shape.js';
import { stateAfter } from './walks.js';

const folder = new URL('./', import.meta.url);

/** Cases as a version of the machine stored them: one for every status, and more that differ in what they hold. */
export interface GoldenFile {
  machine_version: number;
  /** Of the shape and the statuses. */
  sha256: string;
  statuses: string[];
  shape: string[];
  states: { name: string; status: Status; value: StoredState['value']; context: StoredState['context'] }[];
}

/** Every file of this folder, the oldest version first. What was written once stays. */
export function goldenFiles(): GoldenFile[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as GoldenFile)
    .sort((one, other) => one.machine_version - other.machine_version);
}

/** What this version stores today. */
export function goldenFileNow(): GoldenFile {
  const states = ways.map((way) => {
    const { value, context } = stateAfter(way);
    return { name: way.name, status: statusOf(value), value, context };
  });
  const shape = shapeOf(states.map(({ context }) => context));
  const statuses = Object.keys(transitions);
  return { machine_version: machineVersion, sha256: hashOf({ shape, statuses }), statuses, shape, states };
}

export function hashOf({ shape, statuses }: Pick<GoldenFile, 'shape' | 'statuses'>): string {
  return createHash('sha256').update(JSON.stringify({ shape, statuses })).digest('hex');
}
