import { describe, expect, it } from '@jest/globals';
import { loadProfiles } from '#procedures';
import { cefrLevels, countries, languagesOfTheWorld } from './countries.js';
import { countryGroups, loadRegisters, type RegisterEntry } from './files.js';
import { calendarOf } from './holidays.js';

const entries = loadRegisters();

function contentsOf<Kind extends RegisterEntry['kind']>(kind: Kind) {
  return entries.flatMap((entry) => (entry.kind === kind ? [entry as Extract<RegisterEntry, { kind: Kind }>] : []));
}

const reference = (id: string) => contentsOf('reference').find((entry) => entry.id === id)?.content;

describe('the registers that come with the system', () => {
  it('have no entry twice, and ids and versions as their contents say', () => {
    const keys = entries.map(({ kind, id, version }) => `${kind} ${id} ${version}`);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { id, version, content } of entries) expect([content.id, content.version]).toEqual([id, version]);
  });

  it('have authorities with a calendar that is known and profiles that are shipped', () => {
    const profiles = loadProfiles(Object.keys(countryGroups())).map(({ id }) => id);
    const authorities = contentsOf('authority');
    expect(authorities.map(({ id, content }) => [id, content.calendar])).toEqual([
      ['hwk-demo', 'DE-NW'],
      ['health-demo', 'DE-BY'],
      ['general-demo', 'DE-NW'],
      ['academic-demo', 'DE-NW'],
    ]);
    for (const profile of profiles) {
      expect(authorities.filter(({ content }) => content.profiles.includes(profile))).not.toEqual([]);
    }
    for (const { content } of authorities) {
      expect(calendarOf(content.calendar, content.zone).holidays.size).toBeGreaterThan(0);
      for (const profile of content.profiles) expect(profiles).toContain(profile);
    }
  });

  it.each([
    ['de-elektroniker-egt-2021', 'weeks', 18, 182],
    ['de-maurer-2024', 'weeks', 24, 156],
    ['de-hochbaufacharbeiter-maurerarbeiten-2024', 'weeks', 16, 104],
    ['de-pflegefachperson-2020', 'hours', 15, 4600],
  ])('have %s in %s: %i units that sum to %i', (id, unit, count, total) => {
    const content = reference(id);
    expect([content?.unit, content?.units.length, content?.total]).toEqual([unit, count, total]);
  });

  it('mark what is essential', () => {
    const essential = reference('de-elektroniker-egt-2021')?.units.filter((unit) => unit.essential);
    expect(essential?.map(({ id }) => id)).toEqual(['A6', 'A8', 'A9', 'A10', 'A12', 'B1', 'B2', 'B4', 'B6']);
  });

  it('offer the bricklayer a reference whose units are among those of the first two years', () => {
    const alternative = reference(reference('de-maurer-2024')?.alternative_reference ?? '');
    const firstYears = reference('de-maurer-2024')?.units.filter(({ section }) => section !== 'year_3');
    expect(alternative?.units).toEqual(firstYears);
  });

  it('name references, occupations and countries that are there', () => {
    const references = contentsOf('reference').map(({ id }) => id);
    const occupations = contentsOf('occupation').map(({ id }) => id);
    for (const { content } of contentsOf('reference')) {
      expect(occupations).toContain(content.codes.isco08);
      if (content.alternative_reference) expect(references).toContain(content.alternative_reference);
    }
    const known = countries().map(({ id }) => id);
    for (const { content } of contentsOf('qualification')) expect(known).toContain(content.country);
    for (const members of Object.values(countryGroups())) expect(known).toEqual(expect.arrayContaining([...members]));
  });

  it('have the foreign qualifications of the worked cases', () => {
    expect(contentsOf('qualification').map(({ id, content }) => [id, content.units.length])).toEqual([
      ['ph-bsn-2009', 10],
      ['gh-cert2-electrical', 7],
      ['sn-cap-maconnerie', 6],
      ['hu-apolo-1982', 0],
    ]);
    const hours = contentsOf('qualification')[0]?.content.units.map(({ amount = 0 }) => amount) ?? [];
    expect(hours.reduce((sum, one) => sum + one, 0)).toBe(2106 + 1578);
  });

  it('keep the levels of the EQF and of Article 11 apart', () => {
    const levels = (system: string) =>
      contentsOf('level').flatMap(({ content }) => (content.system === system ? [content.level] : []));
    expect(levels('eqf')).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
    expect(levels('art11')).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('have groups with the members of those that they include', () => {
    const { EU = [], EEA = [], EU_EEA_CH = [] } = countryGroups();
    expect([EU.length, EEA.length, EU_EEA_CH.length]).toEqual([27, 30, 31]);
    expect(EU_EEA_CH).toEqual(expect.arrayContaining(['PL', 'NO', 'CH']));
    expect(EU_EEA_CH).not.toContain('GB');
  });
});

describe('countries', () => {
  it('are those of ISO 3166-1 and the former states, named in German and English', () => {
    const named = new Map(countries().map(({ id, name, status }) => [id, { ...name, status }]));
    expect(named.get('GH')).toEqual({ de: 'Ghana', en: 'Ghana', status: 'assigned' });
    expect(named.get('SN')).toEqual({ de: 'Senegal', en: 'Senegal', status: 'assigned' });
    expect(named.get('DE')).toMatchObject({ de: 'Deutschland', en: 'Germany' });
    for (const id of ['SUN', 'YUG', 'CSK', 'DDR']) expect(named.get(id)?.status).toBe('former');
    expect(named.get('SUN')).toMatchObject({ de: 'Sowjetunion', en: 'Soviet Union' });
    expect(named.size).toBe(countries().length);
    for (const [id, { de, en }] of named) expect([de, en]).not.toContain(id);
  });
});

describe('languages', () => {
  it('are named in German and English', () => {
    const named = new Map(languagesOfTheWorld().map(({ id, name }) => [id, name]));
    expect(named.get('fa-AF')).toEqual({ de: 'Dari', en: 'Dari' });
    expect(named.get('fr')).toEqual({ de: 'Französisch', en: 'French' });
    expect(named.size).toBe(languagesOfTheWorld().length);
    for (const [id, { de, en }] of named) expect([de, en]).not.toContain(id);
  });

  it('have six levels of proficiency', () => {
    expect(cefrLevels).toEqual(['A1', 'A2', 'B1', 'B2', 'C1', 'C2']);
  });
});
