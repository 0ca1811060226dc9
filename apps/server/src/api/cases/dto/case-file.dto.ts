import { mandateKinds } from '#access';
import { ApiProperty } from '@nestjs/swagger';
import { channels, noticeKinds, noticeLanguages, roles, scanResults, statementCodes, statuses } from '#vocabulary';

export class ProxyDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ enum: mandateKinds }) kind!: string;
}

export class HistoryActorDto {
  @ApiProperty({ enum: roles }) role!: string;
  @ApiProperty({ format: 'uuid', required: false }) id?: string;
  @ApiProperty({
    type: ProxyDto,
    required: false,
    description: 'The mandate under which they acted for the applicant.',
  })
  mandate?: ProxyDto;
}

export class HistoryItemDto {
  @ApiProperty()
  version!: number;
  @ApiProperty({ description: '`created`, or the command.' })
  kind!: string;
  @ApiProperty({ type: HistoryActorDto }) by!: HistoryActorDto;
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty({ enum: statuses, type: String, nullable: true }) from!: string | null;
  @ApiProperty({ enum: statuses }) to!: string;
  @ApiProperty({
    description: 'What was sent with the command; left out where the reader may not see it.',
    type: 'object',
    additionalProperties: true,
  })
  payload?: unknown;
  @ApiProperty({
    description: 'Of an amendment: the fields that it changed, as they were.',
    type: 'object',
    additionalProperties: true,
  })
  before?: unknown;
}

export class NoticeFileDto {
  @ApiProperty({ enum: noticeLanguages }) language!: string;
  @ApiProperty()
  sha256!: string;
  @ApiProperty()
  bytes!: number;
  @ApiProperty()
  url!: string;
}

export class PrintedVerificationDto {
  @ApiProperty({ format: 'uri' }) url!: string;
  @ApiProperty({ description: 'The code in groups, for typing.' }) code!: string;
}

export class NoticeItemDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ enum: noticeKinds }) kind!: string;
  @ApiProperty({ format: 'uuid', type: String, nullable: true }) decision!: string | null;
  @ApiProperty({ enum: statementCodes, isArray: true }) statements!: string[];
  @ApiProperty()
  recipient!: string;
  @ApiProperty({ enum: channels }) channel!: string;
  @ApiProperty({ format: 'date-time' }) issued_at!: string;
  @ApiProperty({ format: 'date' }) dispatched_on!: string;
  @ApiProperty({
    description: 'The day on which it counts as notified; null until that is recorded.',
    format: 'date',
    type: String,
    nullable: true,
  })
  notified_on!: string | null;
  @ApiProperty({ enum: ['deemed', 'recorded'], type: String, nullable: true }) notified_by!: string | null;
  @ApiProperty({ description: 'The day on which it came back.', format: 'date', type: String, nullable: true })
  returned_on!: string | null;
  @ApiProperty({
    description: 'What was recorded of its instruction on remedies once it was served.',
    enum: ['missing', 'wrong'],
    type: String,
    nullable: true,
  })
  instruction!: string | null;
  @ApiProperty({ description: 'The notice that corrects it.', format: 'uuid', type: String, nullable: true })
  superseded_by!: string | null;
  @ApiProperty()
  data_sha256!: string;
  @ApiProperty({
    description: 'Where others can check it, as it is printed on it; null: it proves nothing to others.',
    type: PrintedVerificationDto,
    nullable: true,
  })
  verification!: PrintedVerificationDto | null;
  @ApiProperty({ description: 'Empty while the PDF is being made.', type: [NoticeFileDto] }) files!: NoticeFileDto[];
}

export class DocumentItemDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty()
  code!: string;
  @ApiProperty()
  file_name!: string;
  @ApiProperty({ example: 'application/pdf' }) media_type!: string;
  @ApiProperty()
  bytes!: number;
  @ApiProperty()
  sha256!: string;
  @ApiProperty({ enum: scanResults }) scan!: string;
  @ApiProperty({ format: 'date-time' }) uploaded_at!: string;
}

export class HistoryDto {
  @ApiProperty({ type: [HistoryItemDto] }) items!: HistoryItemDto[];
}

export class NoticesDto {
  @ApiProperty({ type: [NoticeItemDto] }) items!: NoticeItemDto[];
}
