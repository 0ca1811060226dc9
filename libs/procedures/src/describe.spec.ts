import { describe, expect, it } from '@jest/globals';
import type { Condition } from './condition.js';
import { describeProfile } from './describe.js';
import { describeOverlay } from './describe-overlay.js';
import { overlayKeys, profileKeys } from './describe-keys.js';
import { conditionInWords, durationInWords, listInWords } from './describe-words.js';
import { loadProfiles } from './load.js';
import { loadOverlays } from './overlay-load.js';
import { parseProfile } from './parse.js';
import { smallProfile } from './small-profile.js';

const linesOf = (source: string) =>
  describeProfile(parseProfile(source, 'small.yaml')).map(({ heading, lines }) => [
    heading,
    ...lines.map(({ text, cite }) => (cite ? `${text} [${cite}]` : text)),
  ]);

describe('describeProfile', () => {
  it('says in words what the small profile says', () => {
    expect(linesOf(smallProfile)).toEqual([
      [
        'Small (small, version 1)',
        'In force from 2025-01-01. Pending cases stay with the version that they were submitted under.',
        'Jurisdiction: DE. Notices bind in German.',
        'Where nothing else is said, the values are ILLUSTRATIVE.',
        'It rests on this. [§ 1]',
      ],
      [
        'Who may apply, and for what',
        'A foreign qualification is named; a reference qualification is named. [§ 1]',
        'To be filled in: nationality. [§ 1]',
      ],
      ['Documents', 'Certificate (certificate): mandatory. [§ 2]'],
      [
        'Deadlines',
        'Period (decide): three months from the day on which the file is complete. It must be kept by the authority. When it passes, nothing follows by itself. [§ 3]',
        'decide: it may not be extended.',
      ],
      [
        'Assessment',
        'The qualifications are compared unit by unit. A difference in duration alone can be substantial. [§ 4]',
        'A difference may be offset by experience. [§ 4]',
        'Another person than the proposer approves. [§ 5]',
      ],
      ['Outcomes', 'Full (full): Equal [§ 6]'],
      ['Notices', 'decision to the applicant: must state remedy instruction (§ 7). [§ 7]'],
      [
        'Service',
        'electronic: notified four days after it was sent. [§ 8]',
        'Where the case says nothing, notices go this way: electronic. A deemed day stays where it is, also on a day off. [§ 8]',
      ],
      ['Remedies', 'Objection (objection) against decision: within one month from notification. [§ 9]'],
    ]);
  });

  it('says who is bound how, what may be extended and what silence means', () => {
    const deadline = smallProfile.replace(
      /kind: strict, binds: authority, silence: nothing/,
      'kind: should, binds: provider, silence: appealable, extension: { times: 2, cap: P1M, reasoned: true, cite: § 3(2) }, suspensions: [{ cause: verification, until: period_end, except_issued_in: EEA, cite: § 3(3) }]',
    );
    const lines = linesOf(deadline).find(([heading]) => heading === 'Deadlines');
    expect(lines?.slice(1)).toEqual([
      'Period (decide): three months from the day on which the file is complete. It should be kept, unless the case is atypical, by the provider. When it passes, a remedy against the failure to decide opens; silence approves nothing. [§ 3]',
      'decide: it may be extended twice, by one month at most, with reasons. [§ 3(2)]',
      'decide: it stands still for verification, until the END of the period that was set, whenever the reply comes, but not over a document issued in EEA. [§ 3(3)]',
    ]);
  });

  it.each(loadProfiles().map((profile) => [profile.id, profile] as const))('has every citation of %s', (_, profile) => {
    const cited = describeProfile(profile).flatMap(({ lines }) => lines.map(({ cite }) => cite));
    const expected = [
      profile.deadlines,
      profile.documents,
      profile.outcomes,
      profile.routes,
      profile.measures,
      profile.remedies,
    ];
    for (const { cite } of expected.flat()) expect(cited).toContain(cite);
  });
});

describe('describeOverlay', () => {
  it('says what the fast track changes', () => {
    const sections = loadOverlays().flatMap((overlay) => describeOverlay(overlay));
    const texts = sections.flatMap(({ lines }) => lines.map(({ text }) => text));
    expect(texts).toContain('acknowledge, of de-bqfg-nonregulated and de-bqfg-regulated: two weeks.');
    expect(texts).toContain(
      'decide, of de-nursing-third-country: two months. Kind: should. Without the profile’s extension.',
    );
    expect(texts).toContain('Notices go to the employer.');
    expect(texts).toContain('The command continue to measures is open.');
    expect(texts).toContain('fast track: 411.00 EUR, owed to the immigration authority.');
  });
});

describe('words', () => {
  it.each([
    ['P1M', 'one month'],
    ['P3WD', 'three working days'],
    ['P2W', 'two weeks'],
    ['P1Y', 'one year'],
    ['P90D', '90 days'],
  ])('%s is %s', (duration, words) => {
    expect(durationInWords(duration)).toBe(words);
  });

  it('are joined as people join them', () => {
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map((items) => listInWords(items))).toEqual([
      '',
      'a',
      'a and b',
      'a, b and c',
    ]);
  });

  it.each<[Condition, string]>([
    [{ fact: 'residence', is: 'DE' }, 'the residence is DE'],
    [{ fact: 'qualification.awarded', before: '1993-01-01' }, 'the award of the qualification is before 1993-01-01'],
    [
      { not: { fact: 'qualification.awarded', before: '1993-01-01' } },
      'the award of the qualification is not before 1993-01-01',
    ],
    [{ fact: 'nationality', group: 'EU_EEA_CH' }, 'the nationality is in EU_EEA_CH'],
    [{ not: { fact: 'measure', is: 'adaptation_period' } }, 'the measure is not adaptation period'],
    [{ fact: 'facts.disability', is: true }, '“disability” holds'],
    [{ not: { fact: 'facts.disability', is: false } }, '“disability” is not stated as not holding'],
    [{ fact: 'qualification.annex_v', is: true }, 'the qualification stands in Annex V after its reference date'],
    [{ fact: 'events.forgery_finding', is: true }, 'the event “forgery finding” is on record'],
    [{ fact: 'qualification.country', in: ['CSK', 'SUN'] }, 'the country of the qualification is CSK or SUN'],
    [
      {
        not: {
          any: [
            { fact: 'a', is: 1 },
            {
              any: [
                { fact: 'b', is: 2 },
                { fact: 'facts.c', is: true },
              ],
            },
          ],
        },
      },
      'neither a is 1 nor b is 2 nor “c” holds',
    ],
    [
      {
        any: [
          { fact: 'a', is: 1 },
          {
            all: [
              { fact: 'b', is: 2 },
              {
                not: {
                  any: [
                    { fact: 'c', is: 3 },
                    { fact: 'd', is: 4 },
                  ],
                },
              },
            ],
          },
        ],
      },
      'a is 1 or (b is 2 and (neither c is 3 nor d is 4))',
    ],
    [
      {
        all: [
          { fact: 'route', is: 'general' },
          {
            any: [
              { fact: 'a', is: 1 },
              { fact: 'b', is: 2 },
            ],
          },
        ],
      },
      'the route is general and (a is 1 or b is 2)',
    ],
  ])('say a condition', (condition, words) => {
    expect(conditionInWords(condition)).toBe(words);
  });
});

describe('the keys of the formats', () => {
  it('all have a meaning, and stand once', () => {
    for (const keys of [profileKeys(), overlayKeys()]) {
      const paths = keys.map(({ path }) => path);
      expect(new Set(paths).size).toBe(paths.length);
      for (const { path, meaning } of keys) expect([path, meaning]).not.toEqual([path, '']);
    }
  });

  it('say what they take, and whether they must stand', () => {
    const key = (path: string) => profileKeys().find((candidate) => candidate.path === path);
    expect(key('deadlines[].extension.cap')).toMatchObject({ takes: 'duration', required: false });
    expect(key('deadlines[].kind')).toMatchObject({ takes: 'strict, should, target', required: true });
    expect(key('documents[].when')?.takes).toBe('condition');
    expect(key('measures[].lines.from')?.takes).toBe('differences, schedule, profile');
    expect(overlayKeys().map(({ path }) => path)).toContain('deadlines[].without');
  });
});
