export const noticeKinds = [
  'acknowledgement',
  'document_request',
  'information_request',
  'cooperation_warning',
  'consequences',
  'hearing',
  'extension',
  'decision',
  'equivalence',
  'compensation',
  'measure_result',
  'refusal',
  'inadmissible',
  'remedy_decision',
  'certificate',
  'statement',
  'confirmation',
] as const;
export type NoticeKind = (typeof noticeKinds)[number];

/** Statements that a profile may demand of a notice. */
export const statementCodes = [
  'receipt_date',
  'decision_deadline',
  'start_conditions',
  'missing_documents',
  'existing_qualifications',
  'substantial_differences',
  'level_required',
  'level_held',
  'difference_reasons',
  'offset_reasons',
  'measures',
  'choice',
  'remedy_instruction',
  'legal_effect',
  'fee',
  'purpose',
  'disclaimer',
  'verification',
] as const;
export type StatementCode = (typeof statementCodes)[number];

export const channels = ['electronic', 'post', 'portal', 'handed_over'] as const;
export type Channel = (typeof channels)[number];

/** Languages in which the system answers and writes, as BCP 47 tags. */
export const languages = ['de', 'en'] as const;
export type Language = (typeof languages)[number];

/** Languages that notices are written in: the binding one of the authority, the others as translations. */
export const noticeLanguages = ['de', 'en', 'fr', 'pt', 'es', 'ar'] as const;
export type NoticeLanguage = (typeof noticeLanguages)[number];

export const remedyForums = ['objection', 'court', 'complaint'] as const;
export type RemedyForum = (typeof remedyForums)[number];

/** What a virus scanner said of a file; `unscanned` where none is configured. */
export const scanResults = ['unscanned', 'clean', 'infected'] as const;
export type ScanResult = (typeof scanResults)[number];
