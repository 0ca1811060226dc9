import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { z } from 'zod';
import { profileJsonSchema } from './json-schema.js';
import { loadProfiles, profileInForce } from './load.js';
import { parseProfile } from './parse.js';
import { requiredDocuments } from './required-documents.js';
import { smallProfile } from './small-profile.js';

const groups = { EU: ['PL'], EEA: ['PL', 'NO'], EU_EEA_CH: ['PL', 'NO', 'CH'] };

function bqfg() {
  const profile = loadProfiles(Object.keys(groups)).find(({ id }) => id === 'de-bqfg-nonregulated');
  if (!profile) throw new Error('the profile is not shipped');
  return profile;
}

describe('the shipped profile de-bqfg-nonregulated', () => {
  it('has the deadlines of § 6', () => {
    const [acknowledge, decide] = bqfg().deadlines;
    expect(acknowledge).toMatchObject({ id: 'acknowledge', trigger: 'received', duration: 'P1M', kind: 'strict' });
    expect(decide).toMatchObject({ id: 'decide', trigger: 'file_complete', duration: 'P3M', silence: 'appealable' });
    expect(decide?.extension).toMatchObject({ times: 1, reasoned: true });
    expect(decide?.extension?.cap).toBeUndefined();
    expect(decide?.suspensions.map(({ cause, until }) => [cause, until])).toEqual([
      ['information', 'period_end'],
      ['verification', 'period_end'],
      ['alternative_procedure', 'clarified'],
    ]);
  });

  it('demands of the decision what the outcome calls for', () => {
    const stated = (outcome: 'full' | 'partial') =>
      bqfg()
        .notices.filter(({ kind, outcomes }) => kind === 'decision' && outcomes?.includes(outcome))
        .flatMap(({ must_state }) => must_state.map(({ statement }) => statement));
    expect(stated('full')).toEqual(['legal_effect', 'remedy_instruction']);
    expect(stated('partial')).toEqual([
      'existing_qualifications',
      'substantial_differences',
      'difference_reasons',
      'remedy_instruction',
    ]);
  });

  it('demands the differences of a refusal only where there was a comparison', () => {
    const refusal = bqfg().notices.find(({ kind }) => kind === 'refusal');
    const always = refusal?.must_state.filter(({ when_compared }) => !when_compared);
    expect(always?.map(({ statement }) => statement)).toEqual(['remedy_instruction']);
  });

  it('asks for the intention to work, but not of those who live in or belong to the EU, the EEA or Switzerland', () => {
    const codes = (application: Record<string, string>) =>
      requiredDocuments(bqfg(), application, groups)
        .filter(({ mandatory }) => mandatory)
        .map(({ code }) => code);
    const everybody = [
      'cv_table_de',
      'identity',
      'foreign_training_certificates',
      'foreign_training_certificates_translation',
      'declaration_no_prior_application',
    ];
    expect(codes({ residence: 'GH', nationality: 'GH' })).toEqual([...everybody, 'intention_to_work']);
    expect(codes({ residence: 'PL', nationality: 'GH' })).toEqual(everybody);
    expect(codes({ residence: 'GH', nationality: 'CH' })).toEqual(everybody);
  });

  it('lists what is not mandatory as such', () => {
    const documents = requiredDocuments(bqfg(), { residence: 'PL' }, groups);
    expect(documents.filter(({ mandatory }) => !mandatory).map(({ code }) => code)).toEqual([
      'experience_or_other_competence',
      'experience_or_other_competence_translation',
    ]);
  });
});

describe('requiredDocuments', () => {
  it('makes a document mandatory only under its condition', () => {
    const source = smallProfile.replace('mandatory: true', 'mandatory: true, when: { fact: facts.abroad, is: true }');
    const profile = parseProfile(source, 'small.yaml');
    expect(requiredDocuments(profile, { facts: { abroad: true } }, {})[0]?.mandatory).toBe(true);
    expect(requiredDocuments(profile, {}, {})[0]?.mandatory).toBe(false);
  });
});

describe('profileInForce', () => {
  const version = (of: number, from: string, to?: string) => ({
    ...parseProfile(smallProfile, 'small.yaml'),
    version: of,
    effective_from: from,
    effective_to: to,
  });
  const versions = [version(1, '2025-01-01', '2025-12-31'), version(2, '2025-06-01'), version(3, '2027-01-01')];

  it.each([
    ['2024-12-31', undefined],
    ['2025-01-01', 1],
    ['2025-06-01', 2],
    ['2026-12-31', 2],
    ['2027-01-01', 3],
  ])('on %s is version %s', (day, expected) => {
    expect(profileInForce(versions, 'small', day)?.version).toBe(expected);
  });

  it('ends after the last day', () => {
    expect(profileInForce(versions.slice(0, 1), 'small', '2025-12-31')?.version).toBe(1);
    expect(profileInForce(versions.slice(0, 1), 'small', '2026-01-01')).toBeUndefined();
  });
});

describe('profileJsonSchema', () => {
  const source = new URL('../profiles/de-bqfg-nonregulated.yaml', import.meta.url);

  it('accepts the shipped profile and refuses a broken one', () => {
    const schema = z.fromJSONSchema(profileJsonSchema());
    const written: object = parse(readFileSync(source, 'utf8'));
    expect(schema.safeParse(written).error).toBeUndefined();
    expect(schema.safeParse({ ...written, version: 'one' }).success).toBe(false);
    expect(schema.safeParse({ ...written, colour: 'red' }).success).toBe(false);
  });
});
