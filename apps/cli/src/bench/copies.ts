import type { Client } from 'pg';
import { v7 as uuid } from 'uuid';
import { DemonstrationAccounts } from '#access';
import { isUuid, type CaseRows, type Tables } from './rows.js';

/** A case that was copied, and its applicant's account. */
export interface CopiedCase {
  id: string;
  applicant: string;
}

/** Accounts of applicants from here on belong to copies. */
const firstApplicant = 1000;
const casesAtOnce = 100;
/** Remembered answers stay with the requests that got them. */
const notCopied: readonly string[] = ['idempotency_keys'];

let made = 0;

/** Makes cases by copying the rows of one that went through the machine; each has an applicant of its own. */
export class Copier {
  private readonly texts: { table: string; parts: Parts }[];
  private readonly names: readonly string[];

  private constructor(
    private readonly superuser: Client,
    tables: Tables,
    { rows }: CaseRows,
    account: string,
  ) {
    const [row] = rows.cases ?? [];
    if (!row) throw new Error('there is no case to copy');
    const person = String(row.applicant_id);
    const ids = Object.values(rows).flatMap((found) => found.flatMap(({ id }) => (isUuid(id) ? [id] : [])));
    const others = new Set(ids.filter((id) => id !== row.id && id !== person));
    this.names = [String(row.id), String(row.number), person, account, ...others];
    this.texts = [...tables.keys()]
      .filter((table) => !notCopied.includes(table) && (rows[table] ?? []).length > 0)
      .map((table) => ({ table, parts: partsOf(JSON.stringify(rows[table]), this.names) }));
  }

  /** @param applicant account that opened the case, such as `applicant` */
  static async of(superuser: Client, tables: Tables, model: CaseRows, applicant = 'applicant'): Promise<Copier> {
    const account = await new DemonstrationAccounts([]).account(applicant);
    if (!account) throw new Error(`there is no account ${applicant}`);
    return new Copier(superuser, tables, model, account.id);
  }

  async make(count: number): Promise<CopiedCase[]> {
    const copies: CopiedCase[] = [];
    while (copies.length < count) copies.push(...(await this.batch(Math.min(casesAtOnce, count - copies.length))));
    return copies;
  }

  private async batch(count: number): Promise<CopiedCase[]> {
    const named = await Promise.all(Array.from({ length: count }, () => this.newNames()));
    await this.superuser.query('BEGIN');
    for (const { table, parts } of this.texts) {
      const rows = named.map(({ names }) => textOf(parts, names).slice(1, -1));
      await this.superuser.query(
        `INSERT INTO "${table}" SELECT * FROM jsonb_populate_recordset(NULL::"${table}", $1::jsonb)`,
        [`[${rows.join(',')}]`],
      );
    }
    await this.superuser.query('COMMIT');
    return named.map(({ copy }) => copy);
  }

  private async newNames(): Promise<{ copy: CopiedCase; names: string[] }> {
    const number = (made += 1);
    const applicant = `applicant-${firstApplicant + number}`;
    const account = await new DemonstrationAccounts([]).account(applicant);
    const id = uuid();
    const others = this.names.slice(4).map(() => uuid());
    return {
      copy: { id, applicant },
      names: [id, `copy-${number}`, account?.person ?? '', account?.id ?? '', ...others],
    };
  }
}

/** Text with places for names, by their number. */
interface Parts {
  texts: readonly string[];
  places: readonly number[];
}

function partsOf(text: string, names: readonly string[]): Parts {
  const found = text.split(new RegExp(`(${names.join('|')})`));
  return {
    texts: found.filter((_, at) => at % 2 === 0),
    places: found.filter((_, at) => at % 2 === 1).map((name) => names.indexOf(name)),
  };
}

function textOf({ texts, places }: Parts, names: readonly string[]): string {
  return texts.reduce((text, part, at) => `${text}${names[places[at - 1] ?? 0] ?? ''}${part}`);
}
