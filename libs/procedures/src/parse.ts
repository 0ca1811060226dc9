import { checkProfile } from './checks.js';
import { unknownGroups } from './group-checks.js';
import { profileSchema, type Profile } from './schema.js';
import { describeProblems, readYaml, type Problem } from './yaml.js';

/** A profile that is not valid: `problems` in the file's order of reading, the message with one of them a line. */
export class ProfileError extends Error {
  override readonly name = 'ProfileError';

  constructor(
    readonly file: string,
    readonly problems: readonly Problem[],
  ) {
    super(describeProblems(file, problems));
  }
}

/**
 * Reads a procedure profile (YAML, one document).
 * @param file how error messages name the source
 * @param groups the country groups of the registers, to check those that conditions name; absent: not checked
 * @throws ProfileError that names file, line, key and reason of every problem
 */
export function parseProfile(source: string, file: string, groups?: readonly string[]): Profile {
  return parseProfileSource(source, file, groups).profile;
}

/** A profile with what its file says, word for word and without defaults: that is what is published. */
export interface ProfileSource {
  profile: Profile;
  written: unknown;
}

/** Reads a procedure profile and keeps what was written, see `parseProfile`. */
export function parseProfileSource(source: string, file: string, groups?: readonly string[]): ProfileSource {
  const reading = readYaml(source, profileSchema, (profile) => [
    ...checkProfile(profile),
    ...(groups ? unknownGroups(profile, groups) : []),
  ]);
  if (reading.problems) throw new ProfileError(file, reading.problems);
  return { profile: reading.value, written: reading.written };
}
