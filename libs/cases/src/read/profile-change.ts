import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '#access';
import type { Day } from '#legal-clock';
import {
  caseDeadlines,
  decide,
  missingDocuments,
  type CaseContext,
  type CaseEvent,
  type Facts,
  type Situation,
} from '#lifecycle';
import { compareProfiles, type RuleDifference } from '#procedures';
import { ProblemError, type Blocker } from '#vocabulary';
import { Circumstances } from '../circumstances.js';
import type { LockedCase } from '../commands/command-store.js';
import { CaseReader } from './case-reader.js';

/** What moving a case to a later version of its profile would change. */
interface ProfileChange {
  from: number;
  to: number;
  /** In which the two versions differ, value by value, in words. */
  rules: RuleDifference[];
  /** The dates of this case that would be others; null: none, or not known yet. */
  deadlines: { id: string; before: Day | null; after: Day | null }[];
  /** Documents that this case would lack. */
  missing: string[];
}

/** Shows what `change_profile_version` would do, before it is done: the machine is asked, and nothing is written. */
@Injectable()
export class ProfileChangePreview {
  constructor(
    @Inject(CaseReader) private readonly cases: CaseReader,
    @Inject(Circumstances) private readonly circumstances: Circumstances,
  ) {}

  /** @throws ProblemError 409 with the blockers of the command where the case cannot be moved to that version */
  read(caseId: string, to: number, actor: Actor): Promise<ProfileChange> {
    return this.cases.open(caseId, actor, ({ row, situation }) => this.changeOf(row, situation, to), 'case');
  }

  private changeOf(row: LockedCase, situation: Situation, to: number): ProfileChange {
    const { day, context } = situation;
    const asked = { command: 'change_profile_version', payload: { to } } as const;
    const { later } = this.circumstances.of(row, [], day, asked);
    const facts: Facts = { ...situation.facts, later };
    const event = { ...situation, facts, type: asked.command, payload: asked.payload } as CaseEvent;
    const decision = decide({ value: row.state, context }, event);
    if (!decision.accepted) throw ProblemError.blocked(decision.blockers as [Blocker, ...Blocker[]]);
    const profile = later ?? facts.profile;
    const moved = { context: decision.state.context, facts: { ...facts, profile } };
    return {
      from: facts.profile.version,
      to: profile.version,
      rules: compareProfiles(facts.profile, profile),
      deadlines: changed(datesOf({ context, facts }, day), datesOf(moved, day)),
      missing: missingDocuments(moved),
    };
  }
}

function datesOf(file: { context: CaseContext; facts: Facts }, day: Day): Map<string, Day | null> {
  return new Map(caseDeadlines({ ...file, day }).map(({ id, due_on }) => [id, due_on ?? null]));
}

function changed(before: Map<string, Day | null>, after: Map<string, Day | null>): ProfileChange['deadlines'] {
  return [...new Set([...before.keys(), ...after.keys()])]
    .map((id) => ({ id, before: before.get(id) ?? null, after: after.get(id) ?? null }))
    .filter((date) => date.before !== date.after);
}
