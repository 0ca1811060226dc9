import { describe, expect, it } from '@jest/globals';
import { examine, MAX_FILE_SIZE } from './examination.js';
import { NoScanner, type Scanner } from './scanner.js';

const pdf = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n');
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const jpeg = Buffer.from('ffd8ffe000104a46494600010100000100010000ffd9', 'hex');
const scanner = new NoScanner();

describe('a file that is handed in', () => {
  it.each([
    ['application/pdf', pdf],
    ['image/png', png],
    ['image/jpeg', jpeg],
  ])('is known as %s by its content', async (media_type, content) => {
    expect(await examine(content, scanner)).toMatchObject({ media_type, size: content.length, scan: 'unscanned' });
  });

  it('has a hash', async () => {
    const { sha256 } = await examine(png, scanner);
    expect(sha256).toMatch(/^[0-9a-f]{64}$/);
    expect((await examine(pdf, scanner)).sha256).not.toBe(sha256);
  });

  it.each([
    ['text', Buffer.from('just words')],
    ['a page that calls itself a PDF', Buffer.from('<html><script>%PDF-1.7</script></html>')],
    ['an archive', Buffer.from('504b030414000000080000002100', 'hex')],
    ['a program', Buffer.from('7f454c46020101000000000000000000', 'hex')],
  ])('is refused when it is %s', async (_, content) => {
    await expect(examine(content, scanner)).rejects.toMatchObject({
      code: 'document.type_not_allowed',
      status: 415,
      particulars: { data: { allowed: expect.arrayContaining(['application/pdf']) } },
    });
  });

  it('may have ten megabytes and not a byte more', async () => {
    const largest = Buffer.alloc(MAX_FILE_SIZE);
    pdf.copy(largest);
    expect((await examine(largest, scanner)).size).toBe(10_485_760);
    await expect(examine(Buffer.concat([largest, Buffer.alloc(1)]), scanner)).rejects.toMatchObject({
      code: 'document.too_large',
      status: 413,
    });
  });

  it('is refused when it is empty', async () => {
    await expect(examine(Buffer.alloc(0), scanner)).rejects.toMatchObject({ code: 'document.file_missing' });
  });

  it('carries what the scanner says', async () => {
    const says = (result: 'clean' | 'infected'): Scanner => ({ scan: () => Promise.resolve(result) });
    expect((await examine(pdf, says('clean'))).scan).toBe('clean');
    expect((await examine(pdf, says('infected'))).scan).toBe('infected');
  });
});
