import { existsSync, readFileSync } from 'node:fs';

import { giveUp, inProject, project, say } from './project.mjs';
import { run } from './run.mjs';

/** Installs what the lock file names and node_modules lacks. */
export async function ensureInstalled() {
  if (isInstalled()) return;
  say('Installing what the project needs ...');
  // npm install, not npm ci: some registries lack packages for other platforms, which npm ci takes for an error.
  const args = [
    'install',
    '--no-save',
    '--include=dev',
    '--include=optional',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ];
  const npm = process.env.npm_execpath;
  const node = process.env.npm_node_execpath ?? process.execPath;
  const code = npm ? await run(node, [npm, ...args], { cwd: project }) : await run('npm', args, { cwd: project });
  if (code !== 0) giveUp(`npm install failed (exit code ${code}): see its message above, then start again.`);
}

/** npm writes what it has installed into a lock file of its own when it is done. */
function isInstalled() {
  const installed = inProject('node_modules', '.package-lock.json');
  if (!existsSync(installed)) return false;
  const has = JSON.parse(readFileSync(installed, 'utf8')).packages;
  const wants = JSON.parse(readFileSync(inProject('package-lock.json'), 'utf8')).packages;
  return Object.entries(wants).every(([path, { version, optional, peer, link }]) => {
    if (path === '' || link) return true;
    return has[path] ? has[path].version === version : Boolean(optional || peer);
  });
}
