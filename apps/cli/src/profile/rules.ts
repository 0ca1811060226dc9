import { existsSync, readFileSync } from 'node:fs';
import {
  applyOverlays,
  loadOverlays,
  loadProfiles,
  OverlayError,
  parseOverlay,
  parseProfile,
  ProfileError,
  type Overlay,
  type Profile,
} from '#procedures';
import { countryGroups } from '#registers';
import { parse } from 'yaml';

export type Rules = { kind: 'profile'; profile: Profile } | { kind: 'overlay'; overlay: Overlay };

/** What was named is not there, or cannot be used so: the message says it in one or more lines. */
export class NotFound extends Error {
  constructor(
    message: string,
    readonly exitCode: 1 | 2 = 2,
  ) {
    super(message);
  }
}

/**
 * A profile or an overlay: from a file, or of those that come with the system, `ID` or `ID@VERSION`; a profile under
 * overlays with `+OVERLAY`.
 * @throws NotFound where it is not there, not valid, or an overlay cannot be laid over the profile
 */
export function findRules(subject: string): Rules {
  const [base = '', ...over] = existsSync(subject) ? [subject] : subject.split('+');
  const rules = existsSync(base) ? fromFile(base) : shipped(base);
  if (over.length === 0) return rules;
  if (rules.kind === 'overlay') throw new NotFound(`${base} is an overlay: overlays are laid over profiles.`);
  const overlays = over.map((name) => {
    const found = existsSync(name) ? fromFile(name) : shipped(name);
    if (found.kind === 'profile') throw new NotFound(`${name} is a profile and no overlay.`);
    return found.overlay;
  });
  return { kind: 'profile', profile: under(rules.profile, overlays) };
}

/** Reads a file as what it is: an overlay says which profiles it `modifies`. */
export function fromFile(file: string): Rules {
  const groups = Object.keys(countryGroups());
  try {
    const source = readFileSync(file, 'utf8');
    return isOverlay(source)
      ? { kind: 'overlay', overlay: parseOverlay(source, file, groups) }
      : { kind: 'profile', profile: parseProfile(source, file, groups) };
  } catch (error) {
    if (error instanceof ProfileError) throw new NotFound(error.message, 1);
    throw new NotFound(`${file}: cannot be read`);
  }
}

function isOverlay(source: string): boolean {
  try {
    const content: unknown = parse(source);
    return typeof content === 'object' && content !== null && 'modifies' in content;
  } catch {
    // What is no YAML is told by the reader of profiles, with its line.
    return false;
  }
}

function shipped(name: string): Rules {
  const [id = '', version] = name.split('@');
  const isIt = (rules: { id: string; version: number }) =>
    rules.id === id && (version === undefined || rules.version === Number(version));
  const profile = loadProfiles().findLast(isIt);
  if (profile) return { kind: 'profile', profile };
  const overlay = loadOverlays().findLast(isIt);
  if (overlay) return { kind: 'overlay', overlay };
  const known = [...loadProfiles(), ...loadOverlays()].map((rules) => `${rules.id}@${rules.version}`);
  throw new NotFound(`There is no file and no profile or overlay ${name}. There are ${known.join(', ')}.`);
}

function under(profile: Profile, overlays: readonly Overlay[]): Profile {
  try {
    return applyOverlays(profile, overlays);
  } catch (error) {
    if (error instanceof OverlayError) throw new NotFound(error.message, 1);
    throw error;
  }
}
