import { beforeAll, describe, expect, it } from '@jest/globals';
import { render } from '../render-notice.js';
import { PdfReader } from './pdf-reader.js';
import { samples } from './samples.js';
import { structureFaults } from './structure-faults.js';

describe('what the checker of structure finds', () => {
  let sound = '';

  beforeAll(async () => {
    sound = (await render(samples.partial, 'de', { compress: false })).toString('latin1');
  });

  const faultsOf = (from: string | RegExp, to: string) => {
    const broken = sound.replace(from, to);
    expect(broken).not.toBe(sound);
    return structureFaults(new PdfReader(Buffer.from(broken, 'latin1')));
  };

  it('is nothing in a sound file', () => {
    expect(structureFaults(new PdfReader(Buffer.from(sound, 'latin1')))).toEqual([]);
  });

  it.each([
    ['pdfuaid:part>1<', 'pdfuaid:part>2<', 'is no PDF/UA-1'],
    ['pdfaid:conformance>A<', 'pdfaid:conformance>B<', 'is no PDF/A-3a'],
    ['/DisplayDocTitle true', '/DisplayDocTitle null', 'does not show its title'],
    [/\/Lang \(..\)/g, '/Lang ()', 'has no language'],
    ['/Marked true', '/Marked null', 'is not tagged'],
    ['/S /H1', '/S /H2', 'has not one first heading'],
    ['/Scope /Column', '/Scope /Colum_', 'has a column without a head'],
    ['/Scope /Row', '/Scope /Ro_', 'has a row without a name'],
    ['/S /LBody', '/S /LBod_', 'has an item without label and body'],
    ['/S /Table', '/S /Tabl_', 'uses the type Tabl_, which no role map explains'],
    ['/Alt ', '/Al_ ', 'has a figure without a description'],
    ['/FontFile2', '/FontFile_', 'has a font that is not embedded'],
    [/\[<0001/, '[<0000', 'shows a glyph for what is missing'],
    ['/MCID 13', '/MCID 99', 'has content in no element'],
    ['1 0 0 -1 70.866', '1 0 0 -1 07.866', 'has text outside of its page'],
  ] as const)('%s as %s: %s', (from, to, fault) => {
    expect(faultsOf(from, to)).toContain(fault);
  });
});
