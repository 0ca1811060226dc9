import { DemonstrationAccounts, LinkSigner } from '#access';
import { CaseFile, CaseList } from '#cases';
import type { Clock, Language } from '#vocabulary';
import type { Config } from '#configuration';
import type { Server } from '../../../server/src/server.js';

const linkMinutes = 60;
const patienceMs = 8000;
const reader = 'applicant';

interface TourLink {
  label: string;
  href: string;
}

/** Where the demonstration leads: the first story's case and its documents, by links that are valid for an hour. */
export function demonstrationTour(config: Config, clock: Clock) {
  const signer = new LinkSigner(config.linkSecret);
  let server: Server | undefined;

  async function links(language: Language): Promise<TourLink[]> {
    if (!server) return [];
    const { items } = await documents(server);
    const until = new Date(clock.now().getTime() + linkMinutes * 60_000);
    return items.flatMap(({ kind, files }) =>
      files
        .filter((file) => file.language === language)
        .map(({ url }) => {
          const [path = url, query = ''] = url.split('?');
          return { label: kind, href: `${signer.sign(path, reader, until)}&${query}` };
        }),
    );
  }

  async function open(started: Server): Promise<void> {
    server = started;
    const deadline = Date.now() + patienceMs;
    while (Date.now() < deadline && !(await documents(started)).complete) await pause(200);
    await print(started);
  }

  async function print(started: Server): Promise<void> {
    const { publicUrl } = config;
    const { caseId, items } = await documents(started);
    const shown = items.findLast(({ verification }) => verification)?.verification;
    const lines = [
      '',
      `Agnosco answers at ${publicUrl}`,
      `  the API, to read and try     ${publicUrl}/api/docs`,
      `  its description              ${publicUrl}/api/openapi.json`,
      `  to check a document          ${publicUrl}/verify (its code stands beside the QR code)`,
      '',
      'Accounts of the demonstration (bearer tokens; a number makes another person: demo-assessor-2@hwk-demo):',
      `  ${['demo-applicant', 'demo-caseworker@hwk-demo', 'demo-assessor@hwk-demo', 'demo-reviewer@hwk-demo'].join('   ')}`,
      '',
      ...(caseId ? await caseLines(publicUrl, caseId, shown?.url) : []),
    ];
    console.log(lines.join('\n'));
  }

  async function caseLines(publicUrl: string, caseId: string, verifyUrl: string | undefined): Promise<string[]> {
    const pdfs = await links('de');
    return [
      'Documents issued in the demonstration case (links for one hour):',
      ...pdfs.map(({ label, href }) => `  ${label.padEnd(22)} ${publicUrl}${href}`),
      ...(verifyUrl
        ? ['', 'Whoever is shown the newest one checks it where its QR code leads:', `  ${verifyUrl}`]
        : []),
      '',
      'Try next: where the case stands, and why each date is what it is',
      `  curl -H 'Authorization: Bearer demo-applicant' ${publicUrl}/api/v1/cases/${caseId}`,
      `  curl -H 'Authorization: Bearer demo-applicant' ${publicUrl}/api/v1/cases/${caseId}/deadlines`,
      '',
    ];
  }

  return { links, open };
}

async function documents({ app, registers }: Server) {
  const accounts = new DemonstrationAccounts(registers.all<{ id: string }>('authority').map(({ id }) => id));
  const actor = await accounts.account(reader);
  if (!actor) throw new Error(`the demonstration has no account ${reader}`);
  const page = await app.get(CaseList).page({ sort: 'newest', limit: 100 }, actor);
  const [first] = page.items.slice(-1);
  const items = first ? await app.get(CaseFile).notices(first.id, actor) : [];
  return { caseId: first?.id, items, complete: items.every(({ files }) => files.length > 0) };
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
