import { readFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { parseScenarios, type ParsedFile, type Problem } from './parse.js';

const ENDING = '.scenario.yaml';

/** Reads every scenario of the files and folders, in order; a file named twice is read once. */
export async function collectScenarios(paths: readonly string[]): Promise<ParsedFile> {
  const result: ParsedFile = { scenarios: [], problems: [] };
  const files = new Set<string>();
  for (const path of paths) {
    const found = await filesOf(path);
    if (Array.isArray(found)) for (const file of found) files.add(file);
    else result.problems.push(found);
  }
  for (const file of files) {
    const { scenarios, problems } = parseScenarios(await readFile(file, 'utf8'), file);
    result.scenarios.push(...scenarios);
    result.problems.push(...problems);
  }
  return result;
}

async function filesOf(path: string): Promise<string[] | Problem> {
  const found = await stat(path).catch(() => undefined);
  if (!found) return { file: path, line: 0, key: '', message: 'there is no such file or folder' };
  if (!found.isDirectory()) return [path];
  const names = await readdir(path, { recursive: true });
  const files = names.filter((name) => name.endsWith(ENDING) && !name.includes('node_modules')).sort();
  if (files.length > 0) return files.map((name) => join(path, name));
  return { file: path, line: 0, key: '', message: `no file in it ends with ${ENDING}` };
}
