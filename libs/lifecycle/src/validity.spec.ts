import { describe, expect, it } from '@jest/globals';
import { factsOf } from '#testing';
import { certificateOn, validUntil } from './validity.js';

const certificate = { notice: 'n', decision: 'd', standing: 'valid', since: '2026-02-16' } as const;

describe('what is granted for a time', () => {
  const facts = factsOf();
  const outcomes = facts.profile.outcomes.map((each) => ({ ...each, valid_for: 'P1Y' }));
  const temporary = { facts: { ...facts, profile: { ...facts.profile, outcomes } } };

  it('holds to the day of the same number, without rolling; without a time it has no end', () => {
    // 16 May 2027 is a Whit Sunday.
    expect(validUntil(temporary, 'full', '2026-05-16')).toBe('2027-05-16');
    expect(validUntil(temporary, 'full', '2024-02-29')).toBe('2025-02-28');
    expect(validUntil({ facts }, 'full', '2026-05-16')).toBeUndefined();
  });

  it('has expired since the day after its last', () => {
    const temporarily = { ...certificate, valid_until: '2027-02-16' };
    expect(certificateOn(temporarily, '2027-02-16')).toEqual(temporarily);
    expect(certificateOn(temporarily, '2027-03-01')).toMatchObject({ standing: 'expired', since: '2027-02-17' });
    expect(certificateOn(certificate, '2099-01-01')).toEqual(certificate);
    const revoked = { ...temporarily, standing: 'revoked' as const };
    expect(certificateOn(revoked, '2099-01-01')).toEqual(revoked);
  });
});
