import { describe, expect, it } from '@jest/globals';
import { noticeLanguages as languages, outcomes, type NoticeLanguage } from '#vocabulary';
import { render } from './render-notice.js';
import { PdfReader, spoken } from './testing/pdf-reader.js';
import { notice } from './testing/samples.js';
import { voiceOf } from './texts/voice.js';
import type { NoticeData } from './types.js';

const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, '').replace(/\s/g, ' ');

async function said(data: NoticeData, language: NoticeLanguage): Promise<string> {
  return plain(spoken(new PdfReader(await render(data, language, { compress: false })).structure));
}

describe.each(languages)('what a notice concerns, in %s', (language) => {
  const voice = voiceOf(language);

  it.each(['waiver', 'alternative_reference', 'partial_access'] as const)(
    'consequences of %s are said in words of their own',
    async (about) => {
      const text = await said(notice('consequences', { concerns: { about } }), language);
      expect(text).toContain(plain(voice.say(`kinds.consequences.${about}`)));
    },
  );

  it.each([...outcomes, 'revocation', 'inadmissible'] as const)(
    'a hearing says that %s is intended, and until when to answer',
    async (intended) => {
      const data = notice('hearing', { concerns: { intended, until: '2026-05-18' } });
      const text = await said(data, language);
      expect(text).toContain(plain(voice.say(`kinds.hearing.intended.${intended}`)));
      expect(text).toContain(plain(voice.day('2026-05-18')));
      expect(text).toContain(data.case_number);
    },
  );

  it('a warning says until when to act', async () => {
    const text = await said(notice('cooperation_warning', { concerns: { until: '2026-05-18' } }), language);
    expect(text).toContain(plain(voice.say('kinds.cooperation_warning.next', { until: voice.day('2026-05-18') })));
  });

  it('a confirmation says what counts as approved', async () => {
    const changed = notice('confirmation', { concerns: { about: 'length_change', length: 'P9M' } });
    const text = await said(changed, language);
    expect(text).toContain(plain(voice.say('kinds.confirmation.length_result', { length: voice.length('P9M') })));
    expect(text).toContain(plain(voice.say('kinds.confirmation.length_subject')));
    expect(await said(notice('confirmation'), language)).toContain(plain(voice.say('kinds.confirmation.result')));
  });

  it.each([
    [{ amount_cents: 0 }, 'fee_none'],
    [{ amount_cents: 20000 }, 'fee'],
    [{ amount_cents: 20000, most_cents: 60000 }, 'fee_range'],
    [{ amount_cents: 0, elsewhere_cents: 41100 }, 'fee_elsewhere'],
  ] as const)('a fee of %j is told', async (fee, key) => {
    const statements = [{ code: 'fee', data: { currency: 'EUR', ...fee } }] as const;
    const money = (cents: number) => voice.money(cents, 'EUR');
    const amount = money(key === 'fee_elsewhere' ? 41100 : fee.amount_cents);
    const expected = voice.say(`statements.${key}`, { amount, most: money(60000) });
    expect(await said(notice('decision', { statements }), language)).toContain(plain(expected));
  });

  it('a request without a period still lists what is asked', async () => {
    const asks = { items: [{ about: 'identity', ask: 'the photograph is blurred' }] };
    const text = await said(notice('information_request', { asks }), language);
    expect(text).toContain('the photograph is blurred');
    expect(text).toContain(plain(voice.say('kinds.information_request.unnamed')));
  });
});
