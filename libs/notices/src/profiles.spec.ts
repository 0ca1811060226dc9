import { describe, expect, it } from '@jest/globals';
import { loadProfiles, type Profile } from '#procedures';
import { noticeKinds, noticeLanguages, type NoticeKind, type StatementCode } from '#vocabulary';
import { statementBlocks } from './kinds/statements.js';
import { render } from './render-notice.js';
import { statementsMissing } from './statements-missing.js';
import { everyStatement } from './testing/extremes.js';
import { PdfReader, spoken } from './testing/pdf-reader.js';
import { notice, verification } from './testing/samples.js';
import { structureFaults } from './testing/structure-faults.js';
import { voiceOf } from './texts/voice.js';
import type { NoticeData, Statement } from './types.js';

const profiles = loadProfiles();

/** A statement with what this profile puts into it. */
function ofProfile(statement: Statement, profile: Profile): Statement {
  const remedy = profile.remedies.at(0);
  switch (statement.code) {
    case 'missing_documents':
      return { ...statement, data: { documents: profile.documents.map(({ code, title }) => ({ code, title })) } };
    case 'measures':
      return profile.measures.length > 0
        ? { ...statement, data: { measures: profile.measures.map(({ type, title, max }) => ({ type, title, max })) } }
        : statement;
    case 'remedy_instruction':
      return remedy?.duration
        ? {
            ...statement,
            data: {
              ...statement.data,
              forum: remedy.forum,
              title: remedy.title,
              duration: remedy.duration,
              cite: remedy.cite,
            },
          }
        : statement;
    case 'legal_effect': {
      const stated = profile.outcomes.at(0);
      return stated ? { ...statement, data: { effect: stated.effect, cite: stated.cite } } : statement;
    }
    default:
      return statement;
  }
}

/** What a profile says of a kind of notice, with all that it demands in every case of it. */
function noticeOf(profile: Profile, kind: NoticeKind): { data: NoticeData; demanded: StatementCode[] } {
  const rules = profile.notices.filter((rule) => rule.kind === kind).flatMap(({ must_state }) => must_state);
  const demanded = [...new Set(rules.map(({ statement }) => statement))];
  const statements = everyStatement
    .filter(({ code }) => demanded.includes(code))
    .map((statement) => ofProfile(statement, profile))
    .map((statement) =>
      rules.some(({ statement: code, written_by }) => code === statement.code && written_by === 'writer')
        ? { ...statement, text: `Eigene Worte zu ${statement.code}.` }
        : statement,
    );
  const outcome = profile.outcomes.find(({ notices }) => notices.includes(kind))?.outcome;
  const data = notice(kind, {
    procedure: { title: profile.title, legal_basis: profile.legal_basis.map(({ cite }) => cite).join('; ') },
    authority: { ...notice(kind).authority, language: profile.language },
    statements,
    verification,
    ...(outcome ? { outcome } : {}),
  });
  return { data, demanded };
}

const plain = (text: string) =>
  text
    .replace(/[\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Each paragraph of a statement as it is said. */
function said(code: StatementCode, data: NoticeData, language: (typeof noticeLanguages)[number]): string[] {
  if (code === 'substantial_differences' || code === 'difference_reasons')
    return ['UNIT-LACKING', 'REASON-WHY'].slice(0, 1);
  if (code === 'verification') return [verification.code];
  const deadlines = ['receipt_date', 'decision_deadline', 'start_conditions'];
  return statementBlocks(code, data, voiceOf(language)).flatMap((block) =>
    block.is === 'paragraph' && !deadlines.includes(code) ? [plain(block.text)] : [],
  );
}

describe.each(noticeLanguages)('every notice of every profile in %s', (language) => {
  it.each(profiles.map((profile) => [profile.id, profile] as const))(
    '%s: holds its form, and states what is demanded',
    async (_id, profile) => {
      for (const kind of noticeKinds) {
        const { data, demanded } = noticeOf(profile, kind);
        expect([kind, statementsMissing(data, demanded)]).toEqual([kind, []]);
        const reader = new PdfReader(await render(data, language, { compress: false }));
        expect([kind, structureFaults(reader)]).toEqual([kind, []]);
        const text = plain(spoken(reader.structure));
        for (const code of demanded) {
          for (const part of said(code, data, language))
            expect([kind, code, text]).toEqual([kind, code, expect.stringContaining(part)]);
        }
      }
    },
  );
});
