import type { Language, NoticeKind, NoticeLanguage, Outcome, RemedyForum, StatementCode } from '#vocabulary';

/** A text in every language of the system, and in those further ones that notices are written in where it has them. */
export type Localised = Readonly<Record<Language, string> & Partial<Record<NoticeLanguage, string>>>;

/** A text of the registers in every language, or one that exists in a single wording only. */
export type Wording = string | Localised;

/** A unit as a notice speaks of it; amounts in `unit` of the notice. */
export interface NoticeUnit {
  id: string;
  title: Wording;
  required?: number;
  credited?: number;
  why?: string;
}

interface StatementFacts {
  receipt_date: { on: string };
  /** Absent `due_on`: the period has not begun. `duration` is ISO 8601, P3WD means three working days. */
  decision_deadline: { due_on?: string; duration: string; cite: string };
  start_conditions: { cite: string };
  missing_documents: { documents: readonly { code: string; title: Localised }[]; until?: string };
  existing_qualifications: { qualification?: string; units: readonly NoticeUnit[] };
  substantial_differences: { units: readonly NoticeUnit[] };
  difference_reasons: { units: readonly NoticeUnit[] };
  offset_reasons: Record<string, never>;
  /** An empty level: none is assigned. */
  level_required: { level: string };
  level_held: { level: string };
  /** `max`: the longest it may take, ISO 8601. */
  measures: { measures: readonly { type: string; title: Localised; max?: string }[] };
  /** `by`: `applicant` or whoever else the profile lets choose. */
  choice: { by: string };
  /** What VwGO § 58(1) asks for: the remedy, the body, its seat and the period (from notification, ISO 8601). */
  remedy_instruction: {
    forum: string;
    title: Localised;
    duration: string;
    authority: Localised;
    address: readonly string[];
    cite: string;
  };
  legal_effect: { effect: Localised; cite: string };
  /** `most_cents`: what it may come to by effort; `elsewhere_cents`: what another authority asks for beside it. */
  fee: { amount_cents: number; currency: string; most_cents?: number; elsewhere_cents?: number };
  purpose: Record<string, never>;
  disclaimer: Record<string, never>;
  verification: Record<string, never>;
}

/** The facts of one statement, by its code. */
export type FactsOf<Code extends StatementCode> = StatementFacts[Code];

/** One statement of a notice: filled from the case, or in the writer's words, which then stand instead. */
export type StatementOf<Code extends StatementCode> = {
  code: Code;
  data: StatementFacts[Code];
  /** The writer's words, in the authority's language. An empty text removes the statement. */
  text?: string;
  cite?: string;
};
export type Statement = { [Code in StatementCode]: StatementOf<Code> }[StatementCode];

/** How somebody did in a compensation measure. */
export interface MeasureResult {
  title: Localised;
  passed: boolean;
  parts: readonly { title: Wording; passed: boolean; why?: string }[];
}

export type GroundReason = 'condition_unmet' | 'not_cooperated' | 'measure_not_passed';

/**
 * Everything a notice says, frozen when it is issued. The same data gives the same bytes for ever:
 * dates are those in it, and no clock is read.
 */
export interface NoticeData {
  id: string;
  kind: NoticeKind;
  /** The case number that the reader quotes. */
  case_number: string;
  /** Day of issue, local to the authority. */
  issued_on: string;
  /** Moment of issue, ISO 8601 UTC; becomes the PDF's creation date. */
  issued_at: string;
  authority: {
    name: Localised;
    address: readonly string[];
    place: string;
    email?: string;
    phone?: string;
    /** The language that binds and that the writer's words are in; default German. */
    language?: NoticeLanguage;
  };
  /** `language`: BCP 47 tag of the one that they read best. */
  recipient: { name: string; address: readonly string[]; language?: string };
  applicant: { name: string; birth_date?: string };
  procedure: { title: Localised; legal_basis: string };
  qualification?: { title: string; country: Localised };
  reference?: { title: Wording };
  outcome?: Outcome;
  /** Why it was decided so: a ground that the profile names, a condition of it that is not met, or what every one knows. */
  ground?: { text?: Wording; reason?: GroundReason; cite?: string };
  /** Unit of the amounts in the statements. */
  unit?: 'weeks' | 'hours' | 'credits';
  statements: readonly Statement[];
  /** Information request: what is asked, and by when; `suspends`: the article by which the decision period rests. */
  asks?: { items: readonly { about: string; ask: string }[]; until?: string; suspends?: string };
  /**
   * Consequences: of which step of the reader. Hearing: the decision that is intended. Hearing and warning: the last
   * day to act.
   */
  concerns?: {
    about?: 'waiver' | 'alternative_reference' | 'partial_access' | 'length_change';
    /** Confirmation of a change of a measure: how long it takes now, ISO 8601. */
    length?: string;
    intended?: Outcome | 'revocation' | 'inadmissible';
    until?: string;
  };
  /** Remedy decision: what was decided on what was filed where. */
  remedy?: { forum: RemedyForum; result: 'dismissed' | 'varied' | 'annulled' | 'remitted' };
  /** Result of a measure: of every part whether it is passed; several where they were required together. */
  measure_results?: readonly MeasureResult[];
  /** Correction: the day of the notice whose place this one takes, and what was wrong with it. */
  correction?: { of: string; reason: string };
  /** Extension: from which day to which, and why. */
  extension?: { from: string; to: string; reason: string };
  /** The last day on which what the document grants is valid; absent: without end. */
  valid_until?: string;
  /**
   * Where anybody can check the document: printed as a QR code of `url`, with `code` in groups for typing. It is not kept
   * with the data, and comes with the rendering.
   */
  verification?: { url: string; code: string };
  /** Who signs, as a role; a person's name is the authority's choice. */
  signed_by?: Wording;
}
