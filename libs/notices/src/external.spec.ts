import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { noticeLanguages as languages } from '#vocabulary';
import { renderNotice } from './render-notice.js';
import { samples } from './testing/samples.js';
import { voiceOf } from './texts/voice.js';

const installed = (tool: string) => spawnSync(tool, ['--version']).error === undefined;
const withTool = (tool: string) => (installed(tool) ? it.each(languages) : it.skip.each(languages));
const hint = (tool: string) => (installed(tool) ? '' : ` [skipped: ${tool} is not installed]`);

describe('what other programs make of a notice', () => {
  const folder = mkdtempSync(join(tmpdir(), 'agnosco-notices-'));
  const path = (name: string, language: string) => join(folder, `${name}.${language}.pdf`);

  beforeAll(async () => {
    for (const language of languages) {
      for (const [name, data] of Object.entries(samples)) {
        writeFileSync(path(name, language), await renderNotice(data, language));
      }
    }
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  withTool('pdftotext')(`pdftotext reads the letter and the certificate in %s${hint('pdftotext')}`, (language) => {
    const read = (name: string) =>
      spawnSync('pdftotext', ['-raw', path(name, language), '-'], { encoding: 'utf8' }).stdout;
    expect(read('partial')).toContain('HWK-2026-000012');
    const day = voiceOf(language).day('2026-05-04').replaceAll('\u00A0', ' ');
    if (language !== 'ar') expect(read('partial').replaceAll(/\s+/g, ' ')).toContain(day);
    expect(read('partial').replaceAll(/\s+/g, ' ')).toContain(
      'National Certificate II, Electrical Installation (NTVETQF)',
    );
    expect(read('certificate')).toContain('Kwame Asante');
  });

  withTool('pdftotext')(`pdftotext finds in %s the words as they are read${hint('pdftotext')}`, (language) => {
    const { stdout } = spawnSync('pdftotext', [path('refusal', language), '-'], { encoding: 'utf8' });
    const voice = voiceOf(language);
    const text = stdout.replaceAll(/[\u200E\u200F\u202A-\u202E]/g, '').replaceAll(/\s+/g, ' ');
    const [subject = ''] = voice.say('kinds.refusal.subject').split(' (');
    expect(text).toContain(subject.replaceAll('\u00A0', ' '));
    expect(text).toContain(voice.say('statements.existing_qualifications_none').split(/[.؛]/)[0]);
  });

  withTool('pdfinfo')(`pdfinfo finds it tagged and titled in %s${hint('pdfinfo')}`, (language) => {
    const { stdout } = spawnSync('pdfinfo', [path('partial', language)], { encoding: 'utf8' });
    expect(stdout).toMatch(/Tagged:\s+yes/);
    expect(stdout).toMatch(/Title:.*HWK-2026-000012/);
    const tree = spawnSync('pdfinfo', ['-struct', path('partial', language)], { encoding: 'utf8' });
    expect(tree.stdout).toMatch(/TH:\s+\/Scope \/Column[^]*\/Scope \/Row[^]*Figure:/);
    expect(tree.stderr).toBe('');
  });

  withTool('qpdf')(`qpdf finds no fault in %s${hint('qpdf')}`, (language) => {
    for (const name of Object.keys(samples)) {
      const { status, stderr } = spawnSync('qpdf', ['--check', path(name, language)], { encoding: 'utf8' });
      expect([status, stderr]).toEqual([0, '']);
    }
  });
});
