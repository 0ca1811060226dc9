import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { CaseAnswer, NoticeItem } from '#cases';
import { caseServer, HttpCase, type CaseServer } from '#testing';

let server: CaseServer;
beforeAll(async () => {
  server = await caseServer();
});
afterAll(() => server.close());

type Turn = (own: HttpCase) => Promise<unknown>;

const decidedAnew =
  (outcome: 'full' | 'partial' | 'refused'): Turn =>
  async (own) => {
    await own.ask('reopen', { ground: 'own_motion' });
    await own.ask('propose_outcome', { outcome, ...(outcome === 'refused' ? { ground: 'not_genuine' } : {}) });
    await own.ask('approve_outcome', {});
  };

const remedy =
  (result: 'dismissed' | 'annulled' | 'remitted' | 'varied', outcome: 'full' | 'partial' = 'full'): Turn =>
  async (own) => {
    await own.ask('file_remedy', { against: 'decision', forum: 'objection' });
    await own.ask('decide_remedy', { result, ...(result === 'varied' ? { decision: { outcome } } : {}) });
  };

/** What may become of a recognition. What is refused where the case stands leaves it as it is. */
const turns: Record<string, Turn> = {
  correct_certificate: (own) => own.ask('correct_notice', { notice: 'certificate', reason: 'name' }),
  correct_decision: (own) => own.ask('correct_notice', { notice: 'decision', reason: 'name' }),
  revoke: async (own) => {
    await own.ask('open_hearing', { intended: 'revocation', until: '2031-01-01' });
    await own.ask('answer_hearing', { answer: 'It is mine.' });
    await own.ask('close_hearing', {});
    await own.ask('revoke_decision', { ground: 'deceit', citation: 'VwVfG § 48(1)' });
    await own.ask('approve_outcome', {});
  },
  dismissed: remedy('dismissed'),
  annulled: remedy('annulled'),
  remitted: remedy('remitted'),
  varied: remedy('varied'),
  varied_to_partial: remedy('varied', 'partial'),
  decided_in_full: decidedAnew('full'),
  refused: decidedAnew('refused'),
  withdraw: (own) => own.ask('withdraw', {}),
};

const allowed = [
  ...['standing', 'since', 'as_of', 'document', 'outcome', 'scope', 'title', 'issued_on', 'valid_from', 'valid_until'],
  ...['level.eqf', 'level.art11', 'authority.id', 'authority.name'],
  ...['procedure.id', 'procedure.title', 'procedure.legal_basis'],
];

function fieldsOf(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, inner]) => fieldsOf(inner, path ? `${path}.${key}` : key));
}

function standingOf(notice: NoticeItem, { decisions }: CaseAnswer): string | undefined {
  const standing = decisions.find(({ id }) => id === notice.decision)?.standing;
  if (standing !== 'current') return standing;
  return notice.superseded_by === null ? 'valid' : 'superseded';
}

/** Every document of the case is verified as the case says that it stands. */
async function verifyAll(own: HttpCase): Promise<string[]> {
  const record = await own.read();
  const { body } = await own.client().get<{ items: NoticeItem[] }>(`${own.url}/notices`);
  const standings: string[] = [];
  for (const notice of body.items) {
    if (!notice.verification) continue;
    const { code, url } = notice.verification;
    const { status, body: told } = await server.anonymous.get<Record<string, string>>(`/api/v1/verifications/${code}`);
    expect([status, told.standing]).toEqual([200, standingOf(notice, record)]);
    expect(fieldsOf(told).filter((field) => !allowed.includes(field))).toEqual([]);
    const secrets = [own.id, record.number, notice.id, notice.decision ?? '', 'Kwame', 'Asante', 'GH', url];
    for (const secret of secrets) expect(JSON.stringify(told)).not.toContain(secret);
    if (record.certificate?.notice === notice.id) expect(told).toMatchObject(publicPart(record.certificate));
    standings.push(String(told.standing));
  }
  const grants = ['full', 'partial'];
  const shown = body.items.filter(({ verification }) => verification).map(({ decision }) => decision);
  for (const { id, outcome } of record.decisions)
    expect([id, shown.includes(id)]).toEqual([id, grants.includes(outcome)]);
  return standings;
}

function publicPart({ standing, since, valid_until }: NonNullable<CaseAnswer['certificate']>) {
  return { standing, since, valid_until };
}

describe('whatever becomes of a recognition', () => {
  const seen = new Set<string>();

  it('its documents are told at once as they stand, and with nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.constantFrom(...Object.keys(turns)), fc.constantFrom(0, 0, 1, 10)), {
          minLength: 2,
          maxLength: 6,
        }),
        async (history) => {
          const own = await HttpCase.at(server.as, 'recognised');
          expect(await verifyAll(own)).toEqual(['valid', 'valid']);
          for (const [name, days] of history) {
            server.clock.moveTo(new Date(server.clock.now().getTime() + days * 86_400_000));
            await turns[name]?.(own);
            for (const standing of await verifyAll(own)) seen.add(standing);
          }
        },
      ),
      { numRuns: 15, seed: 4, endOnFailure: true },
    );
  }, 180_000);

  it('and that is told of documents that stand, that do not, and that stand again', () => {
    expect([...seen].sort()).toEqual(['revoked', 'superseded', 'valid']);
  });
});
