import { isAccepted, type Answer } from './api.js';
import type { Scenario } from './format.js';
import { samplePdf } from '../sample-pdf.js';
import { describeAnswer } from './refusal.js';
import { SetupFailed, read, type CaseHandle, type Session } from './session.js';
import type { Actor } from './target.js';
import { caseViewSchema, documentsViewSchema, linksView } from './views.js';

/** Every scenario is about a person who does not exist. */
const applicant = {
  given_name: 'Ama',
  family_name: 'Mensah',
  birth_date: '1990-05-14',
  address: ['12 Ring Road', 'Accra'],
  email: 'ama.mensah@example.org',
  language: 'en',
};

const person: Actor = { role: 'applicant', number: 1 };

interface Further {
  variant?: string;
  /** The case that the application supplements. */
  supplements?: string;
}

/** A draft of the scenario's person with every mandatory document, but those that are to be missing. */
export async function createDraft(session: Session, further: Further = {}): Promise<Answer> {
  const answer = await session.api.post(person, '/cases', draftOf(session, further));
  if (!isAccepted(answer)) return answer;
  const { id } = read(caseViewSchema.pick({ id: true }), answer, 'the draft of the application');
  const handle = { id, uploaded: new Set<string>() };
  session.cases.push(handle);
  await uploadMandatory(session, handle);
  return answer;
}

/** Drafts that a command opened for the person are applications of the scenario too. */
export async function takeUpSupplements(session: Session, answer: Answer): Promise<void> {
  const { links = [] } = linksView.safeParse(answer.body).data ?? {};
  const known = session.cases.map(({ id }) => id);
  for (const { kind, case: id } of links) {
    if (kind !== 'supplemented_by' || known.includes(id)) continue;
    const handle = { id, uploaded: new Set<string>(), opened: true };
    session.cases.push(handle);
    await uploadMandatory(session, handle);
  }
}

/** Uploads a small PDF that says what it stands for, or the text. */
export function uploadSample(
  session: Session,
  handle: CaseHandle,
  actor: Actor,
  code: string,
  text = `${code} of ${applicant.given_name} ${applicant.family_name}, uploaded ${session.now}`,
): Promise<Answer> {
  const file = { code, name: `${code}.pdf`, type: 'application/pdf', bytes: samplePdf(text) };
  return session.api.upload(actor, `/cases/${handle.id}/documents`, file);
}

async function uploadMandatory(session: Session, handle: CaseHandle): Promise<void> {
  const left = new Set(session.scenario.application.missing);
  const answer = await session.api.get(person, `/cases/${handle.id}/documents`);
  const { required } = read(documentsViewSchema, answer, 'the documents of the draft');
  for (const { code, mandatory, present } of required) {
    if (!mandatory || present || left.has(code)) continue;
    const uploaded = await uploadSample(session, handle, person, code);
    if (!isAccepted(uploaded)) throw new SetupFailed(`the upload of ${code}: ${describeAnswer(uploaded)}`);
  }
}

function draftOf(session: Session, { variant, supplements }: Further): Record<string, unknown> {
  const { scenario, authority, profile, reference } = session;
  const { missing: _missing, ...application } = scenario.application;
  return {
    authority,
    profile: profile.id,
    ...(scenario.overlays.length > 0 ? { overlays: scenario.overlays } : {}),
    ...qualificationOf(scenario),
    ...(reference ? { reference } : {}),
    ...(supplements ? { supplements } : {}),
    application: {
      ...application,
      ...(variant ? { variant } : {}),
      declarations: profile.application.declarations.map(({ code }) => code),
    },
    applicant: { ...applicant, ...(application.birth_date ? { birth_date: application.birth_date } : {}) },
  };
}

function qualificationOf({ qualification }: Scenario): { qualification?: unknown } {
  if (qualification === undefined || qualification === 'none') return {};
  if (typeof qualification === 'string') return { qualification };
  const { awarded, annex_v, units = [], ...stated } = qualification;
  return {
    qualification: {
      ...stated,
      ...(awarded === undefined ? {} : { awarded: String(awarded) }),
      ...(annex_v === undefined ? {} : { annex_v: Boolean(annex_v) }),
      units: units.map((unit) => ({ title: unit.id, ...unit })),
    },
  };
}
