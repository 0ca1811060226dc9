import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { collectScenarios } from './collect.js';

const text = (name: string) => `scenario: ${name}\nprofile: p\nstart: 2026-01-20\nsteps: [{on: 2026-02-01}]\n`;
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'scenarios-'));
  await mkdir(join(folder, 'deeper/empty'), { recursive: true });
  await writeFile(join(folder, 'b.scenario.yaml'), text('B'));
  await writeFile(join(folder, 'deeper/a.scenario.yaml'), text('A'));
  await writeFile(join(folder, 'profile.yaml'), 'id: p');
  await writeFile(join(folder, 'other.yaml'), text('Other'));
});
afterAll(() => rm(folder, { recursive: true }));

const names = async (...paths: string[]) =>
  (await collectScenarios(paths.map((path) => join(folder, path)))).scenarios.map(({ scenario }) => scenario.scenario);

describe('the files that are run', () => {
  it('takes all scenario files of a folder, at any depth, and no others', async () => {
    expect(await names('.')).toEqual(['B', 'A']);
  });

  it('takes a file that is named whatever its name, and each once', async () => {
    expect(await names('other.yaml', 'b.scenario.yaml', 'b.scenario.yaml')).toEqual(['Other', 'B']);
  });

  it('says so where there is nothing', async () => {
    const { problems } = await collectScenarios([join(folder, 'nowhere'), join(folder, 'deeper/empty')]);
    expect(problems.map(({ message }) => message)).toEqual([
      'there is no such file or folder',
      'no file in it ends with .scenario.yaml',
    ]);
  });
});
