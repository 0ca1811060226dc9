import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMinSize, IsArray, IsOptional, IsString, Length, MaxLength, ValidateNested } from 'class-validator';
import { IsDay } from './is-day.js';
import type { CommandPayloads, SupportedCommand } from '#lifecycle';
import { ComparisonRowDto } from './comparison-row.dto.js';
import {
  ChooseMeasureDto,
  DecideLengthChangeDto,
  ExtendMeasureDto,
  ImposeMeasureDto,
  LengthChangeDto,
  MeasureResultDto,
  RecordLicenceCheckDto,
  RepeatMeasureDto,
  ScheduleMeasureDto,
  SettleMeasureDto,
} from './measure-commands.dto.js';
import { ProposeOutcomeDto } from './outcome-commands.dto.js';
import {
  AdmitDto,
  AmendApplicationDto,
  AssignDto,
  CloseMootDto,
  DispenseDocumentDto,
  GroundDto,
  RecordPaymentDto,
  ReferDto,
  ResumeCaseDto,
  StageDto,
  SubmitDto,
  TransferDto,
  WaiveFeeDto,
} from './intake-commands.dto.js';
import {
  AcceptReferenceDto,
  AnswerHearingDto,
  ChangePeriodDto,
  ChangeProfileVersionDto,
  FinishAlternativeProcedureDto,
  FinishVerificationDto,
  InformOfConsequencesDto,
  OfferReferenceDto,
  OpenHearingDto,
  RecordEventDto,
  RouteDto,
  StartAlternativeProcedureDto,
  StartVerificationDto,
  UntilDto,
} from './assessment-commands.dto.js';
import {
  CorrectNoticeDto,
  DecideRemedyDto,
  DispatchNoticeDto,
  FileRemedyDto,
  RecordNotificationDto,
  ReopenDto,
  RevokeDecisionDto,
} from './afterwards-commands.dto.js';

export class NothingDto {}

export class AcknowledgeDto {
  @ApiPropertyOptional({
    description: 'Codes of documents that are missing; with them the case waits for documents.',
    type: [String],
  })
  @IsOptional()
  @IsArray()
  @IsString({ each: true })
  missing?: string[];
}

export class DocumentsDto {
  @ApiProperty({ type: [String] })
  @IsArray()
  @ArrayMinSize(1)
  @IsString({ each: true })
  documents!: string[];
}

export class RequestDocumentsDto extends DocumentsDto {
  @ApiPropertyOptional({ description: 'Last day to send them.' })
  @IsOptional()
  @IsDay()
  until?: string;
}

export class RecordComparisonDto {
  @ApiProperty({ type: [ComparisonRowDto] })
  @IsArray()
  @ArrayMinSize(1)
  @ValidateNested({ each: true })
  @Type(() => ComparisonRowDto)
  comparison!: ComparisonRowDto[];
}

export class AskDto {
  @ApiProperty({ description: 'What it is about; the answer names it again.' })
  @IsString()
  @Length(1, 200)
  about!: string;
  @ApiProperty()
  @IsString()
  @Length(1, 4000)
  ask!: string;
}

export class RequestInformationDto {
  @ApiProperty({ type: [AskDto] })
  @IsArray()
  @ArrayMinSize(1)
  @ValidateNested({ each: true })
  @Type(() => AskDto)
  items!: AskDto[];
  @ApiProperty({ description: 'Last day to answer.', format: 'date' }) @IsDay() until!: string;
}

export class AnswerDto {
  @ApiProperty()
  @IsString()
  @Length(1, 200)
  about!: string;
  @ApiProperty()
  @IsString()
  @Length(1, 20000)
  answer!: string;
}

export class ProvideInformationDto {
  @ApiProperty({ type: [AnswerDto] })
  @IsArray()
  @ArrayMinSize(1)
  @ValidateNested({ each: true })
  @Type(() => AnswerDto)
  items!: AnswerDto[];
}

export class ExtendDeadlineDto {
  @ApiPropertyOptional({ description: 'Default: decide.' })
  @IsOptional()
  @IsString()
  @Length(1, 60)
  deadline?: string;
  @ApiProperty({ description: 'The new last day.', format: 'date' }) @IsDay() to!: string;
  @ApiPropertyOptional()
  @IsOptional()
  @IsString()
  @MaxLength(4000)
  reason?: string;
}

export class ReasonDto {
  @ApiProperty()
  @IsString()
  @Length(1, 4000)
  reason!: string;
}

export class DeadlinePassedDto {
  @ApiProperty()
  @IsString()
  @Length(1, 60)
  deadline!: string;
}

/** What each command's body is checked against. */
export const payloadTypes: { [C in SupportedCommand]: new () => CommandPayloads[C] } = {
  submit: SubmitDto,
  amend_application: AmendApplicationDto,
  discard: NothingDto as new () => CommandPayloads['discard'],
  request_payment: StageDto,
  record_payment: RecordPaymentDto,
  waive_fee: WaiveFeeDto,
  acknowledge: AcknowledgeDto,
  request_documents: RequestDocumentsDto,
  supply_documents: DocumentsDto,
  dispense_document: DispenseDocumentDto,
  confirm_complete: NothingDto as new () => CommandPayloads['confirm_complete'],
  admit: AdmitDto,
  reject_inadmissible: GroundDto,
  determine_route: RouteDto,
  refer: ReferDto,
  transfer: TransferDto,
  assign: AssignDto,
  warn_non_cooperation: UntilDto,
  close_non_cooperation: NothingDto as new () => CommandPayloads['close_non_cooperation'],
  record_comparison: RecordComparisonDto,
  request_information: RequestInformationDto,
  provide_information: ProvideInformationDto,
  start_verification: StartVerificationDto,
  finish_verification: FinishVerificationDto,
  start_alternative_procedure: StartAlternativeProcedureDto,
  finish_alternative_procedure: FinishAlternativeProcedureDto,
  change_period: ChangePeriodDto,
  inform_of_consequences: InformOfConsequencesDto,
  waive_assessment: NothingDto as new () => CommandPayloads['waive_assessment'],
  offer_alternative_reference: OfferReferenceDto,
  accept_alternative_reference: AcceptReferenceDto,
  extend_deadline: ExtendDeadlineDto,
  open_hearing: OpenHearingDto,
  answer_hearing: AnswerHearingDto,
  close_hearing: NothingDto as new () => CommandPayloads['close_hearing'],
  propose_outcome: ProposeOutcomeDto,
  return_to_assessor: ReasonDto,
  approve_outcome: NothingDto as new () => CommandPayloads['approve_outcome'],
  choose_measure: ChooseMeasureDto,
  impose_measure: ImposeMeasureDto,
  schedule_measure: ScheduleMeasureDto,
  record_measure_result: MeasureResultDto,
  extend_measure: ExtendMeasureDto,
  repeat_measure: RepeatMeasureDto,
  stop_measure: ReasonDto,
  request_length_change: LengthChangeDto,
  decide_length_change: DecideLengthChangeDto,
  settle_measure: SettleMeasureDto,
  record_licence_check: RecordLicenceCheckDto,
  grant: NothingDto as new () => CommandPayloads['grant'],
  continue_to_measures: NothingDto as new () => CommandPayloads['continue_to_measures'],
  dispatch_notice: DispatchNoticeDto,
  record_notification: RecordNotificationDto,
  correct_notice: CorrectNoticeDto,
  file_remedy: FileRemedyDto,
  decide_remedy: DecideRemedyDto,
  revoke_decision: RevokeDecisionDto,
  reopen: ReopenDto,
  record_event: RecordEventDto,
  rest_case: ReasonDto,
  resume_case: ResumeCaseDto,
  close_moot: CloseMootDto,
  withdraw: NothingDto as new () => CommandPayloads['withdraw'],
  change_profile_version: ChangeProfileVersionDto,
  deadline_passed: DeadlinePassedDto,
};
