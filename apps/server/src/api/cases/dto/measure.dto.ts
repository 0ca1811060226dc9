import { ApiProperty } from '@nestjs/swagger';
import { measureTypes } from '#vocabulary';

export class MeasureLineDto {
  @ApiProperty({ description: 'A unit, a situation, a station.', example: 'A7-II2' }) ref!: string;
  @ApiProperty({ enum: ['open', 'passed', 'failed'] }) status!: string;
  @ApiProperty({ description: 'Length that the decision sets, ISO 8601.', required: false }) length?: string;
  @ApiProperty({ required: false }) why?: string;
  @ApiProperty({ description: 'How often it was repeated.', required: false }) repeats?: number;
}

export class LengthChangeStateDto {
  @ApiProperty({ example: 'P9M' }) length!: string;
  @ApiProperty()
  reason!: string;
  @ApiProperty({ format: 'date' }) requested_on!: string;
  @ApiProperty({ enum: ['requested', 'granted', 'refused', 'deemed_approved'] }) state!: string;
  @ApiProperty({ format: 'date', required: false }) decided_on?: string;
  @ApiProperty({ required: false }) answer?: string;
}

export class MeasureEndDto {
  @ApiProperty({ format: 'date' }) on!: string;
  @ApiProperty({ enum: ['stopped', 'done', 'superseded'] }) how!: string;
  @ApiProperty({ required: false }) reason?: string;
}

export class EarlierMeasureDto {
  @ApiProperty({ enum: measureTypes }) type!: string;
  @ApiProperty({ type: [MeasureLineDto] }) lines!: MeasureLineDto[];
  @ApiProperty()
  extensions!: number;
  @ApiProperty()
  repeats!: number;
  @ApiProperty({ type: MeasureEndDto }) ended!: MeasureEndDto;
}

export class MeasureDto {
  @ApiProperty({ enum: measureTypes, isArray: true }) offered!: string[];
  @ApiProperty({ description: 'Whose the choice is.', enum: ['applicant', 'authority'] }) choice!: string;
  @ApiProperty({ enum: measureTypes, isArray: true }) chosen!: string[];
  @ApiProperty({ enum: ['applicant', 'authority'], required: false }) chosen_by?: string;
  @ApiProperty({ format: 'date', required: false }) chosen_on?: string;
  @ApiProperty({ description: 'The one that runs, or that was chosen.', enum: measureTypes, required: false })
  type?: string;
  @ApiProperty({ required: false }) provider?: string;
  @ApiProperty({ format: 'date', required: false }) start?: string;
  @ApiProperty({ description: 'ISO 8601.', example: 'P12M', required: false }) length?: string;
  @ApiProperty({ description: 'Days of a test.', type: [String], required: false }) dates?: string[];
  @ApiProperty({ type: [MeasureLineDto] }) lines!: MeasureLineDto[];
  @ApiProperty()
  extensions!: number;
  @ApiProperty()
  repeats!: number;
  @ApiProperty({ type: LengthChangeStateDto, required: false }) change?: LengthChangeStateDto;
  @ApiProperty({ type: [EarlierMeasureDto], required: false }) earlier?: EarlierMeasureDto[];
}

export class LicenceCheckDto {
  @ApiProperty({ example: 'language' }) check!: string;
  @ApiProperty({ enum: ['open', 'passed', 'failed'] }) state!: string;
  @ApiProperty({ example: 'B2', required: false }) level_needed?: string;
  @ApiProperty({ example: 'B2', required: false }) level?: string;
  @ApiProperty({ format: 'date', required: false }) evidence_date?: string;
  @ApiProperty({ format: 'date', required: false }) recorded_on?: string;
}
