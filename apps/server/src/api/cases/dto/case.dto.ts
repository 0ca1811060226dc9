import { ApiProperty } from '@nestjs/swagger';
import { commandNames, outcomes, remedyForums, requestKinds, roles, statuses } from '#vocabulary';
import { ApplicationDto } from './application.dto.js';
import { AlternativeProcedureDto, BesideComparisonDto, VerificationDto } from './assessment.dto.js';
import { AdmittedDto, EndedDto, FeeDto, LinkDto, RestingDto } from './intake.dto.js';
import { LicenceCheckDto, MeasureDto } from './measure.dto.js';

export class VersionedDto {
  @ApiProperty()
  id!: string;
  @ApiProperty()
  version!: number;
}

/** One step of the explanation of a date. */
export class StepDto {
  @ApiProperty({ example: 'suspended' }) code!: string;
  @ApiProperty({ format: 'date', required: false }) from?: string;
  @ApiProperty({ format: 'date', required: false }) to?: string;
  @ApiProperty({ type: 'object', additionalProperties: true }) data?: Record<string, string | number>;
  @ApiProperty({ example: 'BQFG § 6(4)', required: false }) cite?: string;
}

export class DeadlineDto {
  @ApiProperty({ example: 'decide' }) id!: string;
  @ApiProperty({ enum: ['strict', 'should', 'target'] }) kind!: string;
  @ApiProperty({ enum: ['not_started', 'running', 'suspended', 'met', 'passed', 'closed'] }) status!: string;
  @ApiProperty({ enum: ['authority', 'applicant', 'provider'] }) binds!: string;
  @ApiProperty({ format: 'date', required: false }) started_on?: string;
  @ApiProperty({
    description: 'The last day; absent while a suspension without a known end runs.',
    format: 'date',
    required: false,
  })
  due_on?: string;
  @ApiProperty({ format: 'date', required: false }) suspended_until?: string;
  @ApiProperty({ description: 'The moment at which it passes.', format: 'date-time', required: false })
  passes_at?: string;
  @ApiProperty()
  extensions!: number;
  @ApiProperty({ enum: ['nothing', 'appealable', 'deemed_approved', 'card_issued', 'discard'] }) silence!: string;
  @ApiProperty()
  cite!: string;
  @ApiProperty({ type: [StepDto] }) steps!: StepDto[];
}

export class DeadlinesDto {
  @ApiProperty({ type: [DeadlineDto] }) items!: DeadlineDto[];
}

export class RequestItemDto {
  @ApiProperty()
  about!: string;
  @ApiProperty()
  ask!: string;
  @ApiProperty({ required: false }) answer?: string;
}

export class CaseRequestDto {
  @ApiProperty({ example: 'information-1' }) id!: string;
  @ApiProperty({ enum: requestKinds }) kind!: string;
  @ApiProperty({ enum: ['requested', 'reminded', 'answered', 'overdue', 'reviewed', 'closed'] }) status!: string;
  @ApiProperty({ enum: ['applicant', 'authority', 'third_party'] }) waits_on!: string;
  @ApiProperty({ format: 'date' }) opened_on!: string;
  @ApiProperty({ format: 'date', required: false }) until?: string;
  @ApiProperty()
  suspends!: boolean;
  @ApiProperty({ type: [String], required: false }) documents?: string[];
  @ApiProperty({ type: [RequestItemDto], required: false }) items?: RequestItemDto[];
  @ApiProperty({ type: VerificationDto, required: false }) verification?: VerificationDto;
  @ApiProperty({ type: AlternativeProcedureDto, required: false }) alternative?: AlternativeProcedureDto;
  @ApiProperty({ description: 'Payment: stage of the fee.', required: false }) stage?: string;
  @ApiProperty({ description: 'Hearing: the decision that is intended.', required: false }) intended?: string;
  @ApiProperty({ description: 'Hearing: what was said.', required: false }) answer?: string;
  @ApiProperty({ format: 'date', required: false }) answered_on?: string;
}

export class DecisionDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ enum: ['outcome', 'inadmissible', 'non_cooperation', 'revocation', 'deemed'] }) kind!: string;
  @ApiProperty({ enum: outcomes }) outcome!: string;
  @ApiProperty({ format: 'date' }) decided_on!: string;
  @ApiProperty({ enum: ['current', 'superseded', 'revoked'] }) standing!: string;
}

export class RemedyDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ enum: ['decision', 'notice', 'failure_to_decide'] }) against!: string;
  @ApiProperty({ description: 'The decision or notice that it is against.', format: 'uuid', required: false })
  subject?: string;
  @ApiProperty({ enum: remedyForums }) forum!: string;
  @ApiProperty({ format: 'date' }) filed_on!: string;
  @ApiProperty({ description: 'Whether reinstatement was applied for.', required: false }) reinstatement?: boolean;
  @ApiProperty({ enum: ['open', 'dismissed', 'varied', 'annulled', 'remitted'] }) state!: string;
  @ApiProperty({ format: 'date', required: false }) decided_on?: string;
  @ApiProperty({ description: 'Who decided, as it was recorded.', required: false }) by?: string;
  @ApiProperty({ description: 'The notice that tells of its decision.', format: 'uuid', required: false })
  notice?: string;
}

export class CertificateDto {
  @ApiProperty({ enum: ['valid', 'superseded', 'revoked', 'expired'] }) standing!: string;
  @ApiProperty({ format: 'date' }) since!: string;
  @ApiProperty({ format: 'uuid' }) notice!: string;
  @ApiProperty({
    description: 'The last day on which it holds; null: without end.',
    format: 'date',
    type: String,
    nullable: true,
  })
  valid_until!: string | null;
}

export class QualificationDto {
  @ApiProperty()
  id!: string;
  @ApiProperty()
  version!: number;
  @ApiProperty()
  title!: string;
  @ApiProperty()
  country!: string;
}

export class CaseDto extends BesideComparisonDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ description: 'The number that people quote.', example: '26-7K3M9QT' }) number!: string;
  @ApiProperty()
  authority!: string;
  @ApiProperty()
  version!: number;
  @ApiProperty({ enum: statuses }) status!: string;
  @ApiProperty({ enum: outcomes, type: String, nullable: true }) outcome!: string | null;
  @ApiProperty({ type: VersionedDto }) profile!: VersionedDto;
  @ApiProperty({ type: [VersionedDto] }) overlays!: VersionedDto[];
  @ApiProperty({ type: VersionedDto, nullable: true }) reference!: VersionedDto | null;
  @ApiProperty({ type: QualificationDto, nullable: true }) qualification!: QualificationDto | null;
  @ApiProperty({ type: ApplicationDto }) application!: ApplicationDto;
  @ApiProperty({ format: 'date', type: String, nullable: true }) received_on!: string | null;
  @ApiProperty({ type: AdmittedDto, nullable: true }) admitted!: AdmittedDto | null;
  @ApiProperty({ description: 'Whom the case is assigned to.', type: String, nullable: true }) assessor!: string | null;
  @ApiProperty({ type: RestingDto, nullable: true }) resting!: RestingDto | null;
  @ApiProperty({ description: 'How a case ended that no decision closed.', type: EndedDto, nullable: true })
  ended!: EndedDto | null;
  @ApiProperty({ type: [LinkDto] }) links!: LinkDto[];
  @ApiProperty({ type: [FeeDto] }) fees!: FeeDto[];
  @ApiProperty({ description: 'Which requests are open.', enum: requestKinds, isArray: true }) waiting_for!: string[];
  @ApiProperty({ enum: ['applicant', 'authority', 'third_party', 'nobody'] }) waits_on!: string;
  @ApiProperty({
    description: 'Of a closed case: whether its applicant may still turn to a forum, or go on to measures.',
    enum: ['applicant', 'nobody'],
  })
  may_act!: string;
  @ApiProperty({ type: [CaseRequestDto] }) requests!: CaseRequestDto[];
  @ApiProperty({ type: [DeadlineDto] }) deadlines!: DeadlineDto[];
  @ApiProperty({ type: [String] }) substantial_differences!: string[];
  @ApiProperty({ type: [DecisionDto] }) decisions!: DecisionDto[];
  @ApiProperty({ description: 'Once a decision requires one.', type: MeasureDto, nullable: true })
  measure!: MeasureDto | null;
  @ApiProperty({ type: [LicenceCheckDto] }) licence_checks!: LicenceCheckDto[];
  @ApiProperty({
    description: 'The day on which the applicant went on to measures after partial recognition.',
    format: 'date',
    type: String,
    nullable: true,
  })
  continued_on!: string | null;
  @ApiProperty({ description: 'Oldest first.', type: [RemedyDto] }) remedies!: RemedyDto[];
  @ApiProperty({ type: CertificateDto, nullable: true }) certificate!: CertificateDto | null;
}

export class BlockerDto {
  @ApiProperty({ example: 'documents.missing' }) code!: string;
  @ApiProperty({ required: false }) item?: string;
  @ApiProperty({ type: 'object', additionalProperties: true }) data?: Record<string, unknown>;
  @ApiProperty({ required: false }) cite?: string;
  @ApiProperty({ description: "What is missing and how to mend it, in the reader's language." })
  detail!: string;
}

export class CommandDto {
  @ApiProperty({ enum: commandNames }) command!: string;
  @ApiProperty({ enum: roles, isArray: true }) by!: string[];
  @ApiProperty()
  allowed!: boolean;
  @ApiProperty({ description: 'Whether one of your roles may give it.' })
  yours!: boolean;
  @ApiProperty({ type: [BlockerDto] }) blockers!: BlockerDto[];
}

export class CaseWithCommandsDto extends CaseDto {
  @ApiProperty({ type: [CommandDto] }) commands!: CommandDto[];
}

export class CaseListItemDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty()
  number!: string;
  @ApiProperty()
  authority!: string;
  @ApiProperty()
  version!: number;
  @ApiProperty({ enum: statuses }) status!: string;
  @ApiProperty({ enum: outcomes, type: String, nullable: true }) outcome!: string | null;
  @ApiProperty()
  profile!: string;
  @ApiProperty({ type: String, nullable: true }) qualification!: string | null;
  @ApiProperty()
  applicant!: string;
  @ApiProperty({ enum: requestKinds, isArray: true }) waiting_for!: string[];
  @ApiProperty()
  waits_on!: string;
  @ApiProperty({ format: 'date', type: String, nullable: true }) received_on!: string | null;
  @ApiProperty({ description: 'The next day that binds the authority.', format: 'date', type: String, nullable: true })
  next_due_on!: string | null;
}

export class CaseListDto {
  @ApiProperty({ type: [CaseListItemDto] }) items!: CaseListItemDto[];
  @ApiProperty({ description: 'Give it as `after` for the next page; null on the last.', type: String, nullable: true })
  next!: string | null;
}
