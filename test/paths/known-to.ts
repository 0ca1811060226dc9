import type { Facts } from '#lifecycle';
import type { ReferenceQualification } from '#equivalence';
import { calendarOf, type Registers } from '#registers';
import type { CaseColumns, Entry, KnownTo } from './replaying.js';

/** What was known beside an entry, by the versions that the history names: nothing is looked up by today's rules. */
export function knownTo(registers: Registers): KnownTo {
  let reference: Facts['reference'];
  let offered: Facts['offered'];
  return (entry, row) => {
    const { kind, facts } = entry;
    if (kind === 'created') [reference, offered] = [ofCase(registers, row), undefined];
    if (facts.reference) reference = named(registers, facts.reference);
    if (facts.offered) offered = named(registers, facts.offered);
    const known = factsFor(registers, entry, row, reference, offered);
    // From then on the case is compared with the other reference.
    if (kind === 'accept_alternative_reference') [reference, offered] = [offered, undefined];
    return known;
  };
}

function factsFor(
  registers: Registers,
  { facts }: Entry,
  { authority_id, profile_id, profile_version, overlays, calendar, qualification }: CaseColumns,
  reference: Facts['reference'],
  offered: Facts['offered'],
): Omit<Facts, 'documents'> {
  const profile = (version: number) => registers.underOverlays(registers.profile(profile_id, version), overlays);
  return {
    authority: authority_id,
    profile: profile(facts.profile ?? profile_version),
    groups: registers.countryGroups(),
    calendar: calendarOf(calendar, registers.authority(authority_id).zone),
    ...(reference ? { reference } : {}),
    ...(offered ? { offered } : {}),
    ...(facts.later === undefined ? {} : { later: profile(facts.later) }),
    ...(qualification ? { foreign: qualification } : {}),
  };
}

function ofCase(registers: Registers, { reference_id, reference_version }: CaseColumns) {
  return reference_id === null || reference_version === null
    ? undefined
    : registers.reference(reference_id, reference_version);
}

function named(registers: Registers, { id, version }: { id: string; version: number }): ReferenceQualification {
  return registers.reference(id, version);
}
