import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import qrcode from 'qrcode-generator';
import type { Page } from './documents-data.js';

/** Somebody else's way to make the same page, without tags. */
export interface Peer {
  name: string;
  make(page: Page): Promise<Uint8Array>;
}

const versions = { pdfmake: '0.3.11', '@react-pdf/renderer': '4.9.0', react: '19.3.1' };
const fontFile = (file: string) => createRequire(import.meta.url).resolve(`@expo-google-fonts/${file}`);
const fonts = {
  latin: fontFile('noto-sans/400Regular/NotoSans_400Regular.ttf'),
  arabic: fontFile('noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf'),
};

/**
 * Fetches the peers into a folder of their own, which is removed afterwards: they are no dependency.
 * @throws Error where npm cannot fetch them
 */
export async function withPeers<T>(use: (peers: readonly Peer[]) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'agnosco-peers-'));
  try {
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies: versions }));
    const { status, stderr } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts'], {
      cwd: folder,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`npm could not fetch the peers: ${stderr}`);
    return await use([pdfmakeIn(folder), await reactPdfIn(folder)]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Pdfmake {
  setFonts(fonts: Record<string, { normal: string }>): void;
  setUrlAccessPolicy(allowed: (url: string) => boolean): void;
  setLocalAccessPolicy(allowed: (path: string) => boolean): void;
  createPdf(definition: unknown): { getBuffer(): Promise<Uint8Array> };
}

function pdfmakeIn(folder: string): Peer {
  const pdfmake = createRequire(join(folder, 'package.json'))('pdfmake') as Pdfmake;
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy(() => true);
  pdfmake.setFonts({ latin: { normal: fonts.latin }, arabic: { normal: fonts.arabic } });
  return {
    name: `pdfmake ${versions.pdfmake}`,
    make: ({ lines, url }) =>
      pdfmake
        .createPdf({
          pageSize: 'A4',
          defaultStyle: { font: 'latin' },
          content: [
            ...lines.map(({ text, size, script }) => ({ text, fontSize: size, font: script, alignment: 'center' })),
            { qr: url, fit: 68 },
          ],
        })
        .getBuffer(),
  };
}

type CreateElement = (type: unknown, props: unknown, ...children: unknown[]) => unknown;

interface ReactPdf {
  Document: unknown;
  Page: unknown;
  Text: unknown;
  Svg: unknown;
  Path: unknown;
  Font: { register(font: { family: string; src: string }): void };
  pdf(document: unknown): { toBuffer(): Promise<AsyncIterable<Uint8Array>> };
}

async function reactPdfIn(folder: string): Promise<Peer> {
  const require = createRequire(join(folder, 'package.json'));
  const loaded = async (name: string) => (await import(pathToFileURL(require.resolve(name)).href)) as unknown;
  const { Document, Page, Text, Svg, Path, Font, pdf } = (await loaded('@react-pdf/renderer')) as ReactPdf;
  const fetched = (name: string) => require(name) as unknown;
  const { createElement: create } = fetched('react') as { createElement: CreateElement };
  for (const [family, src] of Object.entries(fonts)) Font.register({ family, src });
  return {
    name: `@react-pdf/renderer ${versions['@react-pdf/renderer']}`,
    make: async ({ lines, url }) => {
      const texts = lines.map(({ text, size, script }, key) =>
        create(Text, { key, style: { fontFamily: script, fontSize: size, textAlign: 'center' } }, text),
      );
      const { count, path } = qrPath(url);
      const code = create(
        Svg,
        { key: 'code', width: 68, height: 68, viewBox: `0 0 ${count} ${count}` },
        create(Path, { d: path, fill: 'black' }),
      );
      const document = create(Document, {}, create(Page, { size: 'A4' }, ...texts, code));
      const chunks: Uint8Array[] = [];
      for await (const chunk of await pdf(document).toBuffer()) chunks.push(chunk);
      return Buffer.concat(chunks);
    },
  };
}

function qrPath(url: string): { count: number; path: string } {
  const code = qrcode(0, 'M');
  code.addData(url);
  code.make();
  const count = code.getModuleCount();
  let path = '';
  for (let row = 0; row < count; row += 1) {
    for (let column = 0; column < count; column += 1) {
      if (code.isDark(row, column)) path += `M${column} ${row}h1v1h-1z`;
    }
  }
  return { count, path };
}
