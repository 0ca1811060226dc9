import { Inject, Injectable } from '@nestjs/common';
import { roleFor, type Actor } from '#access';
import { TransactionRunner } from '#database';
import type { Outcome, RequestKind, Status } from '#vocabulary';
import { scopeOf } from '../scope.js';
import { cursorOf, readCursor } from './cursor.js';

export interface CaseListQuery {
  status?: readonly Status[];
  /** Cases with a date that binds the authority up to this day. */
  due_before?: string;
  /** Part of a name, a case number or a qualification's title. */
  q?: string;
  waits_on?: string;
  sort: 'newest' | 'due';
  after?: string;
  limit: number;
}

export interface CaseListItem {
  id: string;
  number: string;
  authority: string;
  version: number;
  status: Status;
  outcome: Outcome | null;
  profile: string;
  qualification: string | null;
  applicant: string;
  waiting_for: RequestKind[];
  waits_on: string;
  received_on: string | null;
  next_due_on: string | null;
}

export interface CaseListPage {
  items: CaseListItem[];
  /** Cursor of the next page; null on the last. There is no count: it would cost more than the page. */
  next: string | null;
}

/** Lists by status, deadline and text, paged by key, so that page 1,000 costs what page 1 costs. */
@Injectable()
export class CaseList {
  constructor(@Inject(TransactionRunner) private readonly transactions: TransactionRunner) {}

  async page(query: CaseListQuery, actor: Actor): Promise<CaseListPage> {
    roleFor(actor, 'list');
    const { sql, parameters } = listSql(query, actor);
    const rows = await this.transactions.readOnly(scopeOf(actor), (tx) => tx.query<CaseListItem>(sql, parameters));
    const items = rows.slice(0, query.limit);
    const last = rows.length > query.limit ? items.at(-1) : undefined;
    return {
      items,
      next: last ? cursorOf(query.sort === 'due' ? [last.next_due_on ?? '', last.id] : [last.id]) : null,
    };
  }
}

function listSql(query: CaseListQuery, actor: Actor): { sql: string; parameters: unknown[] } {
  const parameters: unknown[] = [];
  const parameter = (value: unknown) => `$${parameters.push(value)}`;
  const where: string[] = [];
  if (actor.authority)
    where.push(`c."authority_id" = ${parameter(actor.authority)}`, `c."status" <> ALL ('{draft,discarded}')`);
  else where.push(`c."applicant_id" = ${parameter(actor.person ?? null)}`);
  if (query.status) where.push(`c."status" = ANY (${parameter(query.status)})`);
  if (query.waits_on) where.push(`c."waits_on" = ${parameter(query.waits_on)}`);
  if (query.due_before) where.push(`c."next_due_on" <= ${parameter(query.due_before)}`);
  if (query.q) where.push(`s."text" ILIKE ${parameter(`%${query.q.replace(/[\\%_]/g, '\\$&')}%`)}`);
  if (query.sort === 'due') where.push('c."next_due_on" IS NOT NULL');
  if (query.after) where.push(afterCursor(query, parameter));
  const order = query.sort === 'due' ? 'c."next_due_on", c."id"' : 'c."id" DESC';
  const sql = `
    SELECT c."id", c."number", c."authority_id" AS "authority", c."version", c."status", c."outcome",
      c."profile_id" AS "profile", c."qualification"->>'title' AS "qualification",
      c."applicant"->>'given_name' || ' ' || (c."applicant"->>'family_name') AS "applicant",
      c."waiting_for", c."waits_on", c."received_on", c."next_due_on"
    FROM "cases" c
      ${query.q ? 'JOIN "case_search" s ON s."authority_id" = c."authority_id" AND s."case_id" = c."id"' : ''}
    WHERE ${where.join(' AND ')}
    ORDER BY ${order} LIMIT ${parameter(query.limit + 1)}`;
  return { sql, parameters };
}

function afterCursor(query: CaseListQuery, parameter: (value: unknown) => string): string {
  const keys = readCursor(query.after ?? '', query.sort === 'due' ? 2 : 1);
  if (query.sort === 'due')
    return `(c."next_due_on", c."id") > (${parameter(keys[0])}::date, ${parameter(keys[1])}::uuid)`;
  return `c."id" < ${parameter(keys[0])}::uuid`;
}
