import { describe, expect, it } from '@jest/globals';
import { compareOverlays, compareProfiles } from './compare.js';
import { loadProfiles } from './load.js';
import { loadOverlays } from './overlay-load.js';
import { parseProfile } from './parse.js';
import { smallProfile } from './small-profile.js';

const small = parseProfile(smallProfile, 'small.yaml');

function changed(...replacements: [string, string][]) {
  const source = replacements.reduce((text, [old, now]) => {
    expect(text).toContain(old);
    return text.replace(old, now);
  }, smallProfile);
  return compareProfiles(small, parseProfile(source, 'small.yaml'));
}

describe('compareProfiles', () => {
  it('finds nothing between two that say the same, whether or not a default is written', () => {
    expect(changed(['silence: nothing', 'silence: nothing, rolls: true'])).toEqual([]);
  });

  it('tells values apart one by one, with where they stand in words', () => {
    expect(
      changed(
        ['version: 1', 'version: 2'],
        ['duration: P3M, kind: strict', 'duration: P4M, kind: should'],
        ['deemed_days: 4', 'deemed_days: 3'],
        ['four_eyes: true', 'four_eyes: false'],
      ),
    ).toEqual([
      { kind: 'changed', what: 'version', before: '1', after: '2' },
      { kind: 'changed', what: 'deadline decide, duration', before: 'three months', after: 'four months' },
      { kind: 'changed', what: 'deadline decide, kind', before: 'strict', after: 'should' },
      { kind: 'changed', what: 'review, four eyes', before: 'yes', after: 'no' },
      { kind: 'changed', what: 'service, channel electronic, deemed days', before: '4', after: '3' },
    ]);
  });

  it('tells what was added and removed', () => {
    const extension = 'silence: nothing, extension: { times: 1, cap: P1M, reasoned: true, cite: § 3(2) }';
    expect(
      changed(
        ['silence: nothing', extension],
        ['by: [experience]', 'by: [certificates]'],
        ['{ field: nationality, cite: § 1 }', ''],
      ),
    ).toEqual([
      { kind: 'removed', what: 'application, field nationality', before: 'field nationality, citation § 1' },
      {
        kind: 'added',
        what: 'deadline decide, extension',
        after: 'times 1, longest extension one month, reasoned yes, citation § 3(2)',
      },
      { kind: 'removed', what: 'equivalence, offset, by', before: 'experience' },
      { kind: 'added', what: 'equivalence, offset, by', after: 'certificates' },
    ]);
  });

  it('puts conditions into words, and finds variants of one deadline again by them', () => {
    const general = /^ {2}- \{ id: decide.*$/m.exec(smallProfile)?.[0] ?? '';
    const automatic = (months: string) =>
      general.replace('P3M', months).replace('cite: § 3', 'when: { fact: route, is: automatic }, cite: § 3');
    const before = parseProfile(smallProfile.replace(general, `${automatic('P2M')}\n${general}`), 'small.yaml');
    const after = parseProfile(smallProfile.replace(general, `${automatic('P1M')}\n${general}`), 'small.yaml');
    expect(compareProfiles(before, after)).toEqual([
      {
        kind: 'changed',
        what: 'deadline decide (where the route is automatic), duration',
        before: 'two months',
        after: 'one month',
      },
    ]);
    expect(compareProfiles(small, before)).toMatchObject([
      { kind: 'added', what: 'deadline decide (where the route is automatic)' },
    ]);
  });

  it('shows the German words where only they differ', () => {
    expect(changed(['de: Klein', 'de: Kleines'])).toEqual([
      { kind: 'changed', what: 'title (German)', before: 'Klein', after: 'Kleines' },
    ]);
  });

  it.each(loadProfiles().map((profile) => [profile.id, profile] as const))(
    'finds %s the same as itself',
    (_, profile) => {
      expect(compareProfiles(profile, structuredClone(profile))).toEqual([]);
      expect(compareProfiles(profile, { ...profile, version: 2 })).toHaveLength(1);
    },
  );
});

describe('compareOverlays', () => {
  it('tells what is different', () => {
    const [fast] = loadOverlays();
    if (!fast) throw new Error('no overlay is shipped');
    const [first, ...others] = fast.deadlines;
    if (!first) throw new Error('it has no deadline');
    const slower = { ...fast, deadlines: [{ ...first, duration: 'P3W' }, ...others] };
    expect(compareOverlays(fast, slower)).toEqual([
      { kind: 'changed', what: 'deadline acknowledge, duration', before: 'two weeks', after: 'three weeks' },
    ]);
  });
});
