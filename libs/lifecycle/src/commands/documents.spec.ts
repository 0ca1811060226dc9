import { describe, expect, it } from '@jest/globals';
import { c01Application, factsOf, mandatoryOf, uploadsOf, Walk, walkTo } from '#testing';
import { caseDeadlines } from '../deadline-list.js';

const all = mandatoryOf();
const without = (...codes: string[]) =>
  factsOf({
    documents: uploadsOf(
      all.filter((code) => !codes.includes(code)),
      '2026-02-01',
    ),
  });

const stoppingForDocuments = factsOf({
  profile: {
    deadlines: factsOf().profile.deadlines.map((rule) => ({
      ...rule,
      suspensions: [{ cause: 'documents', until: 'reply', cite: '§ 1' }],
    })),
  },
});

describe('request_documents', () => {
  it('of a mandatory one that is missing moves the case from intake to awaiting_documents', () => {
    const walk = walkTo('intake', without('identity'));
    expect(walk.give('request_documents', { documents: ['identity'] }).status).toBe('awaiting_documents');
  });

  it.each([
    ['a mandatory one that is there', 'identity'],
    ['one that is not mandatory', 'experience_or_other_competence'],
  ])('of %s leaves the case in intake', (_, code) => {
    expect(walkTo('intake').give('request_documents', { documents: [code] }).status).toBe('intake');
  });

  it('in assessment leaves the status, whatever is asked for', () => {
    const walk = walkTo('assessment');
    walk.facts = without('identity');
    expect(walk.give('request_documents', { documents: ['identity'] }).status).toBe('assessment');
  });

  it('issues a notice that states what is missing', () => {
    const { effects } = walkTo('intake').give('request_documents', { documents: ['identity'], until: '2026-03-01' });
    expect(effects).toEqual([expect.objectContaining({ type: 'notice_issued', request: 'documents-1' })]);
    expect(effects[0]).toMatchObject({ notice: { kind: 'document_request', statements: ['missing_documents'] } });
  });

  it('knows only the documents of the profile', () => {
    expect(walkTo('intake').refused('request_documents', { documents: ['horoscope'] })).toEqual([
      'documents.unknown(horoscope)',
    ]);
  });

  it.each(['2026-02-01', '2026-02-02'])('sets no period that is over: until %s on 2 February', (until) => {
    expect(walkTo('intake').refused('request_documents', { documents: ['identity'], until })).toEqual([
      'request.period_over',
    ]);
  });
});

describe('supply_documents', () => {
  it('answers the request with the last of what was asked for', () => {
    const walk = walkTo('awaiting_documents', without('identity', 'cv_table_de'));
    walk.give('request_documents', { documents: ['identity', 'cv_table_de'] });
    walk.facts = without('identity');
    walk.give('supply_documents', { documents: ['cv_table_de'] }, { on: '2026-02-09' });
    expect(walk.context.requests.at(-1)?.status).toBe('requested');
    walk.facts = factsOf();
    walk.give('supply_documents', { documents: ['identity'] }, { on: '2026-02-10' });
    expect(walk.context.requests.at(-1)).toMatchObject({ status: 'answered', answered_on: '2026-02-10' });
  });

  it('needs the file to be there', () => {
    const walk = walkTo('awaiting_documents', without('identity'));
    expect(walk.refused('supply_documents', { documents: ['identity'] })).toEqual(['documents.missing(identity)']);
  });

  it('does not count an infected file', () => {
    const walk = walkTo('awaiting_documents', without('identity'));
    const infected = { code: 'identity', on: '2026-02-03', scan: 'infected' } as const;
    walk.facts = { ...walk.facts, documents: [...walk.facts.documents, infected] };
    expect(walk.refused('supply_documents', { documents: ['identity'] })).toEqual(['documents.not_clean(identity)']);
  });

  it('names an unknown document once and judges the others', () => {
    const walk = walkTo('awaiting_documents', without('identity'));
    expect(walk.refused('supply_documents', { documents: ['horoscope', 'identity'] })).toEqual([
      'documents.unknown(horoscope)',
      'documents.missing(identity)',
    ]);
  });

  it('of a document that is asked for again, after it had been handed in, answers the new request', () => {
    const walk = new Walk();
    walk.give('supply_documents', { documents: ['identity'] }, { on: '2026-02-01' });
    walk.give('submit', {}, { on: '2026-02-02' });
    walk.give('confirm_complete', {});
    walk.give('request_documents', { documents: ['identity'] }, { on: '2026-02-20' });
    walk.facts = factsOf({ documents: [...walk.facts.documents, ...uploadsOf(['identity'], '2026-02-25')] });
    walk.give('supply_documents', { documents: ['identity'] }, { on: '2026-02-25' });
    expect(walk.context.requests[0]).toMatchObject({ status: 'answered', answered_on: '2026-02-25' });
  });

  it('answers only what was handed in after the request, also within one day', () => {
    const walk = walkTo('assessment');
    walk.give('supply_documents', { documents: ['identity'] });
    walk.give('request_documents', { documents: ['identity'] });
    walk.give('supply_documents', { documents: ['cv_table_de'] });
    expect(walk.context.requests[0]?.status).toBe('requested');
  });

  it('ends a suspension that lasts until the reply', () => {
    const walk = walkTo('assessment', stoppingForDocuments);
    walk.give('request_documents', { documents: ['identity'] }, { on: '2026-02-10' });
    expect(walk.context.ledger.at(-1)).toMatchObject({ entry: 'suspended', suspension: 'documents-1' });
    walk.give('supply_documents', { documents: ['identity'] }, { on: '2026-02-12' });
    expect(walk.context.ledger.at(-1)).toEqual({ entry: 'resumed', suspension: 'documents-1', on: '2026-02-12' });
  });
});

describe('confirm_complete', () => {
  it.each(all)('needs %s', (code) => {
    const walk = walkTo('intake', without(code));
    expect(walk.refused('confirm_complete', {})).toEqual([`documents.missing(${code})`]);
    expect(walk.refusal('confirm_complete', {})[0]?.cite).toMatch(/^BQFG § 5/);
  });

  it('waives what the profile waives: the intention to work of a resident of the EEA', () => {
    const walk = new Walk(without('intention_to_work'), { ...c01Application, residence: 'DE' });
    walk.give('submit', {});
    expect(walk.give('confirm_complete', {}).status).toBe('assessment');
  });

  it('starts the decision clock on receipt where everything was there before', () => {
    const walk = walkTo('intake');
    walk.give('confirm_complete', {}, { on: '2026-02-20' });
    expect(walk.context.completed_on).toBe('2026-02-02');
    expect(walk.context.ledger.at(-1)).toEqual({
      entry: 'started',
      deadline: 'decide',
      on: '2026-02-02',
      cause: 'file_complete',
    });
  });

  it('starts it on the day the last document arrived, uploaded or handed in', () => {
    const walk = walkTo('intake', without('identity', 'cv_table_de'));
    const late = [...uploadsOf(['cv_table_de'], '2026-02-10'), ...uploadsOf(['identity'], '2026-02-12')];
    walk.facts = { ...walk.facts, documents: [...walk.facts.documents, ...late] };
    walk.give('confirm_complete', {}, { on: '2026-03-02' });
    expect(walk.context.completed_on).toBe('2026-02-12');
  });

  it('does not start it later because a document that was there was handed in once more', () => {
    const walk = walkTo('intake');
    walk.give('supply_documents', { documents: ['identity'] }, { on: '2026-02-20' });
    walk.give('confirm_complete', {}, { on: '2026-02-23' });
    expect(walk.context.completed_on).toBe('2026-02-02');
  });

  it('closes what is still asked for', () => {
    const walk = walkTo('awaiting_documents');
    walk.give('request_documents', { documents: ['experience_or_other_competence'], until: '2026-03-01' });
    walk.give('confirm_complete', {});
    expect(walk.context.requests.map(({ status }) => status)).toEqual(['closed', 'closed']);
  });

  it('does not leave the clock stopped by a request that it closes', () => {
    const walk = walkTo('awaiting_documents', stoppingForDocuments);
    walk.give('confirm_complete', {}, { on: '2026-02-20' });
    const { context, facts } = walk;
    const nextDay = { context, facts, day: '2026-02-21' };
    expect(caseDeadlines(nextDay).find(({ id }) => id === 'decide')?.status).toBe('running');
  });
});
