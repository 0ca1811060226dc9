import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

import { giveUp, inProject, programOf, project, say } from './project.mjs';
import { run } from './run.mjs';

const sources = ['apps', 'libs', 'migrations'];
const stamp = inProject('dist', '.sources');

/** Builds when a source has changed, from nothing: what was deleted in the sources does not live on in dist. */
export async function ensureBuilt(node) {
  const now = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return;
  say('Building ...');
  rmSync(inProject('dist'), { recursive: true, force: true });
  const swc = [programOf('@swc/cli', 'swc'), ...sources, '-d', 'dist', '--copy-files', '--quiet'];
  const code = await run(node, swc, { cwd: project });
  if (code !== 0) giveUp(`The build failed (exit code ${code}): see its message above.`);
  writeFileSync(stamp, now);
}

function fingerprint() {
  const hash = createHash('sha1');
  for (const path of [...sources, '.swcrc', 'package-lock.json'].flatMap((source) => filesOf(inProject(source)))) {
    const { size, mtimeMs } = statSync(path);
    hash.update(`${relative(project, path)} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

function filesOf(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesOf(join(path, name)));
}
