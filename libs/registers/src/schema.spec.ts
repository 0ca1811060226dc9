import { describe, expect, it } from '@jest/globals';
import { authoritySchema, qualificationSchema, referenceSchema } from './schema.js';

const reference = {
  id: 'x',
  version: 1,
  provenance: 'ILLUSTRATIVE',
  title: { de: 'Beruf', en: 'Occupation' },
  jurisdiction: 'DE',
  legal_basis: ['§ 1'],
  codes: {},
  duration: 'P3Y6M',
  unit: 'weeks',
  parts: [
    { de: 'erstes Jahr', en: 'first year' },
    { de: 'zweites Jahr', en: 'second year' },
  ],
  total: 10,
  units: [
    { id: 'A', title: { de: 'Eins', en: 'One' }, amount: 6, parts: [2, 4] },
    { id: 'B', title: 'Two', amount: 4, essential: true },
  ],
};
const unit = reference.units[0];

const authority = {
  id: 'x',
  version: 1,
  provenance: 'ILLUSTRATIVE',
  name: { de: 'Kammer', en: 'Chamber' },
  sort: 'chamber',
  calendar: 'DE-NW',
  zone: 'Europe/Berlin',
  address: ['Musterstraße 1'],
  place: 'Musterstadt',
  profiles: [],
};

function problemsOf(schema: typeof referenceSchema | typeof authoritySchema, value: unknown) {
  return schema.safeParse(value).error?.issues.map(({ path, message }) => [path.join('.'), message]);
}

describe('referenceSchema', () => {
  it('accepts a reference; a unit is not essential unless it says so', () => {
    expect(referenceSchema.parse(reference).units.map(({ essential }) => essential)).toEqual([false, true]);
  });

  it.each([
    ['units that stand twice', { units: [unit, unit], total: 12 }, 'units.1.id', 'A stands here twice'],
    ['a sum that does not come out', { total: 11 }, 'total', 'the units sum to 10'],
    [
      'parts that do not make up the amount',
      { units: [{ ...unit, parts: [2, 5] }], total: 6 },
      'units.0.parts',
      'do not make up the amount 6',
    ],
    [
      'parts that the reference does not name',
      { units: [{ ...unit, parts: [1, 1, 4] }], total: 6 },
      'units.0.parts',
      'do not make up the amount 6',
    ],
    ['a length that is none', { duration: 'P' }, 'duration', 'a length such as P3Y6M'],
    [
      'a provenance that says nothing',
      { provenance: 'I know' },
      'provenance',
      'found:..., own:high|medium|low or ILLUSTRATIVE',
    ],
    ['a title in one language of two', { title: { de: 'Beruf' } }, 'title', 'a text, or {de, en}'],
  ])('refuses %s', (_, change, path, message) => {
    expect(problemsOf(referenceSchema, { ...reference, ...change })).toEqual([[path, message]]);
  });
});

describe('authoritySchema', () => {
  it.each([
    ['a zone that is none', { zone: 'Europe/Musterstadt' }, 'zone', 'an IANA time zone'],
    ['a calendar that is none', { calendar: 'NRW' }, 'calendar', 'a calendar such as DE-NW'],
  ])('refuses %s', (_, change, path, message) => {
    expect(authoritySchema.safeParse(authority).success).toBe(true);
    expect(problemsOf(authoritySchema, { ...authority, ...change })).toEqual([[path, message]]);
  });
});

describe('qualificationSchema', () => {
  it('takes former states for countries', () => {
    const qualification = { id: 'x', version: 1, provenance: 'ILLUSTRATIVE', title: 'T', codes: {}, units: [] };
    expect(qualificationSchema.safeParse({ ...qualification, country: 'SUN' }).success).toBe(true);
    expect(qualificationSchema.safeParse({ ...qualification, country: 'Soviet Union' }).success).toBe(false);
  });
});
