import { withClient } from '#database';
import type { CaseServer } from './case-server.js';
import { HttpClient, type Answer } from './http.js';

/** Long enough, and in no list. */
export const goodPassword = 'violet teaspoon arguing with harbours';

export interface PostedMail {
  template: string;
  language: string;
  data: Record<string, string>;
}

/** What lies in the outbox for an address, oldest first. */
export function mailsTo(server: Pick<CaseServer, 'database'>, email: string): Promise<PostedMail[]> {
  return withClient(server.database.superuser, async (client) => {
    const { rows } = await client.query<PostedMail>(
      'SELECT "template", "language", "data" FROM "mail_outbox" WHERE "recipient" = $1 ORDER BY "posted_at", "id"',
      [email],
    );
    return rows;
  });
}

/** The secret of the newest link that was sent to an address. */
export async function tokenSentTo(server: Pick<CaseServer, 'database'>, email: string): Promise<string> {
  const link = (await mailsTo(server, email)).at(-1)?.data.link ?? '';
  return link.split('#token=')[1] ?? '';
}

/** Opens the account of an applicant by the real way: asking, mail, link. */
export async function registered(server: CaseServer, email: string, password = goodPassword): Promise<void> {
  const anonymous = new HttpClient(server.app);
  await anonymous.post('/api/v1/auth/registrations', { email });
  const token = await tokenSentTo(server, email);
  const { status } = await anonymous.post('/api/v1/auth/registrations/complete', {
    token,
    password,
    name: 'Ama Mensah',
  });
  if (status !== 204) throw new Error(`the account of ${email} was not opened: ${status}`);
}

/** Invites somebody as an administrator of the demonstration, and sets the password by the link. */
export async function invited(
  server: CaseServer,
  email: string,
  { authority = 'hwk-demo', roles = ['caseworker'] }: { authority?: string; roles?: string[] } = {},
): Promise<string> {
  const body = { email, name: 'Jana Vogt', roles };
  const { body: made } = await server.as(`administrator@${authority}`).post<{ id: string }>('/api/v1/auth/staff', body);
  const token = await tokenSentTo(server, email);
  const set = { token, password: goodPassword };
  const { status } = await new HttpClient(server.app).post('/api/v1/auth/password-resets/complete', set);
  if (status !== 204) throw new Error(`the invitation of ${email} was not taken: ${status}`);
  return made.id;
}

export interface SignedIn {
  account: { id: string; roles: string[]; authority?: string; second_factor_needed: boolean; csrf_token?: string };
  tokens?: { access_token: string; refresh_token: string };
}

export function signIn(
  server: CaseServer,
  email: string,
  password = goodPassword,
  use = 'token',
): Promise<Answer<SignedIn>> {
  return new HttpClient(server.app).post<SignedIn>('/api/v1/auth/sign-in', { email, password, use });
}

/** Requests with the tokens of this sign-in. */
export async function signedIn(server: CaseServer, email: string): Promise<HttpClient> {
  const { body } = await signIn(server, email);
  return new HttpClient(server.app, body.tokens?.access_token);
}

/** The cookie that an answer sets, as a browser sends it back. */
export function cookieOf(answer: Answer): string {
  return (answer.headers['set-cookie'] ?? '').split(';')[0] ?? '';
}
