import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { supportedCommands } from '#lifecycle';
import { loadProfiles } from '#procedures';
import { countryGroups } from '#registers';
import { statuses } from '#vocabulary';
import { commandPath } from './command-path.js';
import { lifecyclePage } from './lifecycle-page.js';
import { table } from './table.js';

const project = new URL('../../../../', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, project), 'utf8');
const profiles = loadProfiles(Object.keys(countryGroups()));

describe('docs/lifecycle.md', () => {
  const page = read('docs/lifecycle.md');

  it('says what the machine and the profiles say today (otherwise: npm run diagram)', () => {
    expect(page).toBe(lifecyclePage(profiles));
  });

  it('draws the machine, and each procedure by its newest version', () => {
    const drawn = new Set(profiles.map(({ id }) => id));
    expect(page.match(/```mermaid/g)).toHaveLength(1 + drawn.size);
    for (const id of drawn) expect(page).toContain(`### ${id}\n`);
    const [first] = profiles;
    if (!first) throw new Error('no profiles');
    const two = lifecyclePage([first, { ...first, version: first.version + 1 }]);
    expect(two.match(/^### /gm)).toHaveLength(1);
    expect(two).toContain(`version ${first.version + 1}.`);
  });

  it('names every status and every command in its table', () => {
    const [, rows = ''] = page.split('## What a case takes');
    for (const status of statuses) expect(rows).toContain(`| \`${status}\``);
    for (const command of supportedCommands) expect(rows).toContain(`\`${command}\``);
  });
});

describe('the path of a command', () => {
  /** The files that stand for one of many: every one of them must do. */
  const filesOf = (file: string): string[] => {
    if (!file.includes('<')) return [file];
    const folder = file.slice(0, file.lastIndexOf('/') + 1);
    const end = file.slice(file.indexOf('>') + 1);
    const found = readdirSync(new URL(folder, project)).filter(
      (name) => name.endsWith(end) && !name.endsWith('.spec.ts') && name !== 'commands.dto.ts' && name !== 'index.ts',
    );
    return found.map((name) => folder + name);
  };

  it('goes through files that are there, each known to one before it', () => {
    const before: string[] = [];
    for (const { file } of commandPath) {
      const [first = file] = filesOf(file);
      expect([first, existsSync(new URL(first, project))]).toEqual([first, true]);
      const door = /^libs\/(\w+)\//.exec(first)?.[1] ?? '';
      const isKnown = before.some((earlier) => {
        const text = read(earlier);
        return (
          text.includes(`/${basename(first, '.ts')}.js'`) ||
          text.includes(`'#${door}'`) ||
          text.includes("/commands/index.js'")
        );
      });
      expect([first, before.length === 0 || isKnown]).toEqual([first, true]);
      before.push(first);
    }
  });
});

describe('a table', () => {
  it('is aligned', () => {
    expect(table(['a', 'long'], [['wide one', 'b']])).toBe(
      ['| a        | long |', '| -------- | ---- |', '| wide one | b    |'].join('\n'),
    );
  });
});
