import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { ProblemError } from '#vocabulary';
import { Public } from '../access/decorators.js';
import { READINESS } from '../tokens.js';
import { failingChecks, type ReadinessCheck } from './readiness.js';

class HealthDto {
  @ApiProperty({ enum: ['ok'] })
  status!: 'ok';
}

@ApiTags('health')
@Controller('health')
@Public()
export class HealthController {
  constructor(@Inject(READINESS) private readonly checks: readonly ReadinessCheck[]) {}

  @Get('live')
  @ApiOperation({ summary: 'Whether the process runs' })
  @ApiOkResponse({ type: HealthDto })
  live(): HealthDto {
    return { status: 'ok' };
  }

  /** @throws ProblemError 503 `unavailable`, naming the checks that fail */
  @Get('ready')
  @ApiOperation({ summary: 'Whether it can answer: the database is there and migrated' })
  @ApiOkResponse({ type: HealthDto })
  async ready(): Promise<HealthDto> {
    const failing = await failingChecks(this.checks);
    if (failing.length > 0) {
      throw ProblemError.of('unavailable', { data: { checks: failing }, headers: { 'Retry-After': '2' } });
    }
    return { status: 'ok' };
  }
}
