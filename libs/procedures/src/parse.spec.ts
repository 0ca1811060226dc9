import { describe, expect, it } from '@jest/globals';
import { parseProfile, ProfileError } from './parse.js';
import { smallProfile } from './small-profile.js';

const small = smallProfile.split('\n');

/** The small profile with the first line that contains `text` replaced. */
function withLine(text: string, ...replacement: string[]): string {
  const at = small.findIndex((line) => line.includes(text));
  if (at < 0) throw new Error(`no line has ${text}`);
  return small.toSpliced(at, 1, ...replacement).join('\n');
}

const withEnd = (...lines: string[]) => smallProfile + lines.join('\n');

function errorOf(source: string, groups?: readonly string[]): ProfileError {
  try {
    parseProfile(source, 'small.yaml', groups);
  } catch (error) {
    if (error instanceof ProfileError) return error;
    throw error;
  }
  throw new Error('the profile is valid');
}

const after = small.length;
const lineOf = (text: string) => small.findIndex((line) => line.includes(text)) + 1;

describe('parseProfile', () => {
  it('reads a valid profile and fills in what has a default', () => {
    const profile = parseProfile(smallProfile, 'small.yaml', []);
    expect(profile.deadlines[0]).toMatchObject({ rolls: true, suspensions: [], suspension_days: 'both_edges' });
    expect(profile.remedies[0]?.opens).toBe('notified');
  });

  it.each([
    ['a value of the wrong type', withLine('version: 1', 'version: one'), lineOf('version: 1'), 'version', /number/],
    ['a missing key', withLine('jurisdiction:'), lineOf('id: small'), 'jurisdiction', /^is missing/],
    ['an unknown key', withEnd('colour: red'), after, 'colour', /unknown key/],
    [
      'an unknown key deep inside',
      withLine('rolls: false', '  rolls: false', '  colour: red'),
      lineOf('rolls: false') + 1,
      'service.colour',
      /unknown key/,
    ],
    [
      'a duration that is none',
      withLine('id: decide', small[lineOf('id: decide') - 1]?.replace('P3M', '3 months') ?? ''),
      lineOf('id: decide'),
      'deadlines[0].duration',
      /a duration such as P3M/,
    ],
    [
      'a condition that is none',
      withLine(
        'code: certificate',
        '  - { code: a, title: { de: A, en: A }, mandatory: true, when: { fat: x }, cite: § }',
      ),
      lineOf('code: certificate'),
      'documents[0].when',
      /\{fact, group\}/,
    ],
    ['a day that is none', withLine('effective_from', 'effective_from: 2025-02-30'), 3, 'effective_from', /date/],
    ['broken YAML', withLine('version: 1', 'version: [1'), lineOf('version: 1') + 1, '', /./],
    ['a key that stands twice', withLine('version: 1', 'version: 1', 'version: 2'), 3, '', /unique/],
    ['an alias without its anchor', withLine('version: 1', 'version: *one'), 2, '', /alias/i],
    ['an empty file', '', 1, '', /object/],
  ])('names the line and key of %s', (_, source, line, path, reason) => {
    const [problem] = errorOf(source).problems;
    expect(problem).toMatchObject({ line, path, reason: expect.stringMatching(reason) });
  });

  it('names every problem, one a line, with the file', () => {
    const error = errorOf(withLine('version: 1', 'version: one', 'colour: red'));
    expect(error.file).toBe('small.yaml');
    expect(error.message.split('\n')).toEqual([
      expect.stringMatching(/^small\.yaml:2: version: /),
      'small.yaml:3: colour: unknown key',
    ]);
  });

  it('names the line where an alias is used', () => {
    const source = smallProfile.replace('title: { de: Klein, en: Small }', 'title: &title { de: Klein }');
    const { problems } = errorOf(source.replace('effect: { de: Gleich, en: Equal }', 'effect: *title'));
    expect(problems.map(({ path, line }) => [path, line])).toEqual([
      ['title.en', 4],
      ['outcomes[0].effect.en', 22],
    ]);
  });

  it.each([
    [
      'an end before the beginning',
      withEnd('effective_to: 2024-12-31'),
      after,
      'effective_to',
      'before effective_from (2025-01-01)',
    ],
    [
      'a document that stands twice',
      withLine('code: certificate', small[11] ?? '', small[11] ?? ''),
      13,
      'documents[1].code',
      'certificate stands here twice',
    ],
    [
      'a translation of an unknown document',
      withLine('code: certificate', small[11]?.replace('certificate,', 'diploma_translation,') ?? ''),
      12,
      'documents[0].code',
      'translation of an unknown document diploma',
    ],
    [
      'a deadline from an unknown event',
      withLine('id: decide', small[13]?.replace('file_complete', 'transmitted') ?? ''),
      14,
      'deadlines[0].trigger',
      'unknown event transmitted',
    ],
    [
      'a suspension by a procedure that is not there',
      withLine(
        'id: decide',
        small[13]?.replace(
          'cite',
          'suspensions: [{ cause: alternative_procedure, until: clarified, cite: § }], cite',
        ) ?? '',
      ),
      14,
      'deadlines[0].suspensions[0].cause',
      'the profile has no alternative_procedure',
    ],
    [
      'a hearing before an outcome that is not offered',
      withEnd('hearing: { before: [refused], cite: § 10 }'),
      after,
      'hearing.before[0]',
      'the profile does not offer the outcome refused',
    ],
    [
      'a wait period after an outcome that is not offered',
      withLine(
        'application:',
        'application: { required: [], wait_periods: [{ after: refused, duration: P1Y, cite: § }] }',
      ),
      9,
      'application.wait_periods[0].after',
      'the profile does not offer the outcome refused',
    ],
    [
      'measures required where there are none',
      withLine('outcome: full', small[21]?.replace('full', 'measure_required') ?? ''),
      22,
      'outcomes[0].outcome',
      'the profile has no measures',
    ],
    [
      'a comparison without a reference',
      withLine('subject:', 'subject: { qualification: required, reference: none, cite: § 1 }'),
      16,
      'equivalence.comparison',
      'required, but subject.reference is none',
    ],
    [
      'a notice for an outcome that is not offered',
      withLine(
        'kind: decision',
        small[23] ?? '',
        '  - { kind: refusal, outcomes: [refused], must_state: [], cite: § }',
      ),
      25,
      'notices[1].outcomes[0]',
      'the profile does not offer the outcome refused',
    ],
    [
      'a statement demanded twice by two rules of one notice',
      withLine(
        'kind: decision',
        small[23] ?? '',
        '  - { kind: decision, outcomes: [full], must_state: [{ statement: remedy_instruction, cite: § }], cite: § }',
      ),
      25,
      'notices[1].must_state[0].statement',
      'remedy_instruction is demanded twice',
    ],
    [
      'an outcome whose notice has no rule',
      withLine('kind: decision', '  - { kind: refusal, must_state: [], cite: § }'),
      22,
      'outcomes[0].notices[0]',
      'no rule says what the notice decision must state',
    ],
    [
      'a remedy after one that is not there',
      withLine('forum: objection', small[29]?.replace('cite', 'opens: { after: court }, cite') ?? ''),
      30,
      'remedies[0].opens.after',
      'no remedy has the forum court',
    ],
    [
      'a remedy after an unknown deadline',
      withLine('forum: objection', small[29]?.replace('cite', 'opens: { deadline_passed: acknowledge }, cite') ?? ''),
      30,
      'remedies[0].opens.deadline_passed',
      'unknown deadline acknowledge',
    ],
    [
      'a remedy against a decision without a period',
      withLine('forum: objection', small[29]?.replace('duration: P1M, ', '') ?? ''),
      30,
      'remedies[0].duration',
      'is missing (only a failure to decide may be without a period)',
    ],
    [
      'a default channel without a rule',
      withLine('rolls: false', '  rolls: false', '  default_channel: post'),
      28,
      'service.default_channel',
      'no rule for the channel post',
    ],
    [
      'a fee whose range is upside down',
      withEnd('fees: [{ stage: decision, amount_cents: 200, max_amount_cents: 100, currency: EUR, cite: § }]'),
      after,
      'fees[0].max_amount_cents',
      'less than amount_cents',
    ],
  ])('refuses %s', (_, source, line, path, reason) => {
    expect(errorOf(source).problems).toEqual([{ line, path, reason, column: expect.any(Number) }]);
  });

  it('refuses a group of countries that the registers do not have', () => {
    const source = withLine(
      'code: certificate',
      '  - { code: a, title: { de: A, en: A }, mandatory: true, waived_when: { any: [{ fact: x, group: EWG }] }, cite: § }',
    );
    expect(parseProfile(source, 'small.yaml').documents).toHaveLength(1);
    expect(errorOf(source, ['EU']).problems).toEqual([
      expect.objectContaining({
        line: 12,
        path: 'documents[0].waived_when.any[0].group',
        reason: 'unknown group of countries EWG',
      }),
    ]);
  });
});
