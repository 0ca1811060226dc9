import { readdirSync, readFileSync } from 'node:fs';
import { parseProfileSource, ProfileError, type ProfileSource } from './parse.js';
import type { Profile } from './schema.js';

const folder = new URL('../profiles/', import.meta.url);

/**
 * The profiles that come with the system, by id and version.
 * @param groups the country groups of the registers, to check those that conditions name
 * @throws ProfileError where one is not valid, or two have the same id and version
 */
export function loadProfileSources(groups?: readonly string[]): ProfileSource[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  const sources: ProfileSource[] = [];
  for (const file of files.sort()) {
    const text = readFileSync(new URL(file, folder), 'utf8');
    const source = parseProfileSource(text, file, groups);
    const { profile } = source;
    if (sources.some((other) => other.profile.id === profile.id && other.profile.version === profile.version)) {
      throw new ProfileError(file, [
        { line: 1, column: 1, path: 'version', reason: `${profile.id} has a version ${profile.version} already` },
      ]);
    }
    sources.push(source);
  }
  return sources.sort(
    ({ profile: one }, { profile: other }) => one.id.localeCompare(other.id) || one.version - other.version,
  );
}

export function loadProfiles(groups?: readonly string[]): Profile[] {
  return loadProfileSources(groups).map(({ profile }) => profile);
}

/** The version of a profile in force on a day (`effective_to` included): where several are, the newest. */
export function profileInForce(profiles: readonly Profile[], id: string, day: string): Profile | undefined {
  return profiles
    .filter((profile) => profile.id === id && profile.effective_from <= day && day <= (profile.effective_to ?? day))
    .reduce<Profile | undefined>((newest, one) => (newest && newest.version > one.version ? newest : one), undefined);
}
