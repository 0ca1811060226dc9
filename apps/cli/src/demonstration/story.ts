import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { NewCase } from '#cases';
import type { SupportedCommand } from '#lifecycle';

export interface StoryStep {
  /** Days before the demonstration is loaded. */
  ago: number;
  /** Name of a demonstration account. */
  as: string;
  do: SupportedCommand;
  with?: Record<string, unknown>;
}

export interface Story {
  title: string;
  /** Name of the applicant's account. */
  person: string;
  case: NewCase & { missing?: string[] };
  steps: StoryStep[];
}

export function loadStories(): Story[] {
  return parse(readFileSync(new URL('./stories.yaml', import.meta.url), 'utf8')) as Story[];
}

const dayMs = 24 * 60 * 60 * 1000;

/** The moment of a step: at nine in the morning UTC, some days before the anchor. */
export function momentOf(anchor: Date, ago: number): Date {
  const moment = new Date(anchor.getTime() - ago * dayMs);
  moment.setUTCHours(9, 0, 0, 0);
  return moment;
}

/** Days in a payload stand as numbers that count back like `ago`: only `until` has them. */
export function payloadOf({ with: payload = {} }: StoryStep, anchor: Date): Record<string, unknown> {
  const { until } = payload;
  if (typeof until !== 'number') return payload;
  return { ...payload, until: momentOf(anchor, until).toISOString().slice(0, 10) };
}
