import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CLOCK, type Clock } from '#vocabulary';

export interface Anchor {
  /** In UTC. */
  day: string;
  made_at: string;
  previous: string;
  root: string;
  chains: number;
}

const columns = `"day"::text, "made_at", "previous", "root", "chains"`;

/** Makes and tells the anchors; they hold no data of anybody. */
@Injectable()
export class HistoryAnchors {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Once a day, whoever asks first; undefined where today's is made already. */
  async make(): Promise<Anchor | undefined> {
    const [made] = await this.dataSource.query<Row[]>(`SELECT ${columns} FROM anchor_histories($1)`, [
      this.clock.now().toISOString(),
    ]);
    return made && anchorOf(made);
  }

  /** The newest first. @param before a day; those made earlier follow */
  async list(limit: number, before?: string): Promise<Anchor[]> {
    const rows = await this.dataSource.query<Row[]>(
      `SELECT ${columns} FROM "history_anchors" WHERE $1::date IS NULL OR "day" < $1 ORDER BY "day" DESC LIMIT $2`,
      [before ?? null, limit],
    );
    return rows.map(anchorOf);
  }
}

type Row = Omit<Anchor, 'made_at'> & { made_at: Date };

function anchorOf(row: Row): Anchor {
  return { ...row, made_at: row.made_at.toISOString() };
}
