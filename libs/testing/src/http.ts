import { randomUUID } from 'node:crypto';

type Header = number | string | string[] | undefined;

/** Whatever answers requests in process: a Nest application over Fastify. */
export interface Answering {
  inject(request: {
    method: string;
    url: string;
    headers: Record<string, string>;
    payload?: string | FormData;
  }): Promise<{ statusCode: number; headers: Record<string, Header>; rawPayload: Buffer }>;
}

export interface Answer<Body = unknown> {
  status: number;
  /** By lower-case name. */
  headers: Readonly<Record<string, string | undefined>>;
  /** Parsed where it is JSON, otherwise the text. */
  body: Body;
  bytes: Buffer;
}

export interface Wishes {
  /** `Idempotency-Key`; default: a new one for each request that changes something. null: none. */
  key?: string | null;
  /** Version of the case, for `If-Match`. */
  version?: number;
  /** `Accept-Language`. */
  language?: string;
  headers?: Record<string, string>;
}

/** Requests as one account. Nothing is thrown for a refusal: a test looks at the status. */
export class HttpClient {
  constructor(
    private readonly server: Answering,
    private readonly token?: string,
  ) {}

  get<Body = unknown>(url: string, wishes: Wishes = {}): Promise<Answer<Body>> {
    return this.send<Body>('GET', url, { key: null, ...wishes });
  }

  post<Body = unknown>(url: string, body?: unknown, wishes: Wishes = {}): Promise<Answer<Body>> {
    return this.send<Body>('POST', url, wishes, body);
  }

  patch<Body = unknown>(url: string, body: unknown, wishes: Wishes = {}): Promise<Answer<Body>> {
    return this.send<Body>('PATCH', url, wishes, body);
  }

  /** A command on a case in the version that was seen. */
  command<Body = unknown>(caseId: string, command: string, payload: unknown, wishes: Wishes): Promise<Answer<Body>> {
    return this.post<Body>(`/api/v1/cases/${caseId}/commands/${command}`, payload, wishes);
  }

  /** One file of a case. */
  upload<Body = unknown>(caseId: string, code: string, file: File, wishes: Wishes = {}): Promise<Answer<Body>> {
    const form = new FormData();
    form.set('code', code);
    form.set('file', file);
    return this.send<Body>('POST', `/api/v1/cases/${caseId}/documents`, wishes, form);
  }

  /** Any other request; a FormData body is sent as multipart, a string as it is, everything else as JSON. */
  async send<Body>(method: string, url: string, wishes: Wishes = {}, body?: unknown): Promise<Answer<Body>> {
    const { statusCode, headers, rawPayload } = await this.server.inject({
      method,
      url,
      headers: { ...this.headersFor(wishes, body), ...wishes.headers },
      payload: body === undefined || typeof body === 'string' || body instanceof FormData ? body : JSON.stringify(body),
    });
    const headerOf = (name: string): string => String(headers[name] ?? '');
    const text = rawPayload.toString();
    const isJson = text !== '' && /\bjson\b/.test(headerOf('content-type'));
    return {
      status: statusCode,
      headers: Object.fromEntries(Object.keys(headers).map((name) => [name, headerOf(name)])),
      body: (isJson ? JSON.parse(text) : text) as Body,
      bytes: rawPayload,
    };
  }

  private headersFor({ key = randomUUID(), version, language }: Wishes, body: unknown): Record<string, string> {
    return {
      ...(this.token === undefined ? {} : { authorization: `Bearer ${this.token}` }),
      ...(key === null ? {} : { 'idempotency-key': key }),
      ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
      ...(language === undefined ? {} : { 'accept-language': language }),
      ...(body === undefined || body instanceof FormData ? {} : { 'content-type': 'application/json' }),
    };
  }
}
