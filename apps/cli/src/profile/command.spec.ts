import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parseScenarios } from '../scenarios/parse.js';
import { profileCommand } from './command.js';

const folder = mkdtempSync(join(tmpdir(), 'profile-'));
const shipped = 'libs/procedures/profiles/de-bqfg-nonregulated.yaml';

function run(...args: string[]) {
  const printed: string[] = [];
  const complaints: string[] = [];
  const exitCode = profileCommand(args, {
    print: (line) => printed.push(line),
    complain: (line) => complaints.push(line),
  });
  return { exitCode, printed, complaints };
}

/** A copy of the shipped profile with one text in place of another. */
function changed(name: string, from: string, to: string): string {
  const source = readFileSync(shipped, 'utf8');
  expect(source).toContain(from);
  const file = join(folder, name);
  writeFileSync(file, source.replace(from, to));
  return file;
}

describe('npm run profile', () => {
  it('says that a file is valid, and what it is', () => {
    expect(run('check', shipped)).toEqual({
      exitCode: 0,
      printed: [`${shipped}: valid: profile de-bqfg-nonregulated, version 1, in force from 2025-01-01`],
      complaints: [],
    });
    expect(run('check', 'libs/procedures/overlays/de-fasttrack-81a.yaml').printed[0]).toContain(
      ': valid: overlay de-fast',
    );
  });

  it('names file, line, key and reason of what is not valid, and goes on with the others', () => {
    const file = changed('broken.yaml', 'duration: P1M', 'duration: one month');
    const { exitCode, printed, complaints } = run('check', file, shipped);
    expect(exitCode).toBe(1);
    expect(complaints[0]).toMatch(/broken\.yaml:\d+: deadlines\[0\]\.duration: a duration such as P3M/);
    expect(printed).toHaveLength(1);
  });

  it('lays an overlay over the profiles that it names', () => {
    const file = join(folder, 'overlay.yaml');
    const source = readFileSync('libs/procedures/overlays/de-fasttrack-81a.yaml', 'utf8');
    writeFileSync(
      file,
      source
        .replace('- id: invite_employer\n', '- id: invite_employer\n    without: [when]\n')
        .replace('    trigger: finding_received\n', ''),
    );
    const { exitCode, complaints } = run('check', file);
    expect(exitCode).toBe(1);
    expect(complaints[0]).toContain('on profile de-bqfg-nonregulated: the profile has no deadline invite_employer');
  });

  it('tells of a file that is not there', () => {
    expect(run('check', 'nowhere.yaml')).toMatchObject({ exitCode: 1, complaints: ['nowhere.yaml: cannot be read'] });
    expect(run('say', 'nowhere.yaml')).toMatchObject({ exitCode: 2 });
    expect(run('say', 'nowhere.yaml').complaints[0]).toContain('There are de-bqfg-nonregulated@1, ');
  });

  it('says what a profile says', () => {
    const { exitCode, printed } = run('say', 'de-bqfg-nonregulated');
    expect(exitCode).toBe(0);
    expect(printed.slice(0, 2)).toEqual([
      'Equivalence assessment, non-regulated occupation (de-bqfg-nonregulated, version 1)',
      '-'.repeat(82),
    ]);
    expect(printed.join(' ').replaceAll(/\s+/g, ' ')).toContain(
      'Acknowledgement of receipt (acknowledge): one month from the receipt of the application.',
    );
    for (const line of printed) expect(line.length).toBeLessThanOrEqual(120);
  });

  it('says it under an overlay too', () => {
    const said = run('say', 'de-bqfg-nonregulated+de-fasttrack-81a').printed.join(' ');
    expect(said).toContain('(acknowledge): two weeks');
    expect(run('say', 'de-nursing-eu+de-fasttrack-81a')).toMatchObject({
      exitCode: 1,
      complaints: ['overlay de-fasttrack-81a on profile de-nursing-eu: it does not modify this profile'],
    });
  });

  it('compares two in words', () => {
    const file = changed('next.yaml', 'duration: P1M', 'duration: P6W');
    expect(run('compare', shipped, file).printed).toEqual([
      'changed deadline acknowledge, duration',
      '    was: one month',
      '    is: six weeks',
    ]);
    expect(run('compare', shipped, 'de-bqfg-nonregulated@1').printed).toEqual(['They say the same.']);
    expect(run('compare', shipped, 'de-fasttrack-81a')).toMatchObject({ exitCode: 2 });
  });

  it('explains itself', () => {
    expect(run()).toMatchObject({ exitCode: 2, printed: [] });
    expect(run('say', 'a', 'b').exitCode).toBe(2);
    expect(run('--help')).toMatchObject({ exitCode: 0, complaints: [] });
  });
});

describe('docs/profiles.md', () => {
  const page = readFileSync('docs/profiles.md', 'utf8');
  const [profile = '', scenarios = ''] = [...page.matchAll(/^```yaml\n(.*?)^```$/gms)].map(([, block]) => block);

  it('shows a profile that is valid, and scenarios about it', () => {
    const file = join(folder, 'cable-cars.yaml');
    writeFileSync(file, profile);
    expect(run('check', file)).toMatchObject({ exitCode: 0, complaints: [] });
    const { scenarios: told, problems } = parseScenarios(scenarios, 'cable-cars.scenario.yaml');
    expect(problems).toEqual([]);
    expect(told.map(({ scenario }) => scenario.profile)).toEqual(['cable-cars.yaml', 'cable-cars.yaml']);
  });

  it.each(['profile', 'overlay'])('lists the keys of the %s format as they are', (format) => {
    const unaligned = (lines: string) => lines.replaceAll(/ +/g, ' ').replaceAll(/-{3,}/g, '---');
    expect(unaligned(page)).toContain(unaligned(run('keys', format).printed.join('\n')));
  });
});
