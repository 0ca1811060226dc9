import { readdirSync, readFileSync } from 'node:fs';
import { parseProfile, ProfileError } from './parse.js';
import type { Profile } from './schema.js';

const folder = new URL('../profiles/', import.meta.url);

/**
 * The profiles that come with the system, by id and version.
 * @param groups the country groups of the registers, to check those that conditions name
 * @throws ProfileError where one is not valid, or two have the same id and version
 */
export function loadProfiles(groups?: readonly string[]): Profile[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  const profiles: Profile[] = [];
  for (const file of files.sort()) {
    const profile = parseProfile(readFileSync(new URL(file, folder), 'utf8'), file, groups);
    if (profiles.some(({ id, version }) => id === profile.id && version === profile.version)) {
      throw new ProfileError(file, [
        { line: 1, column: 1, path: 'version', reason: `${profile.id} has a version ${profile.version} already` },
      ]);
    }
    profiles.push(profile);
  }
  return profiles.sort((one, other) => one.id.localeCompare(other.id) || one.version - other.version);
}

/** The version of a profile in force on a day (`effective_to` included): where several are, the newest. */
export function profileInForce(profiles: readonly Profile[], id: string, day: string): Profile | undefined {
  return profiles
    .filter((profile) => profile.id === id && profile.effective_from <= day && day <= (profile.effective_to ?? day))
    .reduce<Profile | undefined>((newest, one) => (newest && newest.version > one.version ? newest : one), undefined);
}
