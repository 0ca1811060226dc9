import { describe, expect, it } from '@jest/globals';
import type { Effect } from '#lifecycle';
import type { NoticeData } from '#notices';
import { loadRegisters, type AuthorityContent, type ReferenceContent } from '#registers';
import { c01, factsOf, routeTo, Walk, walkTo, type ReachableStatus } from '#testing';
import type { LockedCase } from '../commands/command-store.js';
import { refuseIncomplete } from './incomplete.js';
import { hashOf, noticeData } from './notice-data.js';

const entries = loadRegisters();
const contentOf = (kind: string, id: string) =>
  entries.find((entry) => entry.kind === kind && entry.id === id)?.content as unknown;

function dataOf(walk: Walk, effects: readonly Effect[], kind: string): NoticeData {
  const issued = effects.find((effect) => effect.type === 'notice_issued' && effect.notice.kind === kind);
  if (issued?.type !== 'notice_issued') throw new Error(`no ${kind} was issued`);
  const locked = {
    number: '26-0000001',
    authority_id: c01.authority,
    qualification: { id: 'q', version: 1, title: 'Certificate II', country: 'GH', units: [] },
  } as unknown as LockedCase;
  return noticeData(
    {
      locked,
      context: walk.context,
      facts: walk.facts,
      person: { given_name: 'Kwame', family_name: 'Asante', language: 'en' },
      authority: contentOf('authority', c01.authority) as AuthorityContent,
      reference: contentOf('reference', c01.reference) as ReferenceContent,
      countryName: (code) => ({ de: code, en: code }),
      at: `${walk.day}T08:00:00.000Z`,
      day: walk.day,
    },
    issued,
  );
}

/** A notice that the last command on the way to a status issues. */
function decided(status: ReachableStatus, kind: string): NoticeData {
  const walk = new Walk();
  let effects: readonly Effect[] = [];
  for (const { command, payload } of routeTo(status)) ({ effects } = walk.give(command, payload));
  return dataOf(walk, effects, kind);
}

function statement(data: NoticeData, code: string): Record<string, unknown> {
  const found = data.statements.find((each) => each.code === code);
  if (!found) throw new Error(`${data.kind} does not state ${code}`);
  return found.data;
}

const unitsOf = (data: NoticeData, code: string) =>
  (statement(data, code).units as { id: string; why?: string }[]).map(({ id }) => id);

describe('the data of a notice', () => {
  it('of a decision say what is there, what differs and why, and what can be done against it', () => {
    const data = decided('partially_recognised', 'decision');
    expect(data).toMatchObject({ outcome: 'partial', case_number: '26-0000001', applicant: { name: 'Kwame Asante' } });
    expect(unitsOf(data, 'substantial_differences')).toEqual(['A6', 'B1', 'B4', 'B6']);
    expect(unitsOf(data, 'existing_qualifications')).not.toContain('B4');
    expect(unitsOf(data, 'existing_qualifications')).toContain('A10');
    const reasons = statement(data, 'difference_reasons').units as { why?: string }[];
    expect(reasons.every(({ why }) => Boolean(why))).toBe(true);
    expect(statement(data, 'remedy_instruction')).toMatchObject({ forum: 'objection', duration: 'P1M' });
  });

  it('of a certificate say what it means in law, and never the code that opens its verification', () => {
    const data = decided('recognised', 'certificate');
    const { effect } = factsOf().profile.outcomes.find(({ outcome }) => outcome === 'full')!;
    expect(statement(data, 'legal_effect')).toMatchObject({ effect });
  });

  it('of a remedy that was dismissed instruct on the action, with the court and its seat', () => {
    const walk = walkTo('refused');
    walk.give('file_remedy', { against: 'decision', forum: 'objection' }, { on: '2026-02-20' });
    const { effects } = walk.give('decide_remedy', { result: 'dismissed' }, { on: '2026-04-07' });
    const { court } = contentOf('authority', c01.authority) as AuthorityContent;
    const data = dataOf(walk, effects, 'remedy_decision');
    expect(statement(data, 'remedy_instruction')).toMatchObject({
      forum: 'court',
      authority: court?.name,
      address: court?.address,
    });
    expect(() => refuseIncomplete(data, walk.facts)).not.toThrow();
    // Without a court the instruction would be wrong, and the period a year.
    const instruction = { ...statement(data, 'remedy_instruction'), authority: { de: '', en: '' }, address: [] };
    const statements = [{ code: 'remedy_instruction', data: instruction }] as unknown as NoticeData['statements'];
    expect(() => refuseIncomplete({ ...data, statements }, walk.facts)).toThrow('notice.remedy_missing');
  });

  it('name the authority as the register does, who signs, and the country in every language', () => {
    const data = decided('refused', 'refusal');
    expect(data.signed_by).toMatchObject({ en: 'Department of vocational training, recognition' });
    expect(data.authority.language).toBe('de');
    expect(data.qualification?.country).toMatchObject({ pt: 'Gana', ar: 'غانا' });
    expect(data.recipient.language).toBe('en');
  });

  it('of a refusal on a ground name it with its citation', () => {
    const data = decided('refused', 'refusal');
    expect(data.ground).toMatchObject({ cite: 'BQFG § 6(1), § 3(2)' });
    expect(data.statements.map(({ code }) => code)).toEqual(['remedy_instruction']);
  });

  it('of an acknowledgement name what is missing by its title, and promise no day before the clock runs', () => {
    const walk = walkTo('intake');
    const { effects } = walk.give('acknowledge', { missing: ['identity'] });
    const data = dataOf(walk, effects, 'acknowledgement');
    expect(statement(data, 'missing_documents').documents).toEqual([
      { code: 'identity', title: { de: 'Identitätsnachweis', en: 'Proof of identity' } },
    ]);
    expect(statement(data, 'receipt_date')).toEqual({ on: '2026-02-02' });
    expect(statement(data, 'decision_deadline')).toMatchObject({ due_on: undefined, duration: 'P3M' });
  });

  it('of a request repeat what is asked, until when, and that the clock stands still', () => {
    const walk = walkTo('assessment');
    const items = [{ about: 'A6', ask: 'Which measurements?' }];
    const { effects } = walk.give('request_information', { items, until: '2026-03-01' });
    expect(dataOf(walk, effects, 'information_request').asks).toEqual({
      items,
      until: '2026-03-01',
      suspends: 'BQFG § 6(4) s. 1 with § 5(4)',
    });
  });
});

describe('the hash of the data', () => {
  const data = decided('refused', 'refusal');

  it('does not mind in which order a database gives the keys back', () => {
    const turned = Object.fromEntries(Object.entries(data).reverse()) as unknown as NoticeData;
    expect(JSON.stringify(turned)).not.toBe(JSON.stringify(data));
    expect(hashOf(turned)).toBe(hashOf(data));
    expect(hashOf(JSON.parse(JSON.stringify(data)) as NoticeData)).toBe(hashOf(data));
  });

  it('is another for every other word', () => {
    expect(hashOf({ ...data, case_number: '26-0000002' })).not.toBe(hashOf(data));
    expect(hashOf(data)).toMatch(/^[0-9a-f]{64}$/);
  });
});
