import { describe, expect, it } from '@jest/globals';
import type { Verification } from '#credentials';
import { pageLanguages } from '../pages/page-language.js';
import { verifyPage, type VerifyAnswer } from './verify-page.js';

const found: Verification = {
  standing: 'valid',
  since: '2026-03-02',
  as_of: '2026-05-04',
  scope: 'full',
  document: 'certificate',
  outcome: 'full',
  title: { de: 'Elektroniker', en: 'Electrician' },
  level: { eqf: 4, art11: 'c' },
  authority: { id: 'hwk-demo', name: { de: 'Kammer <Demo>', en: 'Chamber <demo>' } },
  procedure: { id: 'p', title: 'P', legal_basis: 'BQFG § 4' },
  issued_on: '2026-03-02',
  valid_from: '2026-03-02',
  valid_until: null,
};

const answers: Record<string, VerifyAnswer | undefined> = {
  nothing: undefined,
  valid: { found },
  'valid for a time': { found: { ...found, valid_until: '2027-03-02' } },
  superseded: { found: { ...found, standing: 'superseded', since: '2026-04-01' } },
  revoked: { found: { ...found, standing: 'revoked', since: '2026-04-01' } },
  expired: { found: { ...found, standing: 'expired', since: '2027-03-03', valid_until: '2027-03-02' } },
  unknown: { unknown: true },
  busy: { busy: 7 },
};

const pages = Object.entries(answers).flatMap(([name, answer]) =>
  pageLanguages.map((language) => ({ name, language, html: verifyPage({ language, typed: 'K7QF', answer }) })),
);

describe('the page of verification', () => {
  it.each(pages)(
    '$name in $language can be read aloud: one heading, one main part, names for everything',
    ({ html }) => {
      expect(html.match(/<h1[ >]/g)).toHaveLength(1);
      expect(html.match(/<main[ >]/g)).toHaveLength(1);
      const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const references = [...html.matchAll(/ (?:for|aria-describedby)="([^"]+)"/g)].flatMap(([, names]) =>
        names?.split(' '),
      );
      expect(references.filter((name) => !ids.includes(name))).toEqual([]);
      expect(html).toContain('href="#content"');
      for (const [, attributes] of html.matchAll(/<svg([^>]*)>/g)) expect(attributes).toContain('aria-hidden="true"');
      expect(html).not.toMatch(/\{\{|\}\}|undefined|null|\[object|NaN|Invalid Date/);
    },
  );

  it('tells its standing in words and by a shape of its own, never by colour alone', () => {
    const shapes = pages
      .filter(({ language }) => language === 'en')
      .map(({ html }) => /<section[^]*?<h1>/.exec(html)?.[0]);
    const told = shapes.filter((shape) => shape !== undefined).map((shape) => /<svg[^]*<\/svg>/.exec(shape)?.[0]);
    // Valid for a time looks like valid; to be patient looks like a time that is over.
    expect(new Set(told).size).toBe(5);
  });

  it('says until when, and since when', () => {
    const said = (name: string) => pages.find((page) => page.name === name && page.language === 'en')?.html ?? '';
    expect(said('valid')).toContain('holds since 2 March 2026');
    expect(said('valid for a time')).toContain('from 2 March 2026 until 2 March 2027');
    expect(said('superseded')).toContain('Since 1 April 2026');
    expect(said('revoked')).toContain('Since 1 April 2026');
    expect(said('expired')).toContain('until 2 March 2027');
    expect(said('busy')).toContain('in 7 seconds');
  });

  it('writes what comes from registers as text', () => {
    for (const { html } of pages) expect(html).not.toMatch(/<demo>/i);
    expect(verifyPage({ language: 'de', typed: '', answer: answers.valid })).toContain('Kammer &lt;Demo&gt;');
  });
});
