import type { MeasureType } from '#vocabulary';
import type { Day } from '#legal-clock';

/** A part of a measure: a difference, a situation, a station. Passed lines stay passed. */
export interface MeasureLine {
  ref: string;
  status: 'open' | 'passed' | 'failed';
  /** Length set by the decision, ISO 8601. */
  length?: string;
  why?: string;
}

/** A provider's wish to change the length of a period; silence grants it where the profile says so. */
export interface LengthChange {
  length: string;
  reason: string;
  requested_on: Day;
  state: 'requested' | 'granted' | 'refused' | 'deemed_granted';
  decided_on?: Day;
}

/** The measures of the current decision, and the one that runs. */
export interface MeasureRecord {
  decision: string;
  offered: readonly MeasureType[];
  chosen: readonly MeasureType[];
  chosen_by?: 'applicant' | 'authority';
  chosen_on?: Day;
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
  stopped?: { on: Day; reason: string };
}

export interface LicenceCheckRecord {
  check: string;
  passed: boolean;
  level?: string;
  evidence_date: Day;
  recorded_on: Day;
}
