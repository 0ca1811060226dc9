import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#access';
import { Mandates } from '#identity';
import { OwnAccount } from '../../access/decorators.js';
import { CurrentActor } from '../../http/decorators.js';
import { mandateId } from './ids.js';
import { MandatesDto, NewMandateDto } from './dto/mandates.dto.js';
import { CreatedDto } from './dto/staff.dto.js';

/** Who may act for whom. A request under a mandate names it in the header `Agnosco-Mandate`. */
@ApiTags('Mandates')
@Controller('api/v1/auth/mandates')
@OwnAccount()
export class MandatesController {
  constructor(@Inject(Mandates) private readonly mandates: Mandates) {}

  @Get()
  @ApiOperation({ summary: 'Mandates granted, held, or on cases of the authority' })
  @ApiOkResponse({ type: MandatesDto })
  async list(@CurrentActor() actor: Actor): Promise<MandatesDto> {
    return { items: await this.mandates.list(actor) };
  }

  @Post()
  @ApiOperation({ summary: 'Let somebody act for oneself' })
  @ApiCreatedResponse({ type: CreatedDto })
  async grant(@Body() body: NewMandateDto, @CurrentActor() actor: Actor): Promise<CreatedDto> {
    return { id: await this.mandates.grant(actor, body) };
  }

  @Delete(':mandate')
  @HttpCode(204)
  @ApiOperation({ summary: 'Revoke a mandate, or lay one down' })
  @ApiNoContentResponse()
  revoke(@Param('mandate', mandateId) id: string, @CurrentActor() actor: Actor): Promise<void> {
    return this.mandates.revoke(actor, id);
  }
}
