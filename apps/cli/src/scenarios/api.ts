import { randomUUID } from 'node:crypto';
import type { Actor } from './target.js';

export interface Answer {
  status: number;
  /** Parsed JSON, or undefined where there is none. */
  body: unknown;
}

/** A file as it is uploaded. */
export interface Upload {
  code: string;
  name: string;
  type: string;
  bytes: Uint8Array;
}

/** The HTTP API as the actors of one scenario use it. Paths are relative to /api/v1. */
export class Api {
  constructor(
    private readonly baseUrl: string,
    private readonly tokenOf: (actor: Actor) => string | undefined,
  ) {}

  get(actor: Actor, path: string): Promise<Answer> {
    return this.send(actor, path, { method: 'GET' });
  }

  post(actor: Actor, path: string, body: unknown, ifMatch?: string): Promise<Answer> {
    const headers: Record<string, string> = { 'content-type': 'application/json', 'idempotency-key': randomUUID() };
    if (ifMatch) headers['if-match'] = ifMatch;
    return this.send(actor, path, { method: 'POST', headers, body: JSON.stringify(body) });
  }

  upload(actor: Actor, path: string, file: Upload): Promise<Answer> {
    const form = new FormData();
    form.append('code', file.code);
    form.append('file', new Blob([Buffer.from(file.bytes)], { type: file.type }), file.name);
    return this.send(actor, path, { method: 'POST', headers: { 'idempotency-key': randomUUID() }, body: form });
  }

  async bytes(actor: Actor, path: string): Promise<Uint8Array | undefined> {
    const response = await fetch(`${this.baseUrl}/api/v1${path}`, { headers: this.headersOf(actor) });
    const bytes = new Uint8Array(await response.arrayBuffer());
    return response.ok ? bytes : undefined;
  }

  private async send(
    actor: Actor,
    path: string,
    { headers = {}, ...init }: { method: string; headers?: Record<string, string>; body?: string | FormData },
  ): Promise<Answer> {
    const sent = { ...init, headers: { ...this.headersOf(actor), ...headers } };
    const response = await fetch(`${this.baseUrl}/api/v1${path}`, sent);
    const text = await response.text();
    return { status: response.status, body: parsed(text) };
  }

  private headersOf(actor: Actor): Record<string, string> {
    const token = this.tokenOf(actor);
    return { 'accept-language': 'en', ...(token ? { authorization: `Bearer ${token}` } : {}) };
  }
}

export function isAccepted(answer: Answer): boolean {
  return answer.status >= 200 && answer.status < 300;
}

function parsed(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
