import { withClient } from '#database';
import { isUuid, type Column, type Job, type Row, type Tables, type Written } from './rows.js';

/** A value that the bare driver sends: recorded from the product, or of the case that it writes. */
export type Slot =
  | { is: 'recorded'; value: unknown }
  | { is: 'case' }
  | { is: 'key' }
  /** A new identifier; the same number is the same one. */
  | { is: 'fresh'; number: number }
  /** Recorded text in which the case and the new identifiers stand for the recorded ones. */
  | { is: 'text'; text: string; caseId: string; ids: readonly string[] };

/** One function of the database that writes what the product wrote for one command, and what is sent to it. */
export interface LimitStep {
  name: string;
  create: string;
  call: string;
  slots: readonly Slot[];
}

const isJson = ({ type }: Column) => type === 'jsonb' || type === 'json';

/** PostgreSQL takes no function of more. */
const mostParameters = 100;

/** Writes a function out of the difference that one command made: typed parameters, one statement for each row. */
class StepBuilder {
  readonly slots: Slot[] = [];
  readonly types: string[] = [];
  readonly statements: string[] = [];

  constructor(
    private readonly tables: Tables,
    private readonly caseId: string,
    private readonly ids: readonly string[],
  ) {}

  insert(table: string, row: Row): void {
    const columns = this.columnsOf(table);
    const values = columns.map((column) => this.parameter(column, row, table));
    this.say(`INSERT INTO "${table}" (${columns.map(quoted).join(', ')}) VALUES (${values.join(', ')})`);
  }

  change(table: string, before: Row, after: Row): void {
    const columns = this.columnsOf(table).filter(
      (column) => JSON.stringify(before[column.name]) !== JSON.stringify(after[column.name]),
    );
    const values = columns.map((column) => `${quoted(column)} = ${this.parameter(column, after, table)}`);
    const version = this.columnsOf(table).filter(({ name }) => table === 'cases' && name === 'version');
    this.say(`UPDATE "${table}" SET ${values.join(', ')} WHERE ${this.where(table, before, version)}`);
    this.say(`IF NOT FOUND THEN RAISE EXCEPTION 'the row of ${table} is not as it was recorded'; END IF`);
  }

  remove(table: string, row: Row): void {
    this.say(`DELETE FROM "${table}" WHERE ${this.where(table, row)}`);
  }

  enqueue({ task, payload, key }: Job): void {
    const text = (value: string, type: string) =>
      this.add(type, { is: 'text', text: value, caseId: this.caseId, ids: this.ids });
    this.say(
      `PERFORM enqueue_job(${text(task, 'text')}, ${text(JSON.stringify(payload), 'jsonb')}, ${text(key, 'text')})`,
    );
  }

  private where(table: string, row: Row, more: readonly Column[] = []): string {
    const keys = [...this.columnsOf(table).filter(({ isKey }) => isKey), ...more];
    return keys.map((column) => `${quoted(column)} = ${this.parameter(column, row, table)}`).join(' AND ');
  }

  private parameter(column: Column, row: Row, table: string): string {
    const value = row[column.name];
    return this.add(column.type, this.slotOf(column, value, table));
  }

  private slotOf(column: Column, value: unknown, table: string): Slot {
    if (isJson(column)) return { is: 'recorded', value: value === null ? null : JSON.stringify(value) };
    if (value === this.caseId) return { is: 'case' };
    if (table === 'idempotency_keys' && column.name === 'key') return { is: 'key' };
    const number = this.ids.findIndex((id) => id === value);
    return number < 0 ? { is: 'recorded', value } : { is: 'fresh', number };
  }

  private add(type: string, slot: Slot): string {
    const same = this.slots.findIndex((other, at) => this.types[at] === type && sameSlot(other, slot));
    if (same >= 0) return `$${same + 1}`;
    this.types.push(type);
    this.slots.push(slot);
    return `$${this.slots.length}`;
  }

  private columnsOf(table: string): readonly Column[] {
    return this.tables.get(table) ?? [];
  }

  private say(statement: string): void {
    this.statements.push(`${statement};`);
  }
}

/** The function that writes the same rows as the product did, in one call, and the values to call it with. */
export function limitStep(name: string, tables: Tables, caseId: string, written: Written): LimitStep {
  const ids = written.tables.flatMap(({ table, inserted }) =>
    table === 'cases' ? [] : inserted.flatMap(({ id }) => (isUuid(id) ? [id] : [])),
  );
  const step = new StepBuilder(tables, caseId, ids);
  for (const { table, inserted, changed, removed } of written.tables) {
    for (const { before, after } of changed) step.change(table, before, after);
    for (const row of removed) step.remove(table, row);
    for (const row of inserted) step.insert(table, row);
  }
  for (const job of written.jobs) step.enqueue(job);
  if (step.slots.length > mostParameters) throw new Error(`${name} would need ${step.slots.length} parameters`);
  return {
    name,
    create: `CREATE FUNCTION "${name}"(${step.types.join(', ')}) RETURNS void LANGUAGE plpgsql AS $body$
      BEGIN ${step.statements.join('\n')} END $body$`,
    call: `SELECT "${name}"(${step.types.map((_, at) => `$${at + 1}`).join(', ')})`,
    slots: step.slots,
  };
}

/** As the owner, whom row-level security does not bind: nothing stands between the limit and its rows. */
export async function createFunctions(ownerUrl: string, steps: readonly LimitStep[]): Promise<void> {
  await withClient(ownerUrl, async (owner) => {
    for (const { create } of steps) await owner.query(create);
  });
}

/** The parameters of one call for one case. */
export function valuesFor(slots: readonly Slot[], caseId: string, key: string, makeId: () => string): unknown[] {
  const made: string[] = [];
  const fresh = (number: number) => (made[number] ??= makeId());
  return slots.map((slot) => {
    switch (slot.is) {
      case 'recorded':
        return slot.value;
      case 'case':
        return caseId;
      case 'key':
        return key;
      case 'fresh':
        return fresh(slot.number);
      case 'text':
        return slot.ids.reduce((text, id, at) => text.replace(id, fresh(at)), slot.text.replace(slot.caseId, caseId));
    }
  });
}

function sameSlot(a: Slot, b: Slot): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function quoted({ name }: Column): string {
  return `"${name}"`;
}
