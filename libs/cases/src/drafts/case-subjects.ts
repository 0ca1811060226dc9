import { Inject, Injectable } from '@nestjs/common';
import { Registers, type ReferenceContent } from '#registers';
import { ProblemError } from '#vocabulary';
import type { StatedQualification } from '../entities/case.js';

/** What a case is about, as an applicant states it. */
export interface StatedSubject {
  /** Id of the reference qualification. */
  reference?: string;
  /** An id of the register, or the qualification in the applicant's own words. */
  qualification?: string | Omit<StatedQualification, 'id' | 'version'>;
}

/** Looks up what a case is about in the registers and pins it. */
@Injectable()
export class CaseSubjects {
  constructor(@Inject(Registers) private readonly registers: Registers) {}

  /** @throws ProblemError 400 naming the field where the registers have no such entry */
  resolve(subject: StatedSubject): { reference?: ReferenceContent; qualification?: StatedQualification } {
    const reference = subject.reference ? this.registers.latestReference(subject.reference) : undefined;
    if (subject.reference && !reference) throw notFound('/reference');
    return { reference, qualification: this.qualificationOf(subject) };
  }

  private qualificationOf({ qualification }: StatedSubject): StatedQualification | undefined {
    if (qualification === undefined) return undefined;
    if (typeof qualification !== 'string') return { id: 'stated', version: 1, ...qualification };
    const known = this.registers.latestQualification(qualification);
    if (!known) throw notFound('/qualification');
    const { id, version, title, country, awarded, annex_v, art11_level, units } = known;
    return { id, version, title, country, awarded, annex_v, art11_level, units: units.map(unitOf) };
  }
}

function unitOf({ id, title, amount }: StatedQualification['units'][number]): StatedQualification['units'][number] {
  return { id, title, amount };
}

export function notFound(pointer: string): ProblemError {
  return ProblemError.invalid({ pointer, code: 'field.not_found' });
}
