import { describe, expect, it } from '@jest/globals';
import { loadRegisters } from './files.js';
import { asForeign, asReference, inLanguage, translatedTitle } from './qualifications.js';
import type { QualificationContent, ReferenceContent } from './schema.js';

const contents = new Map(loadRegisters().map(({ id, content }) => [id, content]));
const electrician = contents.get('de-elektroniker-egt-2021') as ReferenceContent;
const mason = contents.get('sn-cap-maconnerie') as QualificationContent;
const nurse = contents.get('ph-bsn-2009') as QualificationContent;

describe('asReference', () => {
  it('has titles in the language asked for, amounts and what is essential', () => {
    const reference = asReference(electrician, 'de');
    expect(reference).toMatchObject({ id: electrician.id, version: 1, unit: 'weeks', eqf_level: 4, art11_level: 'b' });
    expect(reference.units.find(({ id }) => id === 'B1')).toEqual({
      id: 'B1',
      title: 'Konzipieren von Systemen der Energie- und Gebäudetechnik',
      amount: 18,
      essential: true,
    });
    expect(asReference(electrician, 'en').units[1]?.title).toBe('Planning and organising work');
  });
});

describe('asForeign', () => {
  it('has titles in the language asked for, and as they were written where that is not known', () => {
    expect(asForeign(mason, 'en').units[2]).toEqual({ id: 'S3', title: 'Plastering', amount: 8 });
    expect(asForeign(nurse, 'de').units[1]?.title).toBe('Internistische und chirurgische Pflege');
    expect(asForeign(nurse, 'en').units[1]?.title).toBe('Medical-surgical nursing');
    expect(asForeign({ ...nurse, annex_v: true, awarded: '2010' }, 'en')).toMatchObject({
      country: 'PH',
      annex_v: true,
      awarded: '2010',
    });
  });
});

describe('titles', () => {
  it('stay as they are where there is one wording only', () => {
    expect(inLanguage('Maurer', 'en')).toBe('Maurer');
    expect(inLanguage({ de: 'Maurer', en: 'Bricklayer' }, 'en')).toBe('Bricklayer');
    expect(translatedTitle({ title: 'CAP' }, 'de')).toBe('CAP');
  });
});
