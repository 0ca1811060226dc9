import type { NoticeData } from '#notices';

/** The texts of one certificate from top to bottom, as a peer sets them. */
export interface Page {
  lines: readonly { text: string; size: number; script: 'latin' | 'arabic' }[];
  url: string;
}

const people = {
  latin: { name: 'Łukasz Żółkiewski', title: 'National Certificate II, Electrical Installation (NTVETQF)' },
  arabic: { name: 'محمد عبد الله الحسن', title: 'دبلوم المعهد التقني · Київ · ሰርተፊኬት · Diploma' },
} as const;

/** Each certificate is another one: name, number and code are met for the first time. */
function codeOf(index: number): string {
  return ((index + 1) * 0x9e3779b1).toString(36).toUpperCase().padStart(12, '7');
}

/** A certificate as the product issues it; with Arabic it holds four scripts. */
export function certificate(index: number, script: keyof typeof people): NoticeData {
  const { name, title } = people[script];
  const code = codeOf(index);
  return {
    id: '0198a3c2-7b1e-7c44-9a55-2f0d6c1e8b90',
    kind: 'certificate',
    case_number: `26-${String(index).padStart(7, '0')}`,
    issued_on: '2026-05-04',
    issued_at: '2026-05-04T08:30:00.000Z',
    authority: {
      name: {
        de: 'Handwerkskammer Musterstadt (Demonstration)',
        en: 'Musterstadt Chamber of Crafts (demonstration)',
      },
      address: ['Musterstraße 1', '40000 Musterstadt'],
      place: 'Musterstadt',
    },
    recipient: { name: `${name} ${index}`, address: [] },
    applicant: { name: `${name} ${index}`, birth_date: '1995-03-12' },
    procedure: {
      title: {
        de: 'Gleichwertigkeitsfeststellung, nicht reglementierter Beruf',
        en: 'Equivalence assessment, non-regulated occupation',
      },
      legal_basis: 'BQFG §§ 3–8, 14, 15; BBiG § 50a; HwO § 40a',
    },
    qualification: { title, country: { de: 'Ghana', en: 'Ghana', ar: 'غانا' } },
    reference: {
      title: {
        de: 'Elektroniker/in, Fachrichtung Energie- und Gebäudetechnik',
        en: 'Electrician, energy and building technology',
      },
    },
    outcome: 'full',
    statements: [
      {
        code: 'legal_effect',
        data: {
          effect: {
            de: 'Der ausländische Ausbildungsnachweis steht dem entsprechenden deutschen Prüfungszeugnis gleich.',
            en: 'The foreign training certificate has the same legal effect as the corresponding German examination certificate.',
          },
          cite: 'BBiG § 50a; HwO § 40a',
        },
      },
      { code: 'verification', data: {} },
    ],
    verification: { url: `https://recognition.example/verify/${code}`, code },
  };
}

/** The same page for those that know nothing of notices. */
export function pageOf(data: NoticeData, script: keyof typeof people): Page {
  const line = (text: string, size: number) => ({
    text,
    size,
    script: script === 'arabic' && /[\u0600-\u06FF]/.test(text) ? ('arabic' as const) : ('latin' as const),
  });
  const url = data.verification?.url ?? '';
  const latin = script === 'latin';
  return {
    url,
    lines: [
      line(latin ? 'Urkunde' : 'شهادة', 38),
      line(data.procedure.title.de, 11.5),
      line(data.authority.name.de, 13),
      line(latin ? 'stellt fest: Die Berufsqualifikation von' : 'تقرر أن المؤهل المهني لـ', 11),
      line(data.applicant.name, 24),
      line(latin ? 'geboren am 12. März 1995' : 'تاريخ الميلاد: 12 مارس 1995', 11),
      line(data.qualification?.title ?? '', 12.5),
      line(latin ? 'ist gleichwertig mit' : 'معادل لـ', 11),
      line('Elektroniker/in, Fachrichtung Energie- und Gebäudetechnik', 17),
      line(`Rechtsgrundlage: ${data.procedure.legal_basis}`, 11),
      line(latin ? 'Gilt seit dem 4. Mai 2026' : 'سارية منذ 4 مايو 2026', 11),
      line('Der ausländische Ausbildungsnachweis steht dem entsprechenden deutschen Prüfungszeugnis gleich.', 9),
      line(latin ? 'Musterstadt, 4. Mai 2026' : 'Musterstadt، 4 مايو 2026', 11),
      line(url, 8),
      line(`Urkunde ${data.case_number}`, 8),
    ],
  };
}
