import { describe, expect, it } from '@jest/globals';
import {
  blockerCodes,
  commandNames,
  fieldCodes,
  languages,
  noticeKinds,
  outcomes,
  problems,
  requestKinds,
  roles,
  statementCodes,
  statuses,
} from '#vocabulary';
import { inconsistencies } from '#equivalence';
import { loadCatalogue, sections } from './catalogue.js';
import { Texts } from './texts.js';

const texts = new Texts();
const catalogue = loadCatalogue();

/** Every text of a section by its key. */
function flat(value: unknown, prefix = ''): Record<string, string> {
  if (typeof value === 'string') return { [prefix]: value };
  const entries = Object.entries(value as Record<string, unknown>);
  return Object.assign({}, ...entries.map(([key, inner]) => flat(inner, prefix ? `${prefix}.${key}` : key)));
}

const variables = (text: string): string[] => [...text.matchAll(/\{\{\s*(\w+)/g)].map((match) => match[1] ?? '').sort();

describe('the catalogue', () => {
  it.each([...blockerCodes, ...Object.keys(problems)])('has title and detail for %s in every language', (code) => {
    expect(texts.has(code)).toBe(true);
  });

  it('tells a code without a sentence', () => {
    expect(texts.has('measure.from_the_moon')).toBe(false);
  });

  it.each(fieldCodes)('has a sentence for %s', (code) => {
    for (const language of languages) expect(texts.field({ code, pointer: '/x' }, language)).not.toBe(code);
  });

  it.each(
    Object.entries({
      status: statuses,
      role: roles,
      command: commandNames,
      outcome: outcomes,
      request: requestKinds,
      notice: noticeKinds,
      statement: statementCodes,
      inconsistency: inconsistencies,
    }),
  )('names every %s', (kind, codes) => {
    for (const code of codes) {
      for (const language of languages) {
        const ns = kind === 'command' ? 'commands' : 'words';
        expect([code, catalogue.getResource(language, ns, `${kind}.${code}`)]).toEqual([code, expect.any(String)]);
      }
    }
  });

  it.each(sections)('says in %s the same in every language', (section) => {
    const [german, english] = languages.map((language) => flat(catalogue.getResourceBundle(language, section)));
    expect(Object.keys(german ?? {}).sort()).toEqual(Object.keys(english ?? {}).sort());
    for (const [key, text] of Object.entries(english ?? {})) {
      expect([key, variables(german?.[key] ?? '')]).toEqual([key, variables(text)]);
    }
  });
});

describe('a sentence', () => {
  it('names what is missing with its facts, in the reader’s language', () => {
    const data = { latest: '2026-08-03' };
    const blocker = { code: 'deadline.extension_too_long', item: 'decide', data };
    expect(texts.blocker(blocker, 'en').detail).toBe(
      'The deadline “decision period” cannot be extended that far. The latest day possible is 3 August 2026.',
    );
    expect(texts.blocker(blocker, 'de').detail).toBe(
      'Die Frist „Entscheidungsfrist“ kann nicht so weit verlängert werden. Spätestens möglich ist der 3. August 2026.',
    );
  });

  it('leaves out what is not known', () => {
    const { detail } = texts.blocker(
      { code: 'deadline.extension_too_long', item: 'decide', data: { latest: '' } },
      'en',
    );
    expect(detail).toBe('The deadline “decision period” cannot be extended that far.');
  });

  it.each(languages)('never shows a trace of its making (%s)', (language) => {
    for (const code of [...blockerCodes, ...Object.keys(problems)]) {
      const { title, detail } = texts.problem(code, language);
      expect(`${title} ${detail}`).not.toMatch(/[[\]{}\0]|undefined|\$t| {2}|^\s|\s$/);
      expect(detail).not.toBe('');
    }
  });

  it('leaves out a list of nothing', () => {
    const data = { outcome: 'partial', reason: 'no_substantial_difference', refs: [] };
    expect(texts.blocker({ code: 'assessment.outcome_inconsistent', item: 'partial', data }, 'en').detail).toBe(
      '“partial recognition” does not agree with the case as it is recorded: no substantial difference is left. ' +
        'Propose another outcome, or correct what it rests on.',
    );
  });

  it('uses the names that the caller has for an item', () => {
    const blocker = { code: 'documents.missing', item: 'identity', cite: 'BQFG § 5(1)' };
    const told = texts.blocker(blocker, 'de', (item) => (item === 'identity' ? 'Identitätsnachweis' : undefined));
    expect(told).toMatchObject(blocker);
    expect(told.detail).toContain('„Identitätsnachweis“');
    expect(texts.blocker(blocker, 'de').detail).toContain('„identity“');
  });

  it('names commands, statuses and roles', () => {
    const blocker = {
      code: 'command.not_in_status',
      item: 'confirm_complete',
      data: { status: 'compensation.running' },
    };
    expect(texts.blocker(blocker, 'en').detail).toContain(
      '“confirm completeness” is not possible while the case is at “measure under way”',
    );
    expect(texts.problem('access.role_not_permitted', 'de', { roles: ['caseworker', 'team_lead'] }).detail).toContain(
      'Sachbearbeitung, Teamleitung',
    );
  });

  it('for a rule of eligibility that has no sentence of its own is that of the family', () => {
    expect(texts.blocker({ code: 'eligibility.residence', item: 'residence in the EU' }, 'en').detail).toContain(
      '“residence in the EU” is not met',
    );
  });

  it('for an unknown code says so without breaking', () => {
    expect(texts.problem('measure.from_the_moon', 'en').detail).toContain('measure.from_the_moon');
  });

  it('shows what people wrote as they wrote it', () => {
    const item = '$t(home:title) {{code}} <b>&amp;</b>';
    expect(texts.blocker({ code: 'documents.unknown', item }, 'en').detail).toContain(item);
  });
});
