import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { z } from 'zod';
import { isAccepted, type Answer } from './api.js';
import { createDraft, uploadSample } from './application.js';
import { actionPayloads, type Step } from './format.js';
import { NotRunnable, type CaseHandle, type Session } from './session.js';
import { actorOf, type Actor } from './target.js';

/**
 * What a step does, as its actor. The answer says whether it was accepted.
 * @param version of the case that the step is about, as it was just read
 */
export async function act(
  session: Session,
  step: Step,
  handle: CaseHandle | undefined,
  version: number,
): Promise<Answer> {
  const actor = actorOf(step.as ?? 'public');
  if (step.do === 'apply' || !handle) return apply(session, step);
  if (step.do === 'upload') return upload(session, handle, actor, step);
  if (step.do === 'view') return session.api.get(actor, `/cases/${handle.id}`);
  if (step.do === 'supply_documents') await uploadWhatIsNamed(session, handle, actor, step);
  const path = `/cases/${handle.id}/commands/${String(step.do)}`;
  return session.api.post(actor, path, await payloadOf(session, handle, actor, step), `"${version}"`);
}

const remediesView = z.looseObject({ remedies: z.array(z.looseObject({ id: z.string() })) });

/** What an applicant does with a draft: with the first of these one that a command opened is taken up. */
const draftSteps: readonly Step['do'][] = ['submit', 'upload', 'supply_documents', 'discard'];

/** The application that a step is about: by default the newest, a draft that a command opened once it is taken up. */
export function handleOfStep(session: Session, { case: number, do: what }: Pick<Step, 'case' | 'do'>): CaseHandle {
  if (number !== undefined) return takenUp(handleOf(session, number));
  const newest = session.cases.at(-1);
  if (newest?.opened && !draftSteps.includes(what)) {
    return session.cases.findLast(({ opened }) => !opened) ?? newest;
  }
  return takenUp(handleOf(session, session.cases.length));
}

function takenUp(handle: CaseHandle): CaseHandle {
  handle.opened = false;
  return handle;
}

function handleOf(session: Session, number: number): CaseHandle {
  const handle = session.cases[number - 1];
  if (!handle) throw new NotRunnable(`case: there is no application ${number} at this step`);
  return handle;
}

/** Documents are uploaded before they are handed in; a refusal is left to the command that names them. */
async function uploadWhatIsNamed(session: Session, handle: CaseHandle, actor: Actor, step: Step): Promise<void> {
  const named = z.array(z.string()).safeParse(step.with?.['documents']);
  for (const code of named.data ?? []) {
    if (!handle.uploaded.delete(code)) await uploadSample(session, handle, actor, code);
  }
}

/** Applications and remedies are numbered in the file, in the order in which they came, and have ids in the API. */
async function payloadOf(
  session: Session,
  handle: CaseHandle,
  actor: Actor,
  step: Step,
): Promise<Record<string, unknown>> {
  const payload = { ...step.with };
  const { supplements, remedy } = payload;
  if (typeof supplements === 'number') payload['supplements'] = handleOf(session, supplements).id;
  if (typeof remedy === 'number') payload['remedy'] = await remedyOf(session, handle, actor, remedy);
  return payload;
}

async function remedyOf(session: Session, { id }: CaseHandle, actor: Actor, number: number): Promise<string> {
  const { body } = await session.api.get(actor, `/cases/${id}`);
  const found = remediesView.safeParse(body).data?.remedies[number - 1];
  if (!found) throw new NotRunnable(`with.remedy: there is no remedy ${number} at this step`);
  return found.id;
}

async function upload(session: Session, handle: CaseHandle, actor: Actor, step: Step): Promise<Answer> {
  const { code, file, content } = actionPayloads.upload.parse(step.with ?? {});
  const answer =
    file === undefined
      ? await uploadSample(session, handle, actor, code, content)
      : await session.api.upload(actor, `/cases/${handle.id}/documents`, {
          code,
          name: basename(file),
          type: 'application/octet-stream',
          bytes: await fileBeside(session, file),
        });
  if (isAccepted(answer)) handle.uploaded.add(code);
  return answer;
}

async function fileBeside({ folder }: Session, file: string): Promise<Uint8Array> {
  return readFile(resolve(folder, file)).catch(() => {
    throw new NotRunnable(`with.file: there is no file ${file} beside the scenario`);
  });
}

function apply(session: Session, step: Step): Promise<Answer> {
  const { variant, supplements } = actionPayloads.apply.parse(step.with ?? {});
  const earlier = supplements === undefined ? undefined : handleOf(session, supplements).id;
  return createDraft(session, { variant, supplements: earlier });
}
