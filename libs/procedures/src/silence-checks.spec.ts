import { describe, expect, it } from '@jest/globals';
import { parseProfile } from './parse.js';
import { silenceFindings } from './silence-checks.js';
import { smallProfile } from './small-profile.js';
import type { Profile, ProfileDeadline } from './schema.js';

const small = parseProfile(smallProfile, 'small.yaml');
const confirmation: Profile['notices'][number] = {
  kind: 'confirmation',
  must_state: [],
  recipient: 'applicant',
  cite: '§ 1',
};

function reasons(deadline: Partial<ProfileDeadline>, changes: Partial<Profile> = {}): string[] {
  const deadlines = small.deadlines.map((rule) => ({ ...rule, ...deadline }));
  return silenceFindings({ ...small, deadlines, ...changes }).map(({ path, reason }) => `${path.join('.')}: ${reason}`);
}

describe('silence', () => {
  it.each(['nothing', 'appealable'] as const)('%s has no conditions', (silence) => {
    expect(reasons({ silence })).toEqual([]);
  });

  it('discards drafts only', () => {
    expect(reasons({ silence: 'discard', trigger: 'created' })).toEqual([]);
    expect(reasons({ silence: 'discard' })).toEqual([
      'deadlines.0.silence: only a draft is discarded: the deadline runs from created',
    ]);
  });

  it.each(['deemed_approved', 'card_issued'] as const)('%s needs the outcome and its confirmation', (silence) => {
    expect(reasons({ silence }, { notices: [confirmation] })).toEqual([]);
    expect(reasons({ silence }, { outcomes: [] })).toEqual([
      'deadlines.0.silence: the profile does not offer the outcome full',
      'deadlines.0.silence: no rule says what the notice confirmation must state',
    ]);
  });

  it('grants another length of a measure without either', () => {
    expect(reasons({ silence: 'deemed_approved', trigger: 'length_change_requested' }, { outcomes: [] })).toEqual([]);
  });
});
