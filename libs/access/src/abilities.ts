import { AbilityBuilder, createMongoAbility, subject, type MongoAbility } from '@casl/ability';
import { roles, type Role } from '#vocabulary';

/**
 * How an actor stands to a case: it is their own (as applicant or for the applicant), it lies with the authority
 * they work for, or neither.
 */
export type Relation = 'own' | 'authority' | 'none';

/** What of a case is read, each a right of its own. */
export type CasePart = 'case' | 'comparison' | 'document' | 'documents' | 'history' | 'notice' | 'notices' | 'reads';

/** `give`: a command, where the rule of the command names the role too. */
export type CaseAct = 'open' | 'save' | 'upload' | 'list' | 'read' | 'give';

type Subject = 'Case' | CasePart;
type Abilities = MongoAbility<[CaseAct, Subject | { relation: Relation }]>;

const file: CasePart[] = ['case', 'comparison', 'document', 'documents', 'history', 'notice', 'notices', 'reads'];

/** What each role may do with a case, by how it stands to it. A role that is not named may do nothing. */
const rights: Partial<Record<Role, { relation: Relation; acts: CaseAct[]; reads: CasePart[] }>> = {
  applicant: { relation: 'own', acts: ['open', 'save', 'upload', 'list', 'give'], reads: file },
  representative: { relation: 'own', acts: ['open', 'save', 'upload', 'list', 'give'], reads: file },
  caseworker: { relation: 'authority', acts: ['list', 'give'], reads: file },
  assessor: { relation: 'authority', acts: ['list', 'give'], reads: file },
  reviewer: { relation: 'authority', acts: ['list', 'give'], reads: file },
  team_lead: { relation: 'authority', acts: ['list', 'give'], reads: file },
  // Looks after accounts and procedures: what a person handed in and how it was judged is not needed for that.
  administrator: { relation: 'authority', acts: ['list', 'give'], reads: ['case', 'history', 'notices', 'reads'] },
  auditor: { relation: 'authority', acts: ['list'], reads: file },
  provider: { relation: 'authority', acts: ['list', 'give'], reads: ['case'] },
  clock: { relation: 'authority', acts: ['give'], reads: [] },
};

const abilities = new Map(roles.map((role) => [role, abilityOf(role)]));

function abilityOf(role: Role): Abilities {
  const { can, build } = new AbilityBuilder<Abilities>(createMongoAbility);
  const right = rights[role];
  if (right) {
    const { relation, acts, reads } = right;
    for (const act of acts) can(act, 'Case', { relation });
    for (const part of reads) can('read', part, { relation });
  }
  return build();
}

/** Whether one role alone permits the act in this relation. */
export function permits(role: Role, relation: Relation, act: Exclude<CaseAct, 'read'>): boolean;
export function permits(role: Role, relation: Relation, act: 'read', part: CasePart): boolean;
export function permits(role: Role, relation: Relation, act: CaseAct, part?: CasePart): boolean {
  return abilities.get(role)?.can(act, subject(part ?? 'Case', { relation })) ?? false;
}

/** Whether the role reaches cases in this relation at all: where none of an actor's does, the database is not asked. */
export function reaches(role: Role, relation: Relation): boolean {
  return rights[role]?.relation === relation;
}
