import type { CaseAnswer } from '#cases';
import type { CommandPayloads } from '#lifecycle';
import type { CommandName } from '#vocabulary';
import { c01, c01Application, mandatoryOf } from './builders-facts.js';
import { accountFor, routeTo, type ReachableStatus } from './builders-routes.js';
import type { HttpClientOf } from './case-server.js';
import type { Stage } from './builders-stages.js';
import type { Answer, Wishes } from './http.js';

export interface CaseWishes {
  /** Account that applies: `applicant-2` is another person. */
  applicant?: string;
  given_name?: string;
  family_name?: string;
  overlays?: string[];
  /** Id of the case that it supplements. */
  supplements?: string;
}

/** Who asks, and how: `as` stands instead of the usual account of a command. */
export interface AskWishes extends Wishes {
  as?: string;
}

/** A refusal as the API words it. */
export interface Problem {
  code: string;
  blockers?: { code: string; item?: string }[];
  errors?: { pointer?: string; parameter?: string; code: string }[];
}

/** One case driven over HTTP. It remembers the version that it saw last. */
export class HttpCase {
  private constructor(
    private readonly as: HttpClientOf,
    readonly id: string,
    public version: number,
    readonly applicant: string,
    private readonly authority: string = c01.authority,
  ) {}

  static async open(as: HttpClientOf, wishes: CaseWishes = {}): Promise<HttpCase> {
    const { applicant = 'applicant' } = wishes;
    const answer = await as(applicant).post<CaseAnswer>('/api/v1/cases', draftOf(wishes));
    mustBe(answer, 201, 'a draft');
    return new HttpCase(as, answer.body.id, answer.body.version, applicant);
  }

  /** A draft in a procedure, for one of its applications. */
  static async openIn(as: HttpClientOf, stage: Stage, application: number, applicant = 'applicant'): Promise<HttpCase> {
    const answer = await as(applicant).post<CaseAnswer>('/api/v1/cases', draftIn(stage, application));
    mustBe(answer, 201, `a draft in ${stage.name}`);
    return new HttpCase(as, answer.body.id, answer.body.version, applicant, stage.facts.all.authority);
  }

  /** A case on the short way to a status, with every mandatory document where it needs them. */
  static async at(as: HttpClientOf, status: ReachableStatus, wishes: CaseWishes = {}): Promise<HttpCase> {
    const opened = await HttpCase.open(as, wishes);
    const route = routeTo(status);
    if (route.some(({ command }) => command === 'confirm_complete')) await opened.uploadMandatory();
    for (const { command, payload } of route) await opened.give(command, payload);
    return opened;
  }

  get url(): string {
    return `/api/v1/cases/${this.id}`;
  }

  client(account = this.applicant) {
    return this.as(account);
  }

  /** Asks for a command in the version seen last; the answer may be a refusal. */
  async ask<C extends CommandName>(
    command: C,
    payload: CommandPayloads[C],
    { as = this.accountOf(command), ...wishes }: AskWishes = {},
  ): Promise<Answer<CaseAnswer & Problem>> {
    const answer = await this.as(as).command<CaseAnswer & Problem>(this.id, command, payload, {
      version: this.version,
      ...wishes,
    });
    if (answer.status === 200) this.version = answer.body.version;
    return answer;
  }

  /** Gives a command that must be accepted; returns the case. */
  async give<C extends CommandName>(
    command: C,
    payload: CommandPayloads[C],
    wishes: AskWishes = {},
  ): Promise<CaseAnswer> {
    const answer = await this.ask(command, payload, wishes);
    mustBe(answer, 200, command);
    return answer.body;
  }

  /** Uploads a small file that says what it stands for. */
  async upload(code: string, text = code, wishes: Wishes = {}): Promise<Answer<{ id: string } & Problem>> {
    return this.client().upload<{ id: string } & Problem>(this.id, code, pdfFile(`${code}.pdf`, text), wishes);
  }

  async uploadMandatory(codes: readonly string[] = mandatoryOf()): Promise<void> {
    for (const code of codes) mustBe(await this.upload(code), 201, `the upload of ${code}`);
  }

  async read(account?: string): Promise<CaseAnswer> {
    const answer = await this.client(account).get<CaseAnswer>(this.url);
    mustBe(answer, 200, 'reading the case');
    return answer.body;
  }

  private accountOf(command: CommandName): string {
    const account = accountFor(command);
    return account === 'applicant' ? this.applicant : account.replace(c01.authority, this.authority);
  }
}

/** A file that begins like a PDF and says the text. */
export function pdfFile(name: string, text: string): File {
  return new File([`%PDF-1.4\n% ${text}\n%%EOF\n`], name, { type: 'application/pdf' });
}

/** What opens a draft like C01's. */
export function draftOf({ given_name = 'Kwame', family_name = 'Asante', overlays, supplements }: CaseWishes = {}) {
  const more = { ...(overlays ? { overlays } : {}), ...(supplements ? { supplements } : {}) };
  return { ...c01, ...more, application: c01Application, applicant: { given_name, family_name, language: 'en' } };
}

function draftIn({ facts, profile, overlay, reference, qualification, applications }: Stage, application: number) {
  return {
    authority: facts.all.authority,
    profile: profile.id,
    ...(overlay ? { overlays: [overlay] } : {}),
    reference,
    qualification,
    application: applications[application],
    applicant: { given_name: 'Kwame', family_name: 'Asante', language: 'en' },
  };
}

function mustBe(answer: Answer, status: number, what: string): void {
  if (answer.status !== status) throw new Error(`${what}: ${answer.status} ${JSON.stringify(answer.body)}`);
}
