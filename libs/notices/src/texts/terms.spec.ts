import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parseAllDocuments } from 'yaml';
import { catalogues } from './voice.js';

/** Where a profile or a register says something that a notice repeats. */
const shown = new RegExp(
  `^(${[
    'title',
    'documents\\.#\\.title',
    'eligibility\\.#\\.title',
    'outcomes\\.#\\.(effect|grounds\\.#\\.title)',
    'revocation_grounds\\.#\\.title',
    'remedies\\.#\\.title',
    'measures\\.#\\.(title|lines\\.lines\\.#\\.title)',
    '#\\.(name|signed_by|court\\.name)',
    'units\\.#\\.title',
  ].join('|')})$`,
);

function textsIn(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('de' in value && typeof value.de === 'string') return shown.test(path) ? [value.de] : [];
  return Object.entries(value).flatMap(([key, inner]) =>
    textsIn(inner, [...(path ? [path] : []), Array.isArray(value) ? '#' : key].join('.')),
  );
}

const folders = ['libs/procedures/profiles', 'libs/procedures/overlays', 'libs/registers/data/references'];
const files = [
  ...folders.flatMap((folder) => readdirSync(folder).map((file) => join(folder, file))),
  'libs/registers/data/authorities.yaml',
];
const texts = new Set(
  files.flatMap((file) => parseAllDocuments(readFileSync(file, 'utf8')).flatMap((each) => textsIn(each.toJS()))),
);

describe('what profiles and registers call things', () => {
  it('is found', () => {
    expect(texts.size).toBeGreaterThan(120);
    expect(texts).toContain('Kenntnisprüfung');
  });

  it.each(['fr', 'pt', 'es', 'ar'] as const)('has a term in %s', (language) => {
    const { terms } = catalogues[language];
    expect([...texts].filter((text) => !terms[text]?.trim())).toEqual([]);
  });

  it.each(['fr', 'pt', 'es', 'ar'] as const)('has no term in %s for what nobody says', (language) => {
    expect(Object.keys(catalogues[language].terms).filter((text) => !texts.has(text))).toEqual([]);
  });
});
