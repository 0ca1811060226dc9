import { describe, expect, it } from '@jest/globals';
import type { ReferenceQualification } from '#equivalence';
import { factsOf, walkTo } from '#testing';
import type { LockedCase } from './command-store.js';
import { lookedUp, pinnedAfter } from './pinned-after.js';

const offered: ReferenceQualification = { id: 'de-assistant', version: 3, unit: 'weeks', units: [] };
const facts = factsOf({ offered });
const later = { ...facts.profile, version: 7 };

function lockedAt(walk: ReturnType<typeof walkTo>): LockedCase {
  const { context, status } = walk;
  return { status, context, profile_version: 1, reference_id: 'old', reference_version: 1 } as LockedCase;
}

describe('what a case is pinned to after a command', () => {
  it('is another reference once that is accepted, and stays it', () => {
    const walk = walkTo('assessment', facts);
    walk.give('inform_of_consequences', { about: 'alternative_reference' });
    walk.give('offer_alternative_reference', { reference: offered.id });
    const before = lockedAt(walk);
    expect(pinnedAfter(before, facts, walk.context)).toMatchObject({ locked: { reference_id: 'old' }, facts });
    walk.give('accept_alternative_reference', {});
    expect(pinnedAfter(before, facts, walk.context)).toMatchObject({
      locked: { reference_id: 'de-assistant', reference_version: 3 },
      facts: { reference: offered },
    });
    const following = { ...lockedAt(walk), reference_id: 'de-assistant', reference_version: 3 };
    expect(pinnedAfter(following, factsOf({ reference: offered }), walk.context)).toMatchObject({
      locked: { reference_id: 'de-assistant', reference_version: 3 },
      facts: { reference: offered },
    });
  });

  it('is a later version of the profile once the case was moved, and not because there is one', () => {
    const walk = walkTo('assessment', factsOf({ later }));
    const before = lockedAt(walk);
    expect(pinnedAfter(before, walk.facts, walk.context)).toMatchObject({
      locked: { profile_version: facts.profile.version },
      facts: { profile: { version: facts.profile.version } },
    });
    walk.give('change_profile_version', { to: 7 });
    expect(pinnedAfter(before, walk.facts, walk.context)).toMatchObject({
      locked: { profile_version: 7 },
      facts: { profile: later },
    });
  });
});

describe('what is recorded of the registers', () => {
  it('is the version of the profile, and what the command itself looked up', () => {
    const walk = walkTo('assessment', factsOf({ offered, later }));
    const { version } = facts.profile;
    expect(lookedUp(walk.event('acknowledge', {}))).toEqual({ profile: version });
    expect(lookedUp(walk.event('submit', {}))).toEqual({
      profile: version,
      reference: { id: facts.reference?.id, version: facts.reference?.version },
    });
    expect(lookedUp(walk.event('offer_alternative_reference', { reference: offered.id }))).toEqual({
      profile: version,
      offered: { id: 'de-assistant', version: 3 },
    });
    expect(lookedUp(walk.event('change_profile_version', { to: 7 }))).toEqual({ profile: version, later: 7 });
  });
});
