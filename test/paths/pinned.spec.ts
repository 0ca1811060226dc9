import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { HistoryEntryRow } from '#history';
import { decide, newCase, type CaseEvent } from '#lifecycle';
import { asReference, loadRegisters } from '#registers';
import { c01, caseServer, factsOf, HttpCase, type CaseServer } from '#testing';
import { publishAll } from '../../apps/cli/src/publish-registers.js';
import { rowsOf } from './case-rows.js';

let server: CaseServer;

const { profile } = factsOf();
const other = 'de-maurer-2024';

/** Three later versions: one for cases to come, one for pending ones too, one that is not in force yet. */
const later = [
  { version: 2, applies_to_pending: false, effective_from: '2026-01-01' },
  { version: 3, applies_to_pending: true, effective_from: '2026-01-01', halved: true },
  { version: 4, applies_to_pending: true, effective_from: '2027-01-01' },
].map(({ halved, ...head }) => ({
  ...profile,
  ...head,
  deadlines: profile.deadlines.map((rule) => (halved && rule.id === 'decide' ? { ...rule, duration: 'P1M' } : rule)),
}));

beforeAll(async () => {
  server = await caseServer();
}, 30_000);
afterAll(() => server.close());

async function columnsOf(opened: HttpCase) {
  const { cases, deadlines = [], history_entries: history = [] } = await rowsOf(server, opened.id);
  const [row] = cases as [
    { profile_version: number; reference_id: string; reference_version: number; context: unknown },
  ];
  const due = (deadlines as { id: string; due_on: string }[]).find(({ id }) => id === 'decide')?.due_on;
  const inOrder = (history as Entry[]).sort((a, b) => a.case_version - b.case_version);
  return { ...row, due, history: inOrder };
}

describe('a later version of the profile', () => {
  it('is taken by a pending case where it says so; row, deadlines and answer follow', async () => {
    const opened = await HttpCase.at(server.as, 'assessment');
    const drafts = later.map((content) => ({
      kind: 'profile' as const,
      id: content.id,
      version: content.version,
      effective_from: content.effective_from,
      content,
    }));
    await publishAll(server.database.urls.owner, drafts);
    await server.registers.refresh();
    const caseworker = opened.client('caseworker@hwk-demo');
    const listed = async () => {
      const { body } = await caseworker.get<{ commands: { command: string; allowed: boolean }[] }>(opened.url);
      return body.commands.find(({ command }) => command === 'change_profile_version')?.allowed;
    };
    expect(await listed()).toBe(true);
    for (const to of [2, 4, 5]) {
      const refused = await opened.ask('change_profile_version', { to });
      expect([refused.status, refused.body.blockers]).toEqual([
        409,
        [expect.objectContaining({ code: 'profile.not_for_pending', item: String(to) })],
      ]);
    }
    expect((await columnsOf(opened)).due).toBe('2026-05-04');
    const preview = (to: number) => caseworker.get<object>(`${opened.url}/profile-versions/${to}`);
    expect((await preview(4)).status).toBe(409);
    expect((await preview(3)).body).toEqual({
      from: profile.version,
      to: 3,
      rules: expect.arrayContaining([
        { kind: 'changed', what: 'deadline decide, duration', before: 'three months', after: 'one month' },
      ]),
      deadlines: [{ id: 'decide', before: '2026-05-04', after: '2026-03-02' }],
      missing: [],
    });
    const answer = await opened.give('change_profile_version', { to: 3 });
    expect(answer.profile).toEqual({ id: profile.id, version: 3 });
    const { profile_version, due, history } = await columnsOf(opened);
    expect([profile_version, due]).toEqual([3, '2026-03-02']);
    expect(history.at(-1)?.facts).toMatchObject({ profile: profile.version, later: 3 });
    expect(await listed()).toBe(false);
    expect((await opened.read()).profile.version).toBe(3);
  });
});

describe('another reference', () => {
  it('takes the place of the first once it is accepted; row and answer follow, and the history can be replayed', async () => {
    const opened = await HttpCase.at(server.as, 'assessment');
    await opened.give('record_comparison', { comparison: [{ ref: 'A1', credited: 4, result: 'covered' }] });
    await opened.give('offer_alternative_reference', { reference: other });
    await opened.give('inform_of_consequences', { about: 'alternative_reference' });
    expect((await columnsOf(opened)).reference_id).toBe(c01.reference);
    const answer = await opened.give('accept_alternative_reference', {});
    expect(answer.reference).toEqual({ id: other, version: 1 });
    const { reference_id, reference_version, context, history } = await columnsOf(opened);
    expect([reference_id, reference_version]).toEqual([other, 1]);
    expect(history.at(-1)?.facts).toMatchObject({ offered: { id: other, version: 1 } });
    const { body } = await opened.client().get<{ reference: { id: string } }>(`${opened.url}/comparison`);
    expect(body.reference.id).toBe(other);
    expect(replayed(history)).toEqual(context);
  });
});

interface Entry {
  kind: CaseEvent['type'] | 'created';
  payload: unknown;
  facts: HistoryEntryRow['facts'];
  case_version: number;
}

/** The history told to the machine again, with what was looked up for each command. */
function replayed(entries: readonly Entry[]): unknown {
  const start = newCase(entries.find(({ kind }) => kind === 'submit')?.facts.application ?? {});
  const end = entries
    .filter(({ kind }) => kind !== 'created')
    .reduce((state, { kind, payload, facts }) => {
      const event = {
        type: kind,
        payload,
        facts: factsOf({ documents: facts.documents ?? [], offered: facts.offered && referenceOf(facts.offered.id) }),
        actor: { id: 'x', role: 'caseworker' },
        at: '',
        day: facts.day ?? '',
        ids: facts.ids ?? [],
      } as CaseEvent;
      const decision = decide(state, event);
      if (!decision.accepted) throw new Error(`${kind} is refused in the replay`);
      return decision.state;
    }, start);
  return JSON.parse(JSON.stringify(end.context));
}

function referenceOf(id: string) {
  const entry = loadRegisters().find((each) => each.kind === 'reference' && each.id === id);
  if (entry?.kind !== 'reference') throw new Error(`there is no reference ${id}`);
  return asReference(entry.content, 'de');
}
