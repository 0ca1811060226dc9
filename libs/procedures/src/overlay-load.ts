import { readdirSync, readFileSync } from 'node:fs';
import { unknownGroups } from './group-checks.js';
import { overlaySchema, type Overlay } from './overlay-schema.js';
import { ProfileError } from './parse.js';
import { repeated } from './repeated.js';
import { readYaml, type Finding } from './yaml.js';

const folder = new URL('../overlays/', import.meta.url);

/** An overlay with what its file says, word for word and without defaults: that is what is published. */
export interface OverlaySource {
  overlay: Overlay;
  written: unknown;
}

/**
 * Reads an overlay (YAML, one document).
 * @param file how error messages name the source
 * @param groups the country groups of the registers, to check those that conditions name; absent: not checked
 * @throws ProfileError that names file, line, key and reason of every problem
 */
export function parseOverlay(source: string, file: string, groups?: readonly string[]): Overlay {
  return parseOverlaySource(source, file, groups).overlay;
}

function parseOverlaySource(source: string, file: string, groups?: readonly string[]): OverlaySource {
  const reading = readYaml(source, overlaySchema, (overlay) => [
    ...overlayFindings(overlay),
    ...(groups ? unknownGroups(overlay, groups) : []),
  ]);
  if (reading.problems) throw new ProfileError(file, reading.problems);
  return { overlay: reading.value, written: reading.written };
}

/**
 * The overlays that come with the system, by id and version.
 * @throws ProfileError where one is not valid, or two have the same id and version
 */
export function loadOverlaySources(groups?: readonly string[]): OverlaySource[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  const sources: OverlaySource[] = [];
  for (const file of files.sort()) {
    const text = readFileSync(new URL(file, folder), 'utf8');
    const source = parseOverlaySource(text, file, groups);
    const { id, version } = source.overlay;
    if (sources.some((other) => other.overlay.id === id && other.overlay.version === version)) {
      throw new ProfileError(file, [
        { line: 1, column: 1, path: 'version', reason: `${id} has a version ${version} already` },
      ]);
    }
    sources.push(source);
  }
  return sources.sort(
    ({ overlay: one }, { overlay: other }) => one.id.localeCompare(other.id) || one.version - other.version,
  );
}

export function loadOverlays(groups?: readonly string[]): Overlay[] {
  return loadOverlaySources(groups).map(({ overlay }) => overlay);
}

/** The version of an overlay in force on a day (`effective_to` included): where several are, the newest. */
export function overlayInForce(overlays: readonly Overlay[], id: string, day: string): Overlay | undefined {
  return overlays
    .filter((overlay) => overlay.id === id && overlay.effective_from <= day && day <= (overlay.effective_to ?? day))
    .reduce<Overlay | undefined>((newest, one) => (newest && newest.version > one.version ? newest : one), undefined);
}

function overlayFindings(overlay: Overlay): Finding[] {
  const { effective_from, effective_to, modifies } = overlay;
  const limited = [
    ...overlay.deadlines.map(({ profiles = [] }, at) => ({ path: ['deadlines', at, 'profiles'], profiles })),
    ...overlay.conditions.map(({ profiles = [] }, at) => ({ path: ['conditions', at, 'profiles'], profiles })),
  ];
  return [
    ...repeated(['events'], overlay.events, 'event'),
    ...repeated(['commands_on'], overlay.commands_on, 'command'),
    ...repeated(['recipients'], overlay.recipients, 'kind'),
    ...repeated(['fees'], overlay.fees, 'stage'),
    ...(effective_to !== undefined && effective_to < effective_from
      ? [{ path: ['effective_to'], reason: `before effective_from (${effective_from})` }]
      : []),
    ...limited.flatMap(({ path, profiles }) =>
      profiles.flatMap((profile, of) =>
        modifies.includes(profile)
          ? []
          : [{ path: [...path, of], reason: `the overlay does not modify the profile ${profile}` }],
      ),
    ),
  ];
}
