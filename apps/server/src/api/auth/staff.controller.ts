import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Patch, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#access';
import { ApiClients, StaffAccounts, type Administrator } from '#identity';
import { ProblemError } from '#vocabulary';
import { CurrentActor } from '../../http/decorators.js';
import { accountId } from './ids.js';
import {
  ChangeStaffDto,
  ClientSecretDto,
  ClientsDto,
  CreatedDto,
  InvitationDto,
  NewClientDto,
  SignInRulesDto,
  StaffDto,
} from './dto/staff.dto.js';

/** The accounts of an authority, kept by its administrators: people themselves, never programs. */
@ApiTags('Staff')
@Controller('api/v1/auth')
export class StaffController {
  constructor(
    @Inject(StaffAccounts) private readonly staff: StaffAccounts,
    @Inject(ApiClients) private readonly clients: ApiClients,
  ) {}

  @Get('staff')
  @ApiOperation({ summary: 'Who works for the authority' })
  @ApiOkResponse({ type: StaffDto })
  async list(@CurrentActor() actor: Actor): Promise<StaffDto> {
    return { items: await this.staff.list(administrator(actor)) };
  }

  @Post('staff')
  @ApiOperation({ summary: 'Invite somebody: a link goes to the address' })
  @ApiCreatedResponse({ type: CreatedDto })
  async invite(@Body() body: InvitationDto, @CurrentActor() actor: Actor): Promise<CreatedDto> {
    return { id: await this.staff.invite(administrator(actor), body) };
  }

  @Patch('staff/:account')
  @HttpCode(204)
  @ApiOperation({ summary: 'Change roles, close or open the account' })
  @ApiNoContentResponse()
  change(
    @Param('account', accountId) id: string,
    @Body() body: ChangeStaffDto,
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    return this.staff.change(administrator(actor), id, body);
  }

  @Put('rules')
  @HttpCode(204)
  @ApiOperation({ summary: 'Whether staff must give a second factor' })
  @ApiNoContentResponse()
  rules(@Body() { second_factor }: SignInRulesDto, @CurrentActor() actor: Actor): Promise<void> {
    return this.staff.requireSecondFactor(administrator(actor), second_factor);
  }

  @Get('clients')
  @ApiOperation({ summary: 'The API clients of the authority' })
  @ApiOkResponse({ type: ClientsDto })
  async clientList(@CurrentActor() actor: Actor): Promise<ClientsDto> {
    return { items: await this.clients.list(administrator(actor)) };
  }

  @Post('clients')
  @ApiOperation({ summary: 'Make an API client; its secret is shown this once' })
  @ApiCreatedResponse({ type: ClientSecretDto })
  addClient(@Body() body: NewClientDto, @CurrentActor() actor: Actor): Promise<ClientSecretDto> {
    return this.clients.create(administrator(actor), body);
  }

  @Delete('clients/:client')
  @HttpCode(204)
  @ApiOperation({ summary: 'Withdraw an API client' })
  @ApiNoContentResponse()
  revokeClient(@Param('client', accountId) id: string, @CurrentActor() actor: Actor): Promise<void> {
    return this.clients.revoke(administrator(actor), id);
  }
}

function administrator(actor: Actor): Administrator {
  const { authority, roles, scopes } = actor;
  if (authority === undefined || scopes !== undefined || !roles.includes('administrator')) {
    throw ProblemError.of('access.role_not_permitted', { data: { roles: ['administrator'] } });
  }
  return { ...actor, authority };
}
