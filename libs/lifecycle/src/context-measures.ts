import type { MeasureType } from '#vocabulary';
import type { Day } from '#legal-clock';

/** A part of a measure: a difference, a situation, a station. Passed lines stay passed. */
export interface MeasureLine {
  ref: string;
  status: 'open' | 'passed' | 'failed';
  /** Length set by the decision, ISO 8601. */
  length?: string;
  why?: string;
  /** How often it was repeated so far. */
  repeats?: number;
}

/** A provider's wish to change the length of a period; silence grants it where the profile says so. */
export interface LengthChange {
  length: string;
  reason: string;
  requested_on: Day;
  state: 'requested' | 'granted' | 'refused' | 'deemed_approved';
  decided_on?: Day;
  /** Why it was granted or refused. */
  answer?: string;
}

/** A measure that came before: it was stopped, is done and another follows, or a new decision took its place. */
export interface EarlierMeasure {
  type: MeasureType;
  lines: readonly MeasureLine[];
  extensions: number;
  repeats: number;
  ended: { on: Day; how: 'stopped' | 'done' | 'superseded'; reason?: string };
}

/** The measures of the current decision, and the one that runs. */
export interface MeasureRecord {
  decision: string;
  offered: readonly MeasureType[];
  /** Whose the choice is, by the profile's rule on the day of the decision. */
  choice: 'applicant' | 'authority';
  chosen: readonly MeasureType[];
  chosen_by?: 'applicant' | 'authority';
  chosen_on?: Day;
  /** Absent until it is scheduled. */
  type?: MeasureType;
  provider?: string;
  start?: Day;
  /** ISO 8601. */
  length?: string;
  dates?: readonly Day[];
  lines: readonly MeasureLine[];
  /** How often it was extended and repeated so far. */
  extensions: number;
  repeats: number;
  change?: LengthChange;
  earlier?: readonly EarlierMeasure[];
}

export interface LicenceCheckRecord {
  check: string;
  passed: boolean;
  /** CEFR. */
  level?: string;
  evidence_date: Day;
  recorded_on: Day;
}
