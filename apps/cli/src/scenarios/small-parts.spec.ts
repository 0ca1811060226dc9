import { describe, expect, it } from '@jest/globals';
import { slugify } from './keep.js';
import { dayOf, instantOf } from './local-time.js';
import { samplePdf } from '../sample-pdf.js';
import { actorOf, demonstrationToken } from './target.js';
import { visibleMismatches } from './visible.js';

describe('local time', () => {
  it.each([
    ['2026-01-20', '2026-01-20T08:00:00Z'],
    ['2026-07-20', '2026-07-20T07:00:00Z'],
    ['2026-03-29 14:30', '2026-03-29T12:30:00Z'],
    ['2026-03-29T00:30:15', '2026-03-28T23:30:15Z'],
  ])('%s in Berlin is %s', (local, instant) => {
    expect(instantOf(local, 'Europe/Berlin')).toBe(instant);
  });

  it('knows the day of a moment where the authority sits', () => {
    expect(dayOf('2026-03-28T23:30:00Z', 'Europe/Berlin')).toBe('2026-03-29');
    expect(dayOf('2026-03-28T23:30:00Z', 'America/New_York')).toBe('2026-03-28');
  });
});

describe('a sample PDF', () => {
  it('says its text, and every offset of its table is right', () => {
    const file = Buffer.from(samplePdf('identity (copy) of Ama')).toString('latin1');
    expect(file).toContain(String.raw`(identity \(copy\) of Ama) Tj`);
    const [start] = /startxref\n(\d+)/.exec(file)?.slice(1).map(Number) ?? [];
    expect(file.slice(start).startsWith('xref')).toBe(true);
    const offsets = [...file.matchAll(/^(\d{10}) 00000 n /gm)].map((row) => Number(row[1]));
    expect(offsets).toHaveLength(5);
    offsets.forEach((offset, index) => {
      expect(file.slice(offset).startsWith(`${index + 1} 0 obj`)).toBe(true);
    });
    expect(samplePdf('one')).not.toEqual(samplePdf('two'));
  });
});

describe('actors', () => {
  it.each([
    ['assessor', 'demo-assessor@hwk-demo'],
    ['assessor#2', 'demo-assessor-2@hwk-demo'],
    ['applicant', 'demo-applicant'],
    ['applicant#2', 'demo-applicant-2'],
    ['public', undefined],
  ])('%s signs in with %s', (actor, token) => {
    expect(demonstrationToken(actorOf(actor), 'hwk-demo')).toBe(token);
  });
});

describe('an actor’s view', () => {
  const view = { id: 'x', application: { residence: 'GH', birth_date: null }, notices: [{ kind: 'decision' }] };

  it.each([
    [{ visible: ['id', 'residence', 'application.residence', 'notices.kind'] }, 0],
    [{ visible: ['birth_date', 'nationality', 'application.id'] }, 3],
    [{ hidden: ['birth_date', 'nationality'] }, 0],
    [{ hidden: ['residence', 'application'] }, 2],
  ])('%j finds %i', (checks, count) => {
    expect(visibleMismatches(checks, view)).toHaveLength(count);
  });
});

describe('the folder of kept PDFs', () => {
  it.each([
    ["Reply before the period's end", 'reply-before-the-period-s-end'],
    ['C01: §4(2) für Ärzte!', 'c01-4-2-fur-arzte'],
    ['???', 'scenario'],
  ])('%s is kept in %s', (name, slug) => {
    expect(slugify(name)).toBe(slug);
  });
});
