/** What is compared with what, and the judgement of an assessor row by row. Pure data; ids are those of the registers. */
export interface Unit {
  id: string;
  title: string;
  /** In the reference's or qualification's `unit` (weeks or hours). */
  amount?: number;
  essential?: boolean;
}

export interface ReferenceQualification {
  id: string;
  version: number;
  unit: 'weeks' | 'hours' | 'credits';
  units: readonly Unit[];
  /** Of its training, ISO 8601: years and months. */
  duration?: string;
  /** Level under Article 11 of Directive 2005/36/EC, apart from EQF. */
  art11_level?: 'a' | 'b' | 'c' | 'd' | 'e';
  eqf_level?: number;
  /** Another reference that may be offered when full equivalence fails. */
  alternative_reference?: string;
}

export interface ForeignQualification {
  id: string;
  version: number;
  /** ISO 3166-1 alpha-2, or ISO 3166-3 alpha-3 of a former state. */
  country?: string;
  /** Whether it stands in Annex V of Directive 2005/36/EC, after its reference date. */
  annex_v?: boolean;
  /** Year or day of award. */
  awarded?: string;
  units: readonly Unit[];
  art11_level?: 'a' | 'b' | 'c' | 'd' | 'e';
}

export interface Experience {
  id: string;
  role: string;
  from?: string;
  to?: string;
  years?: number;
  evidence?: string;
  covers?: readonly string[];
}

export interface OtherCertificate {
  id: string;
  title: string;
  /** Formally validated lifelong learning (Directive 2005/36/EC, Article 14(5)). */
  validated: boolean;
  covers?: readonly string[];
}

export interface Evidence {
  experience: readonly Experience[];
  certificates: readonly OtherCertificate[];
}

export const rowResults = ['covered', 'minor', 'partly', 'gap'] as const;
export type RowResult = (typeof rowResults)[number];

export const differences = ['content', 'duration', 'both'] as const;
export type Difference = (typeof differences)[number];

export interface ComparisonRow {
  /** One reference unit, or several judged together. */
  ref: string | readonly string[];
  required?: number;
  credited: number;
  /** Foreign units, experience and certificates that the unit is credited by. */
  by?: readonly string[];
  result: RowResult;
  /** Default: the reference's. */
  essential?: boolean;
  /** Default: content. */
  differs?: Difference;
  why?: string;
}

/** The part of a profile that says what a substantial difference is. */
export interface EquivalenceRules {
  /** Whether a difference in duration alone counts (BQFG § 4(2)); under Article 14(4) of the directive it does not. */
  duration_is_criterion: boolean;
  offset: {
    by: readonly ('experience' | 'certificates')[];
    /** Whether lifelong learning must be formally validated to offset a difference. */
    needs_formal_validation: boolean;
    cite: string;
  };
  cite: string;
}

export interface Comparison {
  rows: readonly ComparisonRow[];
  reference: ReferenceQualification;
  foreign?: ForeignQualification;
  evidence: Evidence;
}
