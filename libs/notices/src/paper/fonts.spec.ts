import { describe, expect, it } from '@jest/globals';
import { render } from '../render-notice.js';
import { PdfReader, spoken } from '../testing/pdf-reader.js';
import { notice } from '../testing/samples.js';

const said = async (name: string) => {
  const data = notice('hearing', { recipient: { name, address: [] } });
  return spoken(new PdfReader(await render(data, 'de', { compress: false })).structure);
};

describe('fonts', () => {
  // This must stay the file's first rendering: the glyph of a dotless i is met here for the first time.
  it('give a glyph the character it stands for, whatever it was shaped from before', async () => {
    await said('i\u0307');
    expect(await said('Işık')).toContain('Işık');
  });

  it('keep letters apart that other fonts join', async () => {
    expect(await said('Office Pfiff')).toContain('Office Pfiff');
  });
});
