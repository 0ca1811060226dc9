import { conditionFacts, newCase, type Application, type Facts, type UploadedDocument } from '#lifecycle';
import { applyOverlays, requiredDocuments, type Profile } from '#procedures';
import { asForeign, asReference, calendarOf, type QualificationContent } from '#registers';
import type { StatedQualification } from '#cases';
import { completeApplication, completeFacts } from './builders-complete.js';
import { c01, c01Application, uploadsOf } from './builders-facts.js';
import { registered, shipped } from './shipped.js';

/** What lies in a file: everything, nothing, a part, or everything infected. */
export const fileStates = ['all', 'none', 'some', 'infected'] as const;
export type Files = (typeof fileStates)[number];

/** One procedure with all that the machine must know of a case in it, made once and shared by every walk. */
export interface Stage {
  name: string;
  /** The name of the procedure, which several stages share where they differ in the qualification. */
  procedure: string;
  profile: Profile;
  /** By what lies in the file. */
  facts: Readonly<Record<Files, Facts>>;
  /** Applications that differ in what the profile's conditions ask for. */
  applications: readonly Application[];
  reference?: string;
  /** As a draft names it: an id of the register, or in the applicant's own words. */
  qualification?: string | Omit<StatedQualification, 'id' | 'version'>;
  overlay?: string;
}

/** What a procedure is applied for in: the authority, the reference and the qualification that suit it. */
const subjects: Readonly<Record<string, { authority: string; reference?: string; qualification?: string }>> = {
  'de-bqfg-nonregulated': craft('gh-cert2-electrical'),
  'de-bqfg-regulated': craft('gh-cert2-electrical'),
  'de-nursing-third-country': nursing('ph-bsn-2009'),
  'de-nursing-eu': nursing('hu-apolo-1982'),
  'de-validation-bbig-50b': { authority: 'hwk-demo', reference: 'de-maurer-2024' },
  'eu-2005-36-general-system': {
    authority: 'general-demo',
    reference: 'de-pflegefachperson-2020',
    qualification: 'hu-apolo-1982',
  },
  'lrc-academic': {
    authority: 'academic-demo',
    reference: 'de-pflegefachperson-2020',
    qualification: 'ph-bsn-2009',
  },
};

let known: readonly Stage[] | undefined;

/** Every procedure that comes with the system, those that an overlay modifies once more, and one that has everything. */
export function stages(): readonly Stage[] {
  known ??= [...shippedStages(), completeStage()];
  return known;
}

function shippedStages(): Stage[] {
  const { profiles, overlays } = shipped();
  return profiles.flatMap((profile) => [
    stageOf(profile),
    ...(profile.id === 'de-nursing-eu'
      ? [{ ...stageOf(profile, undefined, true), name: `${profile.id}, Annex V` }]
      : []),
    ...overlays
      .filter(({ modifies }) => modifies.includes(profile.id))
      .map((overlay) => ({ ...stageOf(applyOverlays(profile, [overlay]), overlay.id), overlay: overlay.id })),
  ]);
}

function stageOf(profile: Profile, overlay?: string, annex_v = false): Stage {
  const subject = subjects[profile.id];
  if (!subject) throw new Error(`tests know no subject for the procedure ${profile.id}`);
  const { authority, reference, qualification } = subject;
  const { calendar, zone } = registered('authority', authority);
  const content = qualification === undefined ? undefined : registered('qualification', qualification);
  const facts: Omit<Facts, 'documents'> = {
    authority,
    elsewhere: ['elsewhere-demo'],
    profile,
    groups: shipped().groups,
    calendar: calendarOf(calendar, zone),
    ...(reference ? { reference: asReference(registered('reference', reference), 'de') } : {}),
    ...(content ? { foreign: { ...asForeign(content, 'de'), country: content.country, annex_v } } : {}),
    ...(profile.subject.reference === 'none' ? {} : { offered: another(reference) }),
    later: { ...profile, version: profile.version + 1 },
  };
  const name = overlay === undefined ? profile.id : `${profile.id} under ${overlay}`;
  return {
    name,
    procedure: name,
    profile,
    facts: withFiles(facts),
    applications: applicationsFor(profile),
    reference,
    qualification: content && annex_v ? stated(content) : qualification,
  };
}

/** The qualification of the register as an applicant would describe it who says that Annex V names it. */
function stated({ title, country, art11_level, units }: QualificationContent) {
  const own = units.map(({ id, title: name, amount }) => ({ id, title: name, amount }));
  return { title, country, annex_v: true, art11_level, units: own };
}

/** Codes of the documents that an application in the procedure cannot do without. */
export function mandatoryIn({ profile, facts, applications }: Stage, application: number): string[] {
  const { context } = newCase(applications[application] ?? {});
  return requiredDocuments(profile, conditionFacts({ context, facts: facts.all }), facts.all.groups)
    .filter(({ mandatory }) => mandatory)
    .map(({ code }) => code);
}

/** A procedure in which every command can be given and every status reached. */
function completeStage(): Stage {
  const facts = completeFacts({ profile: { id: 'complete', title: { de: 'Alles', en: 'Everything' } } });
  const said = ['pays', 'licence', 'silent', 'imposed'].map((name) => ({ [name]: true }));
  return {
    name: 'complete',
    procedure: 'complete',
    profile: facts.profile,
    facts: withFiles(facts),
    reference: c01.reference,
    qualification: c01.qualification,
    applications: [{}, ...said].map((each) => completeApplication(each)),
  };
}

/** Without anything special, with everything that a condition asks for, and by whom groups of countries favour. */
function applicationsFor(profile: Profile): Application[] {
  const rules = profile.eligibility.map(({ rule }) => rule);
  const asked = [...JSON.stringify(profile).matchAll(/"facts\.(\w+)"/g)].map(([, name = '']) => name);
  const named = [...new Set(asked)].filter((name) => !rules.includes(name));
  const plain: Application = {
    ...c01Application,
    birth_date: '1994-08-02',
    declarations: profile.application.declarations.map(({ code }) => code),
  };
  const saying = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, true]));
  return [
    plain,
    { ...plain, facts: saying(named) },
    ...named.map((name) => ({ ...plain, facts: saying([name]) })),
    { ...plain, nationality: 'HU', residence: 'DE', training_country: 'HU', languages: { de: 'B2' } },
    { ...plain, protection: 'refugee', channel: 'electronic', conflicts: ['assessor#3'] },
  ];
}

function withFiles(facts: Omit<Facts, 'documents'>): Stage['facts'] {
  const codes = facts.profile.documents.map(({ code }) => code);
  const mandatory = requiredDocuments(facts.profile, c01Application, facts.groups).filter((each) => each.mandatory);
  const all = uploadsOf(codes, '2026-02-01');
  const having = (documents: UploadedDocument[]): Facts => ({ ...facts, documents });
  return {
    all: having(all),
    none: having([]),
    some: having(all.filter(({ code }) => mandatory.slice(0, 2).some((each) => each.code === code))),
    infected: having(all.map((upload) => ({ ...upload, scan: 'infected' }))),
  };
}

function another(reference?: string) {
  const id = reference === 'de-maurer-2024' ? 'de-elektroniker-egt-2021' : 'de-maurer-2024';
  return asReference(registered('reference', id), 'de');
}

function craft(qualification: string) {
  return { authority: 'hwk-demo', reference: 'de-elektroniker-egt-2021', qualification };
}

function nursing(qualification: string) {
  return { authority: 'health-demo', reference: 'de-pflegefachperson-2020', qualification };
}
