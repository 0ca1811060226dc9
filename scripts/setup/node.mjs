import { spawnSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';

import { giveUp, inProject } from './project.mjs';

const oldest = [22, 12];

/** The Node.js that came with the install, where it runs on this machine, or else this one. */
export function findNode() {
  const bundled = inProject('node_modules', `node-${process.platform}-${process.arch}`, 'bin', 'node');
  if (existsSync(bundled) && (isThis(bundled) || spawnSync(bundled, ['--version']).status === 0)) return bundled;
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return process.execPath;
  return giveUp(
    `Node.js ${oldest.join('.')} or later is needed, this is ${process.versions.node}: install Node.js 24.`,
  );
}

function isThis(path) {
  return realpathSync(path) === realpathSync(process.execPath);
}
