import { describe, expect, it } from '@jest/globals';
import { parseProfile, ProfileError } from './parse.js';
import { smallProfile } from './small-profile.js';

const decide = (more: string) =>
  `  - { id: decide, title: { de: F, en: P }, trigger: file_complete, duration: P4M, kind: strict, binds: authority, silence: nothing, ${more}cite: § 3 }\n`;
const measure = (more: string) => `{ type: aptitude_test, title: { de: T, en: T }, form: test, ${more}cite: § }`;
const route = (more: string) => `routes: [{ id: a, title: { de: A, en: A }, comparison: none, ${more}, cite: § }]`;

function problemsOf(source: string): string[] {
  try {
    parseProfile(source, 'small.yaml');
    return [];
  } catch (error) {
    if (!(error instanceof ProfileError)) throw error;
    return error.problems.map(({ path, reason }) => `${path}: ${reason}`);
  }
}

const withEnd = (...lines: string[]) => problemsOf(smallProfile + lines.join('\n'));

describe('variants of one deadline', () => {
  it('may share an id, each but the last with its condition', () => {
    const variants = decide('when: { fact: route, is: automatic }, ') + decide('');
    expect(problemsOf(smallProfile.replace(/ {2}- \{ id: decide.*\n/, variants))).toEqual([]);
  });

  it('never count behind one that always holds', () => {
    const variants = decide('') + decide('when: { fact: route, is: automatic }, ');
    expect(problemsOf(smallProfile.replace(/ {2}- \{ id: decide.*\n/, variants))).toEqual([
      'deadlines[1].id: decide stands here twice, and the rule before it always holds',
    ]);
  });

  it('may run from what happens in every case, and from the decision of a forum that there is', () => {
    const from = (trigger: string) => problemsOf(smallProfile.replace('trigger: file_complete', `trigger: ${trigger}`));
    for (const trigger of ['decided', 'measure_chosen', 'length_change_requested', 'objection_decided']) {
      expect(from(trigger)).toEqual([]);
    }
    expect(from('court_decided')).toEqual(['deadlines[0].trigger: unknown event court_decided']);
  });
});

describe('a course that cannot be taken is refused', () => {
  it.each([
    [
      'a route with a measure that is not described',
      [route('measures: [aptitude_test]')],
      'routes[0].measures[0]: the profile has no measure aptitude_test',
    ],
    [
      'a route with an outcome that is not offered',
      [route('measures: [], outcomes: [refused]')],
      'routes[0].outcomes[0]: the profile does not offer the outcome refused',
    ],
    [
      'a measure within a deadline that is not there',
      [`measures: [${measure('available_within: soon, ')}]`],
      'measures[0].available_within: unknown deadline soon',
    ],
    ['a test with a length', [`measures: [${measure('max: P3Y, ')}]`], 'measures[0].max: a test has a day, no length'],
    [
      'more lines at least than at most',
      [`measures: [${measure('lines: { from: schedule, min: 4, max: 2 }, ')}]`],
      'measures[0].lines.max: less than min',
    ],
    [
      'several measures among which nobody chooses',
      [`measures: [${measure('')}, ${measure('').replace('aptitude', 'knowledge')}]`],
      'choice: is missing (several measures, and nobody chooses among them)',
    ],
    [
      'a waiver that leaves a measure that is not there',
      ['waiver: { measures: [knowledge_test], cite: § }'],
      'waiver.measures[0]: the profile has no measure knowledge_test',
    ],
    [
      'a supplement to what is not decided',
      ['supplements: { after: [partial], deadline: soon, cite: § }'],
      'supplements.after[0]: the profile does not offer the outcome partial',
    ],
  ])('%s', (_, lines, problem) => {
    expect(withEnd(...lines)).toContain(problem);
  });
});

describe('a reference that may be left out', () => {
  it('cannot be compared with in every case', () => {
    const optional = smallProfile.replace('reference: required', 'reference: optional');
    expect(problemsOf(optional)).toEqual(['equivalence.comparison: required, but subject.reference is optional']);
    expect(problemsOf(optional.replace('comparison: required', 'comparison: optional'))).toEqual([]);
  });
});

describe('a licence after equivalence', () => {
  const checks = 'licence_checks: [{ check: health, title: { de: G, en: H }, cite: § }]\n';
  const rule = (kind: string) => `  - { kind: ${kind}, must_state: [], cite: § 7 }\n`;

  it('has rules for the notice of equivalence and for the certificate', () => {
    expect(problemsOf(smallProfile + checks)).toEqual([
      'licence_checks: no rule says what the notice equivalence must state',
      'licence_checks: no rule says what the notice certificate must state',
    ]);
    const withRules = smallProfile.replace('notices:\n', `notices:\n${rule('equivalence')}${rule('certificate')}`);
    expect(problemsOf(withRules + checks)).toEqual([]);
  });
});
