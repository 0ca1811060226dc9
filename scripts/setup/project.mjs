import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const project = fileURLToPath(new URL('../..', import.meta.url));

export const inProject = (...path) => join(project, ...path);

/** The script of a program that an installed package brings. */
export function programOf(name, program = name) {
  const { bin } = JSON.parse(readFileSync(inProject('node_modules', name, 'package.json'), 'utf8'));
  return inProject('node_modules', name, typeof bin === 'string' ? bin : bin[program]);
}

/** A line of progress. */
export function say(line) {
  process.stdout.write(`${line}\n`);
}

/** Ends with one line that says what to do. */
export function giveUp(line) {
  process.stderr.write(`${line}\n`);
  process.exit(1);
}
