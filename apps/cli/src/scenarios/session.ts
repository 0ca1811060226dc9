import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { z } from 'zod';
import { Api, isAccepted, type Answer } from './api.js';
import type { Scenario } from './format.js';
import { dayOf, instantOf } from './local-time.js';
import type { ParsedScenario } from './parse.js';
import { describeAnswer } from './refusal.js';
import { type Actor, type Target } from './target.js';
import { listOf } from './views.js';

/** The scenario cannot be run as it stands in the file: exit 2. */
export class NotRunnable extends Error {}

/** The system does not do what every scenario needs of it: the scenario failed before its first step. */
export class SetupFailed extends Error {}

/** One application of the scenario. */
export interface CaseHandle {
  id: string;
  /** Documents that an `upload` step brought and that were not handed in since. */
  uploaded: Set<string>;
  /** A command on another application opened it, and no step was about it yet. */
  opened?: boolean;
}

/** What the steps of one scenario share. */
export interface Session {
  readonly scenario: Scenario;
  /** The folder of the scenario's file; files that it names stand beside it. */
  readonly folder: string;
  readonly target: Target;
  readonly api: Api;
  readonly authority: string;
  readonly zone: string;
  readonly profile: ProfileView;
  /** The id of the reference qualification; undefined: none. */
  readonly reference: string | undefined;
  /** The first application is case 1. */
  readonly cases: CaseHandle[];
  /** The present moment, ISO 8601 UTC. */
  now: string;
}

const authorityView = z.looseObject({
  id: z.string(),
  zone: z.string(),
  calendar: z.string(),
  profiles: z.array(z.string()).default([]),
});

const profileView = z.looseObject({
  id: z.string(),
  application: z.looseObject({ declarations: z.array(z.looseObject({ code: z.string() })).default([]) }),
});
export type ProfileView = z.infer<typeof profileView>;

const nobody: Actor = { role: 'public', number: 1 };

/** An empty database, the clock at the start, and whatever the scenario brings with it. */
export async function openSession({ scenario, file }: ParsedScenario, target: Target): Promise<Session> {
  await target.reset();
  const anonymous = new Api(target.baseUrl, () => undefined);
  const folder = dirname(resolve(file));
  const profileId = await profileIdOf(scenario, folder, target);
  const authority = await authorityOf(scenario, profileId, anonymous);
  const profile = await profileOf(profileId, anonymous);
  const reference = await referenceOf(scenario, target);
  await useCalendar(scenario, authority, target);
  const now = instantOf(scenario.start, authority.zone);
  await target.setClock(now);
  const api = new Api(target.baseUrl, (actor) => target.tokenOf(actor, authority.id));
  const { id, zone } = authority;
  return { scenario, folder, target, api, authority: id, zone, profile, reference, cases: [], now };
}

/** Moves the clock to the morning of a day; on the same day it stays where it is. */
export async function moveTo(session: Session, day: string): Promise<void> {
  if (day <= dayOf(session.now, session.zone)) return;
  session.now = instantOf(day, session.zone);
  await session.target.advanceTo(session.now);
  await session.target.drainJobs();
}

/** Reads an answer that must be there. */
export function read<View extends z.ZodType>(view: View, answer: Answer, what: string): z.infer<View> {
  if (!isAccepted(answer)) throw new SetupFailed(`${what}: ${describeAnswer(answer)}`);
  const parsed = view.safeParse(answer.body);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new SetupFailed(
    `${what}: the answer has an unexpected ${issue?.path.join('.') ?? 'form'}: ${issue?.message ?? ''}`,
  );
}

/** A profile that stands beside the scenario is made known for its run. */
async function profileIdOf({ profile }: Scenario, folder: string, target: Target): Promise<string> {
  if (!/[/\\]|\.ya?ml$/.test(profile)) return profile;
  const path = resolve(folder, profile);
  const text = await readFile(path, 'utf8').catch(() => {
    throw new NotRunnable(`profile: there is no file ${profile} beside the scenario`);
  });
  return (await runnable('profile', () => target.registerProfile(text, path))).id;
}

async function authorityOf({ authority }: Scenario, profile: string, api: Api): Promise<z.infer<typeof authorityView>> {
  const { items } = read(listOf(authorityView), await api.get(nobody, '/authorities'), 'authorities');
  const found = authority
    ? items.find(({ id }) => id === authority)
    : (items.find(({ profiles }) => profiles.includes(profile)) ?? items[0]);
  if (!found) throw new NotRunnable(`authority: there is no ${authority ?? 'authority'}`);
  return found;
}

async function profileOf(id: string, api: Api): Promise<ProfileView> {
  const answer = await api.get(nobody, `/profiles/${encodeURIComponent(id)}`);
  if (answer.status === 404) throw new NotRunnable(`profile: there is no ${id}`);
  return read(profileView, answer, `profile ${id}`);
}

async function referenceOf({ reference }: Scenario, target: Target): Promise<string | undefined> {
  if (reference === undefined || reference === 'none') return undefined;
  if (typeof reference === 'string') return reference;
  const { registerReference } = target;
  if (!registerReference) throw new NotRunnable('this version does not have yet: a reference that stands inline');
  return (await runnable('reference', () => registerReference(reference))).id;
}

async function useCalendar({ calendar }: Scenario, authority: z.infer<typeof authorityView>, target: Target) {
  if (calendar === undefined || calendar === authority.calendar) return;
  const { useCalendar: use } = target;
  if (!use) throw new NotRunnable('this version does not have yet: the key calendar');
  await runnable('calendar', () => use(authority.id, calendar));
}

/** What the target refuses is wrong in the file. */
async function runnable<Result>(key: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw new NotRunnable(`${key}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
