import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { look, noticesOf } from './look.js';
import type { Session } from './session.js';

const fileSchema = z.looseObject({ language: z.string() });

/** Saves every PDF that a scenario issued as `<scenario>/<n>-<kind>.<language>.pdf`. */
export class Keeper {
  private readonly taken = new Map<string, number>();

  /** @param missing is told of a PDF that is not there */
  constructor(
    private readonly folder: string,
    private readonly missing: (what: string) => void,
  ) {}

  async keep(session: Session): Promise<void> {
    const folder = join(this.folder, this.slugOf(session.scenario.scenario));
    let number = 0;
    for (const handle of session.cases) {
      const { looker } = await look(session, handle);
      for (const notice of await noticesOf(session, handle, looker)) {
        number += 1;
        for (const language of languagesOf(notice)) {
          const path = `/cases/${handle.id}/notices/${notice.id}/pdf?language=${language}`;
          const bytes = await session.api.bytes(looker, path);
          const name = `${number}-${notice.kind}.${language}.pdf`;
          if (bytes) await save(folder, name, bytes);
          else this.missing(`${session.scenario.scenario}: ${name} is not there`);
        }
      }
    }
  }

  /** Scenarios of the same name are numbered. */
  private slugOf(name: string): string {
    const slug = slugify(name);
    const count = (this.taken.get(slug) ?? 0) + 1;
    this.taken.set(slug, count);
    return count === 1 ? slug : `${slug}-${count}`;
  }
}

/** `Reply before the period's end` becomes `reply-before-the-period-s-end`. */
export function slugify(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return (
    plain
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 100) || 'scenario'
  );
}

function languagesOf(notice: Record<string, unknown>): string[] {
  const files = z.array(fileSchema).safeParse(notice['files']);
  const languages = (files.data ?? []).map(({ language }) => language);
  return languages.length > 0 ? languages : ['de', 'en'];
}

async function save(folder: string, name: string, bytes: Uint8Array): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, name), bytes);
}
