import type { Block } from '../paper/blocks.js';
import { drawCertificate, type Inscription } from '../paper/frame.js';
import type { Sheet } from '../paper/sheet.js';
import type { Voice } from '../texts/voice.js';
import type { NoticeData } from '../types.js';
import { find, written } from './find.js';
import { findings, statementBlocks } from './statements.js';
import { translationNote } from './translation.js';

/** What a certificate states beside its inscription, in small letters: no statement is lost. */
const stated = (data: NoticeData, voice: Voice): Block[][] => [
  ...findings.map((section) => section.blocks(data, voice)),
  statementBlocks('fee', data, voice),
  statementBlocks('remedy_instruction', data, voice),
];

const textOf = (block: Block): string[] => {
  if (block.is === 'paragraph') return [block.text];
  if (block.is === 'list') return block.items.map(({ text }) => text);
  return block.is === 'table' ? block.rows.map((row) => row.filter(Boolean).join(' · ')) : [];
};

function inscription(data: NoticeData, voice: Voice): Inscription[] {
  const { applicant, qualification, reference } = data;
  const line = (text: string | undefined, role: Inscription['role'], before: number): Inscription[] =>
    text ? [{ text, role, before }] : [];
  const born = applicant.birth_date && voice.say('certificate.born', { date: voice.day(applicant.birth_date) });
  const held =
    qualification &&
    voice.say('certificate.quoted', { title: qualification.title, country: voice.of(qualification.country) });
  return [
    ...line(voice.say('certificate.title'), 'title', 0),
    ...line(voice.of(data.procedure.title), 'subtitle', 6),
    ...line(voice.of(data.authority.name), 'authority', 46),
    ...line(voice.say('certificate.finds'), 'text', 4),
    ...line(voice.name(applicant.name), 'name', 16),
    ...line(born, 'text', 6),
    ...line(held, 'strong', 18),
    ...line(voice.say(reference ? 'certificate.equivalent' : 'certificate.recognised'), 'text', 18),
    ...line(reference && voice.of(reference.title), 'reference', 12),
    ...line(voice.say('certificate.law', { law: data.procedure.legal_basis }), 'text', 30),
    ...line(voice.say('certificate.since', { date: voice.day(data.issued_on) }), 'text', 4),
    ...line(data.valid_until && voice.say('certificate.until', { date: voice.day(data.valid_until) }), 'text', 4),
    ...stated(data, voice).flatMap((blocks) =>
      blocks.flatMap(textOf).flatMap((text, index) => line(text, 'small', index === 0 ? 12 : 3)),
    ),
  ];
}

export function drawCertificateNotice(sheet: Sheet, data: NoticeData, voice: Voice): void {
  const check = find(data, 'verification');
  const words = check && written(check) ? written(check) : voice.say('certificate.check');
  const { verification } = data;
  drawCertificate(sheet, {
    inscription: inscription(data, voice),
    signed: [
      voice.say('certificate.place_date', { place: data.authority.place, date: voice.day(data.issued_on) }),
      ...(data.signed_by ? [voice.of(data.signed_by)] : []),
    ],
    number: voice.say('certificate.number', { number: data.case_number }),
    note: translationNote(data, voice),
    ...(verification
      ? {
          check: {
            url: verification.url,
            alt: voice.say('letter.qr', { url: verification.url }),
            lines: [words, voice.name(verification.url), voice.say('letter.check_code', { code: verification.code })],
          },
        }
      : {}),
  });
}
