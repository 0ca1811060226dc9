import { Body, Controller, HttpCode, Inject, Param, Post, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#access';
import { CommandService, type CaseAnswer } from '#cases';
import { supportedCommands, type SupportedCommand } from '#lifecycle';
import { ProblemError } from '#vocabulary';
import { CurrentActor, IdempotencyKey, IfMatchVersion } from '../../http/decorators.js';
import { etagOf } from '../../http/preconditions.js';
import type { FastifyReply } from '../../http/request.js';
import { validated } from '../../problems/validation.pipe.js';
import { CaseId } from './ids.js';
import { CaseDto } from './dto/case.dto.js';
import { payloadTypes } from './dto/commands.dto.js';
import { claimOf } from './request-hash.js';

/** Every command of the lifecycle through one route; the description of the API shows one for each command. */
@ApiTags('Commands')
@Controller('api/v1/cases/:id/commands')
export class CommandsController {
  constructor(@Inject(CommandService) private readonly commands: CommandService) {}

  @Post(':command')
  @HttpCode(200)
  @ApiOperation({ summary: 'Give a command' })
  @ApiOkResponse({ type: CaseDto })
  async give(
    @CaseId() caseId: string,
    @Param('command') name: string,
    @Body() body: unknown,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: string,
    @IfMatchVersion() expectedVersion: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CaseAnswer> {
    const command = commandNamed(name);
    const payload = { ...(await validated<object>(payloadTypes[command], body ?? {})) };
    const idempotency = claimOf(key, 'POST', `/cases/${caseId}/commands/${command}`, body ?? {});
    const answer = await this.commands.execute({ caseId, command, payload, actor, expectedVersion, idempotency });
    reply.header('ETag', etagOf(answer.version));
    return answer;
  }
}

function commandNamed(name: string): SupportedCommand {
  const command = supportedCommands.find((candidate) => candidate === name);
  if (!command) throw ProblemError.of('command.unknown', { data: { command: name } });
  return command;
}
