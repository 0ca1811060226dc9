import { NestFactory } from '@nestjs/core';
import { DemonstrationAccounts, type Actor } from '#access';
import { CaseHostModule, CaseOpening, CaseReader, CommandService, connectHost, DocumentService } from '#cases';
import { withClient, type DatabaseUrls } from '#database';
import { LocalStorage, NoScanner } from '#evidence';
import type { Config } from '#configuration';
import { samplePdf } from '../sample-pdf.js';
import { loadStories, momentOf, payloadOf, type Story } from './story.js';

const keyPrefix = 'demonstration';

/** A clock for the past in which the stories take place; the processes that serve have another. */
class StoryClock {
  moment = new Date(0);

  now(): Date {
    return this.moment;
  }
}

interface Services {
  clock: StoryClock;
  opening: CaseOpening;
  commands: CommandService;
  documents: DocumentService;
  reader: CaseReader;
  actor(name: string): Promise<Actor>;
}

/**
 * Tells the demonstration's stories to the engine, once, as the people in them would: nothing is inserted past it.
 * Every step has an idempotency key, so that a load that was cut short goes on where it stopped.
 */
export async function loadDemonstration(config: Config, urls: DatabaseUrls): Promise<void> {
  const stories = loadStories();
  const { done, anchor } = await progressOf(urls.owner);
  if (done >= stories.reduce((sum, story) => sum + story.steps.length, 0)) return;
  const connected = await connectHost(urls.app, 'agnosco-demonstration', 2);
  const clock = new StoryClock();
  const context = await NestFactory.createApplicationContext(
    CaseHostModule.with({
      ...connected,
      clock,
      storage: new LocalStorage(config.storageDir),
      scanner: new NoScanner(),
      settings: config,
    }),
    { logger: false },
  );
  const accounts = new DemonstrationAccounts(connected.registers.all<{ id: string }>('authority').map(({ id }) => id));
  const services: Services = {
    clock,
    opening: context.get(CaseOpening),
    commands: context.get(CommandService),
    documents: context.get(DocumentService),
    reader: context.get(CaseReader),
    actor: async (name) => {
      const actor = await accounts.account(name);
      if (!actor) throw new Error(`the demonstration has no account ${name}`);
      return actor;
    },
  };
  console.log('Loading the demonstration, once:');
  try {
    for (const [index, story] of stories.entries()) await tell(story, `${keyPrefix}-${index + 1}`, anchor, services);
  } finally {
    connected.registers.stop();
    await context.close();
  }
}

async function tell(story: Story, key: string, anchor: Date, services: Services): Promise<void> {
  const { clock, opening, commands } = services;
  const [first] = story.steps;
  const applicant = await services.actor(story.person);
  clock.moment = momentOf(anchor, (first?.ago ?? 0) + 1);
  const { missing = [], ...draft } = story.case;
  const opened = await opening.open(draft, applicant, claim(`${key}-open`));
  await upload(opened.id, missing, key, applicant, services);
  for (const [index, step] of story.steps.entries()) {
    clock.moment = momentOf(anchor, step.ago);
    const actor = await services.actor(step.as);
    const payload = payloadOf(step, anchor);
    const idempotency = claim(`${key}-step-${index + 1}`);
    await commands.execute({ caseId: opened.id, command: step.do, payload, actor, idempotency });
  }
  console.log(`  ${opened.number}  ${story.title}`);
}

async function upload(caseId: string, missing: readonly string[], key: string, actor: Actor, services: Services) {
  for (const { code, mandatory, title } of await services.reader.requiredDocuments(caseId, actor)) {
    if (!mandatory || missing.includes(code)) continue;
    const file = { code, fileName: `${code}.pdf`, content: samplePdf(`${title.en} (demonstration)`) };
    await services.documents.upload(caseId, file, actor, claim(`${key}-${code}`));
  }
}

function claim(key: string) {
  return { key, requestSha256: '0'.repeat(64) };
}

async function progressOf(ownerUrl: string): Promise<{ done: number; anchor: Date }> {
  const { rows } = await withClient(ownerUrl, (owner) =>
    owner.query<{ done: number; anchor: Date | null }>(
      `SELECT count(*)::integer AS "done", min("created_at") AS "anchor" FROM "idempotency_keys"
       WHERE "key" LIKE $1`,
      [`${keyPrefix}-%-step-%`],
    ),
  );
  return { done: rows[0]?.done ?? 0, anchor: rows[0]?.anchor ?? new Date() };
}
