import type { NoticeKind } from '#vocabulary';
import type { Block, Code, Fact } from '../paper/blocks.js';
import { compose } from '../paper/compose.js';
import { Flow } from '../paper/flow.js';
import { drawLetterhead, drawRunningLines } from '../paper/letterhead.js';
import type { Sheet } from '../paper/sheet.js';
import type { TextKey, Voice } from '../texts/voice.js';
import type { NoticeData } from '../types.js';
import { find, written } from './find.js';
import { openings } from './openings.js';
import { particulars } from './particulars.js';
import { checkOf, endings, findings, headed, sections, statementBlocks } from './statements.js';
import { subjectOf } from './subject.js';
import { translationNote } from './translation.js';

type LetterKind = Exclude<NoticeKind, 'certificate'>;
export type LetterData = NoticeData & { kind: LetterKind };

/** Kinds that decide something, and so say by which procedure and law. */
const decides: readonly LetterKind[] = [
  'decision',
  'equivalence',
  'compensation',
  'refusal',
  'inadmissible',
  'remedy_decision',
  'statement',
  'confirmation',
];

/** Whom and what the letter is about. */
function matter(data: LetterData, voice: Voice): Block {
  const { applicant, qualification, reference, procedure } = data;
  const row = (label: TextKey, value: string | undefined): Fact[] =>
    value ? [{ label: voice.say(label), value }] : [];
  const born = applicant.birth_date
    ? voice.say('letter.born', { name: applicant.name, date: voice.day(applicant.birth_date) })
    : voice.name(applicant.name);
  const held =
    qualification &&
    voice.say('letter.with_country', { title: qualification.title, country: voice.of(qualification.country) });
  const law = [
    ...row('letter.label.procedure', voice.of(procedure.title)),
    ...row('letter.label.legal_basis', voice.name(procedure.legal_basis)),
  ];
  const rows = [
    ...row('letter.label.applicant', born),
    ...row('letter.label.qualification', held),
    ...row('letter.label.reference', reference && voice.of(reference.title)),
    ...row('letter.label.valid_until', data.valid_until && voice.day(data.valid_until)),
    ...(decides.includes(data.kind) ? law : []),
  ];
  return { is: 'facts', rows };
}

function verification(data: LetterData, voice: Voice): Code | undefined {
  const stated = find(data, 'verification');
  return stated && !written(stated) ? undefined : checkOf(data, voice);
}

const closing = (data: LetterData, voice: Voice): Block => ({
  is: 'closing',
  lines: [
    { text: voice.say('letter.closing') },
    { text: voice.of(data.authority.name), strong: true },
    ...(data.signed_by ? [{ text: voice.of(data.signed_by) }] : []),
  ],
  code: verification(data, voice),
});

/** Result first, then reasons, then what happens next, then what can be done against it. */
export function letterBlocks(data: LetterData, voice: Voice): Block[] {
  const { result, order, next } = openings[data.kind](data, voice);
  const note = translationNote(data, voice);
  const paragraphs = (texts: readonly string[]): Block[] => texts.map((text) => ({ is: 'paragraph', text }));
  const body = [
    ...particulars(data, voice),
    ...sections(findings, data, voice),
    headed('letter.heading.next', [...paragraphs(next), ...statementBlocks('fee', data, voice)], voice),
    ...sections(endings, data, voice),
  ].filter((section) => section.length > 0);
  return [
    ...(note
      ? [
          { is: 'paragraph' as const, tone: 'quiet' as const, text: note },
          { is: 'space' as const, height: 6 },
        ]
      : []),
    { is: 'heading', level: 1, text: subjectOf(data, voice) },
    matter(data, voice),
    { is: 'space', height: 5 },
    { is: 'paragraph', text: voice.say('letter.greeting', { name: data.recipient.name }) },
    { is: 'paragraph', tone: 'strong', text: result },
    ...paragraphs(order ? [order] : []),
    ...body.slice(0, -1).flat(),
    // Nobody signs an empty page: the last section goes with the closing.
    { is: 'together', blocks: [...(body.at(-1) ?? []), closing(data, voice)] },
  ];
}

export function drawLetter(sheet: Sheet, data: LetterData, voice: Voice): void {
  const { authority, recipient } = data;
  const sender = voice.of(authority.name);
  sheet.newPage();
  const top = drawLetterhead(sheet, {
    sender,
    address: authority.address.map(voice.name),
    contact: [
      ...(authority.phone ? [voice.say('letter.phone', { phone: authority.phone })] : []),
      ...(authority.email ? [voice.name(authority.email)] : []),
    ],
    recipient: [recipient.name, ...recipient.address],
    reference: [
      { label: voice.say('letter.label.case_number'), value: voice.name(data.case_number) },
      { label: voice.say('letter.label.date'), value: voice.day(data.issued_on) },
    ],
  });
  new Flow(sheet, top).set(compose(letterBlocks(data, voice)));
  drawRunningLines(sheet, {
    head: `${sender} · ${voice.day(data.issued_on)}`,
    foot: voice.name(data.case_number),
    numbered: (page, pages) => voice.say('letter.page', { page, pages }),
  });
}
