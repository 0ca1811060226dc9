import { ApiProperty } from '@nestjs/swagger';

export class AdmittedDto {
  @ApiProperty({ format: 'date' }) on!: string;
  @ApiProperty({ required: false }) variant?: string;
}

export class RestingDto {
  @ApiProperty({ format: 'date' }) since!: string;
  @ApiProperty()
  reason!: string;
}

export class EndedDto {
  @ApiProperty({ format: 'date' }) on!: string;
  @ApiProperty({ required: false }) ground?: string;
  @ApiProperty({ description: 'To whom, or to which procedures, the case went.', type: [String], required: false })
  to?: string[];
  @ApiProperty({ required: false }) reason?: string;
}

export class LinkDto {
  @ApiProperty({ enum: ['supplements', 'supplemented_by', 'transferred_to', 'transferred_from'] }) kind!: string;
  @ApiProperty({ description: 'Id of the other case.', format: 'uuid' }) case!: string;
}

export class FeeDto {
  @ApiProperty({ description: 'What the fee is for, by the profile.' }) stage!: string;
  @ApiProperty({ description: 'In hundredths of the currency; 0 where the applicant is exempt.' })
  amount_cents!: number;
  @ApiProperty()
  paid_cents!: number;
  @ApiProperty({ example: 'EUR' }) currency!: string;
  @ApiProperty({ enum: ['open', 'paid', 'waived', 'not_requested', 'exempt', 'elsewhere'] }) status!: string;
  @ApiProperty()
  cite!: string;
}
