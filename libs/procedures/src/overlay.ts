import { noticeKinds } from '#vocabulary';
import { checkProfile } from './checks.js';
import { deadlineSchema } from './rules.js';
import { conditionalParts, type Overlay, type OverlayCondition, type OverlayDeadline } from './overlay-schema.js';
import type { Profile, ProfileDeadline, ProfileNotice } from './schema.js';

/** An overlay that cannot be laid over a profile: the message names both and says why. */
export class OverlayError extends Error {
  override readonly name = 'OverlayError';

  constructor(
    readonly overlay: string,
    readonly profile: string,
    readonly reasons: readonly string[],
  ) {
    super(`overlay ${overlay} on profile ${profile}: ${reasons.join('; ')}`);
  }
}

/**
 * The profile as it holds under overlays, laid over it one after the other; id and version stay the profile's, ids of
 * deadlines stay too. Without overlays it is the same object.
 * @throws OverlayError where one does not modify this profile, names what the profile does not have, or makes of it
 *   what no profile may be
 */
export function applyOverlays(profile: Profile, overlays: readonly Overlay[]): Profile {
  return overlays.reduce(applyOverlay, profile);
}

function applyOverlay(profile: Profile, overlay: Overlay): Profile {
  const reasons = misfits(profile, overlay);
  if (reasons.length > 0) throw new OverlayError(overlay.id, profile.id, reasons);
  const opened = overlay.commands_on.map(({ command }) => command);
  const stages = overlay.fees.map(({ stage }) => stage);
  const result: Profile = {
    ...profile,
    ...withConditions(profile, overlay),
    legal_basis: [...profile.legal_basis, ...overlay.legal_basis.map((basis) => sourced(basis, overlay))],
    deadlines: deadlinesUnder(profile, overlay),
    events: [...profile.events, ...overlay.events.map((event) => sourced(event, overlay))],
    commands_off: profile.commands_off.filter(({ command }) => !opened.includes(command)),
    notices: noticesUnder(profile, overlay),
    fees: [
      ...profile.fees.filter(({ stage }) => !stages.includes(stage)),
      ...overlay.fees.map((fee) => sourced(fee, overlay)),
    ],
    continue_to_measures: overlay.continue_to_measures
      ? sourced(overlay.continue_to_measures, overlay)
      : profile.continue_to_measures,
  };
  const findings = checkProfile(result).map(({ path, reason }) => `${path.join('.')}: ${reason}`);
  if (findings.length > 0) throw new OverlayError(overlay.id, profile.id, findings);
  return result;
}

function misfits(profile: Profile, overlay: Overlay): string[] {
  if (!overlay.modifies.includes(profile.id)) return ['it does not modify this profile'];
  const deadlines = profile.deadlines.map(({ id }) => id);
  return [
    ...overlay.deadlines
      .filter((rule) => concerns(rule, profile) && !deadlines.includes(rule.id))
      .flatMap((rule) => (asNew(rule, overlay) ? [] : [`the profile has no deadline ${rule.id}, and it is not whole`])),
    ...overlay.conditions
      .filter((rule) => concerns(rule, profile) && !entryOf(profile, rule))
      .map(({ part, id }) => `the profile has no ${id} under ${part}`),
  ];
}

function concerns({ profiles }: { profiles?: readonly string[] }, { id }: Profile): boolean {
  return !profiles || profiles.includes(id);
}

function deadlinesUnder(profile: Profile, overlay: Overlay): ProfileDeadline[] {
  const rules = overlay.deadlines.filter((rule) => concerns(rule, profile));
  const changed = profile.deadlines.map((deadline) =>
    rules.filter(({ id }) => id === deadline.id).reduce((before, rule) => replaced(before, rule, overlay), deadline),
  );
  const added = rules.filter(({ id }) => !profile.deadlines.some((deadline) => deadline.id === id));
  return [...changed, ...added.flatMap((rule) => asNew(rule, overlay) ?? [])];
}

/** What the citation of the profile's rule was about is not true of the new one any more. */
function replaced(deadline: ProfileDeadline, rule: OverlayDeadline, overlay: Overlay): ProfileDeadline {
  const { without, profiles: _, ...given } = rule;
  const { prov: __, note: ___, ...kept } = deadline;
  const left = Object.fromEntries(
    Object.entries(kept).filter(([key]) => !(without as readonly string[]).includes(key)),
  ) as typeof kept;
  const suspensions = without.includes('suspensions') ? [] : kept.suspensions;
  return sourced({ ...left, suspensions, ...defined(given) }, overlay);
}

function asNew({ profiles: _, without: __, ...rule }: OverlayDeadline, overlay: Overlay): ProfileDeadline | undefined {
  const { data } = deadlineSchema.safeParse(rule);
  return data && sourced(data, overlay);
}

function withConditions(profile: Profile, overlay: Overlay): Partial<Profile> {
  const rules = overlay.conditions.filter((rule) => concerns(rule, profile));
  const parts = new Set(rules.map(({ part }) => part));
  const lists = [...parts].map((part) => {
    const entries = profile[part].map((entry) =>
      rules
        .filter((rule) => rule.part === part && rule.id === nameOf(part, entry))
        .reduce<object>((before, rule) => conditioned(before, rule), entry),
    );
    return [part, entries];
  });
  return Object.fromEntries(lists) as Partial<Profile>;
}

function conditioned(entry: object, { without, when, waived_when }: OverlayCondition): object {
  const left = Object.entries(entry).filter(([key]) => !(without as readonly string[]).includes(key));
  return { ...Object.fromEntries(left), ...defined({ when, waived_when }) };
}

function entryOf(profile: Profile, { part, id }: OverlayCondition): object | undefined {
  return profile[part].find((entry) => nameOf(part, entry) === id);
}

function nameOf(part: OverlayCondition['part'], entry: object): unknown {
  return (entry as Record<string, unknown>)[conditionalParts[part]];
}

/** Kinds that the profile says nothing about go to the new recipient as well. */
function noticesUnder({ notices }: Profile, { recipients }: Overlay): ProfileNotice[] {
  const ruleFor = (kind: ProfileNotice['kind']) =>
    recipients.find((rule) => rule.kind === kind) ?? recipients.find((rule) => rule.kind === '*');
  const sent = notices.map((notice) => ({ ...notice, recipient: ruleFor(notice.kind)?.recipient ?? notice.recipient }));
  const unnamed = noticeKinds.filter((kind) => !notices.some((notice) => notice.kind === kind));
  const further = unnamed.flatMap((kind): ProfileNotice[] => {
    const rule = ruleFor(kind);
    return rule ? [{ kind, must_state: [], recipient: rule.recipient, cite: rule.cite }] : [];
  });
  return [...sent, ...further];
}

/** A value says itself where it was read: the profile's provenance is about other texts. */
function sourced<T extends { prov?: string }>(value: T, { provenance }: Overlay): T {
  return { ...value, prov: value.prov ?? provenance };
}

function defined<T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
