import {
  compareOverlays,
  compareProfiles,
  describeOverlay,
  describeProfile,
  overlayKeys,
  profileKeys,
} from '#procedures';
import { checkFile } from './check.js';
import { differenceLines, keyTable, sectionLines } from './print.js';
import { findRules, NotFound } from './rules.js';

const usage = `npm run profile -- check FILE...
npm run profile -- say RULES
npm run profile -- compare RULES RULES
npm run profile -- keys [overlay]

  check    whether files are valid profiles or overlays: otherwise file, line, key and reason of each problem
  say      what a profile or an overlay says, in words, with its citations
  compare  what is different between two versions, profiles or overlays, value by value
  keys     every key of the format, as a table
  RULES    a file, or the id of a profile or overlay that comes with the system: its newest version, or ID@VERSION;
           with +OVERLAY (a file or an id) the profile as it holds under an overlay`;

export interface Output {
  /** One line for the reader. */
  print(line: string): void;
  /** One line beside the result, such as a problem of a file. */
  complain(line: string): void;
}

/** `npm run profile`. Gives the exit code: 0 done, 1 a file is not valid, 2 not understood or not there. */
export function profileCommand([command, ...subjects]: readonly string[], output: Output): 0 | 1 | 2 {
  try {
    if (command === 'check' && subjects.length > 0) return check(subjects, output);
    if (command === 'say' && subjects.length === 1) return say(subjects, output);
    if (command === 'compare' && subjects.length === 2) return compare(subjects, output);
    if (command === 'keys' && subjects.length < 2) return keys(subjects, output);
  } catch (error) {
    if (!(error instanceof NotFound)) throw error;
    output.complain(error.message);
    return error.exitCode;
  }
  const isHelp = command === '--help' || command === 'help';
  if (isHelp) output.print(usage);
  else output.complain(usage);
  return isHelp ? 0 : 2;
}

function check(files: readonly string[], { print, complain }: Output): 0 | 1 {
  let exitCode: 0 | 1 = 0;
  for (const file of files) {
    const { line, problems } = checkFile(file);
    if (line !== undefined) print(line);
    for (const problem of problems) complain(problem);
    if (problems.length > 0) exitCode = 1;
  }
  return exitCode;
}

function say([subject = '']: readonly string[], { print }: Output): 0 {
  const rules = findRules(subject);
  const sections = rules.kind === 'overlay' ? describeOverlay(rules.overlay) : describeProfile(rules.profile);
  for (const line of sectionLines(sections)) print(line);
  return 0;
}

function compare([first = '', second = '']: readonly string[], { print }: Output): 0 {
  const [before, after] = [findRules(first), findRules(second)];
  if (before.kind === 'overlay' && after.kind === 'overlay') {
    for (const line of differenceLines(compareOverlays(before.overlay, after.overlay))) print(line);
    return 0;
  }
  if (before.kind === 'overlay' || after.kind === 'overlay') {
    throw new NotFound('A profile and an overlay cannot be compared; compare ID with ID+OVERLAY.');
  }
  for (const line of differenceLines(compareProfiles(before.profile, after.profile))) print(line);
  return 0;
}

function keys([format = 'profile']: readonly string[], { print }: Output): 0 {
  if (format !== 'profile' && format !== 'overlay') throw new NotFound(`There is no format ${format}.`);
  for (const line of keyTable(format === 'overlay' ? overlayKeys() : profileKeys())) print(line);
  return 0;
}
