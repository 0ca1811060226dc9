import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { applyOverlays, OverlayError } from './overlay.js';
import { loadOverlays, loadOverlaySources, overlayInForce, parseOverlay } from './overlay-load.js';
import { overlayJsonSchema } from './overlay-schema.js';
import { loadProfiles } from './load.js';
import { parseProfile, ProfileError } from './parse.js';
import { smallProfile } from './small-profile.js';

const head = `id: fast
version: 1
effective_from: 2025-01-01
title: { de: Schnell, en: Fast }
jurisdiction: DE
legal_basis: [{ cite: § 81a }]
provenance: own:high
modifies: [small]
`;
const extended = smallProfile
  .replace(
    'silence: nothing, cite: § 3',
    'silence: nothing, extension: { times: 1, reasoned: true, cite: § 3 }, cite: § 3',
  )
  .concat('commands_off: [{ command: continue_to_measures, cite: § 10 }]\n');
const small = parseProfile(extended, 'small.yaml');

const overlay = (...lines: string[]) => parseOverlay(head + lines.join('\n'), 'fast.yaml');
const under = (...lines: string[]) => applyOverlays(small, [overlay(...lines)]);

function reasonsOf(...lines: string[]): string {
  try {
    under(...lines);
  } catch (error) {
    if (error instanceof OverlayError) return error.message;
    throw error;
  }
  throw new Error('the overlay fits');
}

describe('an overlay', () => {
  it('leaves the profile as it is where there is none', () => {
    expect(applyOverlays(small, [])).toBe(small);
  });

  it('replaces the fields of a deadline that it names, with its own citation and provenance', () => {
    const [decide] = under('deadlines: [{ id: decide, duration: P2M, kind: should, cite: § 81a(3) }]').deadlines;
    expect(decide).toMatchObject({ duration: 'P2M', kind: 'should', cite: '§ 81a(3)', prov: 'own:high' });
    expect(decide).toMatchObject({ trigger: 'file_complete', silence: 'nothing', suspensions: [], rolls: true });
    expect(decide?.extension).toEqual(small.deadlines[0]?.extension);
  });

  it('takes parts of a deadline away', () => {
    const [decide] = under('deadlines: [{ id: decide, without: [extension], cite: § 81a }]').deadlines;
    expect(decide?.extension).toBeUndefined();
    expect(decide?.duration).toBe('P3M');
  });

  it('adds a deadline that runs from an event of its own', () => {
    const { deadlines } = under(
      'events: [{ event: invited, title: { de: E, en: I }, cite: § }]',
      'deadlines: [{ id: invite, title: { de: E, en: I }, trigger: invited, duration: P3WD, kind: strict, binds: authority, silence: nothing, cite: § 1 }]',
    );
    expect(deadlines.map(({ id, duration }) => [id, duration])).toEqual([
      ['decide', 'P3M'],
      ['invite', 'P3WD'],
    ]);
  });

  it('sends every notice elsewhere, those without a rule too, and one of them somewhere else again', () => {
    const { notices } = under(
      'recipients: [{ kind: "*", recipient: employer, cite: § 14a }, { kind: refusal, recipient: applicant, cite: § }]',
    );
    const recipients = Object.fromEntries(notices.map(({ kind, recipient }) => [kind, recipient]));
    expect(recipients).toMatchObject({ decision: 'employer', hearing: 'employer', refusal: 'applicant' });
    expect(notices.find(({ kind }) => kind === 'decision')?.must_state).toHaveLength(1);
  });

  it('opens commands and measures', () => {
    const opened = under(
      'commands_on: [{ command: continue_to_measures, cite: § 81a }]',
      'continue_to_measures: { cite: § 81a }',
    );
    expect(opened.commands_off).toEqual([]);
    expect(opened.continue_to_measures).toMatchObject({ cite: '§ 81a' });
    expect(small.commands_off).toHaveLength(1);
  });

  it('puts conditions in place of those of the profile', () => {
    const [certificate] = under(
      'conditions: [{ part: documents, id: certificate, waived_when: { fact: residence, is: DE }, cite: § }]',
    ).documents;
    expect(certificate?.waived_when).toEqual({ fact: 'residence', is: 'DE' });
  });

  it('adds fees', () => {
    const fee = '{ stage: fast, amount_cents: 41100, currency: EUR, payee: immigration_authority, cite: § 47 }';
    expect(under(`fees: [${fee}]`).fees).toMatchObject([{ stage: 'fast', payee: 'immigration_authority' }]);
  });

  it('concerns only the profiles that a value names', () => {
    const other = overlay('deadlines: [{ id: decide, duration: P2M, profiles: [small], cite: § }]').deadlines[0];
    expect(other?.profiles).toEqual(['small']);
    const elsewhere = head.replace('[small]', '[small, large]');
    const unlike = parseOverlay(
      `${elsewhere}deadlines: [{ id: decide, duration: P2M, profiles: [large], cite: § }]`,
      'f',
    );
    expect(applyOverlays(small, [unlike]).deadlines).toEqual(small.deadlines);
  });

  it('is laid over what another one has made', () => {
    const first = overlay('deadlines: [{ id: decide, duration: P2M, cite: § 1 }]');
    const second = overlay('deadlines: [{ id: decide, kind: target, cite: § 2 }]');
    expect(applyOverlays(small, [first, second]).deadlines[0]).toMatchObject({
      duration: 'P2M',
      kind: 'target',
      cite: '§ 2',
    });
  });
});

describe('an overlay that does not fit', () => {
  it('names itself and the profile that it does not modify', () => {
    const stranger = { ...small, id: 'other' };
    expect(() => applyOverlays(stranger, [overlay()])).toThrow(
      'overlay fast on profile other: it does not modify this profile',
    );
  });

  it.each([
    ['a new deadline that is not whole', 'deadlines: [{ id: invite, duration: P2M, cite: § }]', 'no deadline invite'],
    [
      'a condition of what is not there',
      'conditions: [{ part: routes, id: fast, when: { fact: x, is: 1 }, cite: § }]',
      'no fast under routes',
    ],
    [
      'a deadline from an event that nobody records',
      'deadlines: [{ id: decide, trigger: invited, cite: § }]',
      'deadlines.0.trigger: unknown event invited',
    ],
  ])('is refused: %s', (_, line, reason) => {
    expect(reasonsOf(line)).toContain(reason);
  });

  it.each([
    ['unknown keys', 'colour: red', 'colour: unknown key'],
    ['a value without its citation', 'deadlines: [{ id: decide }]', 'deadlines[0].cite: is missing'],
    [
      'a value for a profile that it does not modify',
      'deadlines: [{ id: decide, profiles: [large], cite: § }]',
      'deadlines[0].profiles[0]: the overlay does not modify the profile large',
    ],
    ['an end before the beginning', 'effective_to: 2024-01-01', 'effective_to: before effective_from (2025-01-01)'],
  ])('names the line of %s', (_, line, reason) => {
    expect(() => overlay(line)).toThrow(ProfileError);
    expect(() => overlay(line)).toThrow(`fast.yaml:9: ${reason}`);
  });
});

describe('the shipped overlay de-fasttrack-81a', () => {
  const groups = ['EU', 'EEA', 'EU_EEA_CH'];
  const [fast] = loadOverlays(groups);
  const profiles = loadProfiles(groups);
  const laidOver = (id: string) => {
    const profile = profiles.find((candidate) => candidate.id === id);
    if (!profile || !fast) throw new Error('not shipped');
    return applyOverlays(profile, [fast]);
  };

  it.each(['de-bqfg-nonregulated', 'de-bqfg-regulated'])('gives two weeks and two months on %s', (id) => {
    const { deadlines, notices, commands_off } = laidOver(id);
    expect(deadlines.find((rule) => rule.id === 'acknowledge')).toMatchObject({ duration: 'P2W', kind: 'strict' });
    for (const decide of deadlines.filter((rule) => rule.id === 'decide')) {
      expect(decide).toMatchObject({ duration: 'P2M', kind: 'should', silence: 'appealable', extension: { times: 1 } });
      expect(decide.extension?.cap).toBeUndefined();
      expect(decide.suspensions.map(({ cause }) => cause)).toEqual([
        'information',
        'verification',
        'alternative_procedure',
      ]);
    }
    expect(notices.every(({ recipient }) => recipient === 'employer')).toBe(true);
    expect(commands_off.map(({ command }) => command)).not.toContain('continue_to_measures');
  });

  it('gives two months without an extension on nursing, and no acknowledgement', () => {
    const { deadlines } = laidOver('de-nursing-third-country');
    expect(deadlines.find(({ id }) => id === 'decide')).toMatchObject({ duration: 'P2M', kind: 'should' });
    expect(deadlines.find(({ id }) => id === 'decide')?.extension).toBeUndefined();
    expect(deadlines.some(({ id }) => id === 'acknowledge')).toBe(false);
  });

  it('is refused on nursing from the EU', () => {
    expect(() => laidOver('de-nursing-eu')).toThrow('overlay de-fasttrack-81a on profile de-nursing-eu');
  });

  it('is valid by the JSON Schema as well', () => {
    const schema = z.fromJSONSchema(overlayJsonSchema());
    for (const { written } of loadOverlaySources()) expect(schema.safeParse(written).error).toBeUndefined();
  });
});

describe('overlayInForce', () => {
  it('is the newest version that holds on the day', () => {
    const versions = [overlay(), { ...overlay(), version: 2, effective_from: '2026-01-01' }];
    const on = (day: string) => overlayInForce(versions, 'fast', day)?.version;
    expect([on('2024-12-31'), on('2025-12-31'), on('2026-01-01')]).toEqual([undefined, 1, 2]);
  });
});
