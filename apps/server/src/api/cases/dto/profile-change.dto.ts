import { ApiProperty } from '@nestjs/swagger';

export class RuleDifferenceDto {
  @ApiProperty({ enum: ['added', 'removed', 'changed'] }) kind!: string;
  @ApiProperty({ description: 'Where in the profile, in words.' }) what!: string;
  @ApiProperty({ required: false }) before?: string;
  @ApiProperty({ required: false }) after?: string;
}

export class ChangedDateDto {
  @ApiProperty({ example: 'decide' }) id!: string;
  @ApiProperty({ format: 'date', type: String, nullable: true }) before!: string | null;
  @ApiProperty({ format: 'date', type: String, nullable: true }) after!: string | null;
}

export class ProfileChangeDto {
  @ApiProperty({ description: 'The version that the case is under.' }) from!: number;
  @ApiProperty()
  to!: number;
  @ApiProperty({ description: 'In which the two versions differ.', type: [RuleDifferenceDto] })
  rules!: RuleDifferenceDto[];
  @ApiProperty({ description: 'Dates of this case that would be others.', type: [ChangedDateDto] })
  deadlines!: ChangedDateDto[];
  @ApiProperty({ description: 'Documents that this case would lack.', type: [String] }) missing!: string[];
}
