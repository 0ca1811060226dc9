import type { NoticeLanguage } from '#vocabulary';
import { drawCertificateNotice } from './kinds/certificate.js';
import { drawLetter, type LetterData } from './kinds/letter.js';
import { bindingLanguage } from './kinds/find.js';
import { subjectOf } from './kinds/subject.js';
import { Sheet } from './paper/sheet.js';
import { voiceOf } from './texts/voice.js';
import type { NoticeData } from './types.js';

export interface RenderOptions {
  /** Default true; without compression the structure can be read as text. */
  compress?: boolean;
}

const isLetter = (data: NoticeData): data is LetterData => data.kind !== 'certificate';

/** `renderNotice` with the choices that only tests make. */
export async function render(data: NoticeData, language: NoticeLanguage, options: RenderOptions = {}): Promise<Buffer> {
  const voice = voiceOf(language, bindingLanguage(data));
  const subject = subjectOf(data, voice);
  const sheet = new Sheet({
    language,
    direction: voice.direction,
    title: voice.say('letter.file_title', { subject, number: data.case_number }),
    by: voice.of(data.authority.name),
    identifier: data.id,
    at: new Date(data.issued_at),
    compress: options.compress,
  });
  if (isLetter(data)) drawLetter(sheet, data, voice);
  else drawCertificateNotice(sheet, data, voice);
  return sheet.finish();
}

/**
 * The notice as a tagged PDF/A-3a in that language. Where it is not the authority's own, the page says that it is
 * a translation. The same data and language give the same bytes.
 *
 * @throws Error where a period in the data is none (ISO 8601).
 */
export function renderNotice(data: NoticeData, language: NoticeLanguage): Promise<Buffer> {
  return render(data, language);
}
