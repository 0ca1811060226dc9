import { Body, Controller, Get, HttpCode, Inject, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#access';
import { CaseList, CaseOpening, CaseReader, DraftService, type CaseAnswer, type CaseListPage } from '#cases';
import type { Language } from '#vocabulary';
import { CurrentActor, CurrentLanguage, IdempotencyKey, IfMatchVersion } from '../../http/decorators.js';
import { etagOf } from '../../http/preconditions.js';
import type { FastifyReply } from '../../http/request.js';
import { Texts } from '../../texts/texts.js';
import { CaseId } from './ids.js';
import { ApplicationDto } from './dto/application.dto.js';
import { CaseDto, CaseListDto, CaseWithCommandsDto } from './dto/case.dto.js';
import { CreateCaseDto, SubjectDto } from './dto/create-case.dto.js';
import { ListCasesDto } from './dto/list-cases.dto.js';
import { claimOf } from './request-hash.js';

@ApiTags('Cases')
@Controller('api/v1/cases')
export class CasesController {
  constructor(
    @Inject(CaseOpening) private readonly opening: CaseOpening,
    @Inject(DraftService) private readonly drafts: DraftService,
    @Inject(CaseReader) private readonly reader: CaseReader,
    @Inject(CaseList) private readonly list: CaseList,
    @Inject(Texts) private readonly texts: Texts,
  ) {}

  @Post()
  @ApiOperation({ summary: 'Open a draft' })
  @ApiCreatedResponse({ type: CaseDto })
  async open(
    @Body() body: CreateCaseDto,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CaseAnswer> {
    const answer = await this.opening.open(body, actor, claimOf(key, 'POST', '/cases', body));
    reply.header('Location', `/api/v1/cases/${answer.id}`);
    return tagged(reply, answer);
  }

  @Get()
  @ApiOperation({ summary: 'List cases, paged by key' })
  @ApiOkResponse({ type: CaseListDto })
  page(@Query() query: ListCasesDto, @CurrentActor() actor: Actor): Promise<CaseListPage> {
    return this.list.page(query, actor);
  }

  @Get(':id')
  @ApiOperation({ summary: 'Read a case, with every command allowed now and for the others why not' })
  @ApiOkResponse({ type: CaseWithCommandsDto })
  async read(
    @CaseId() id: string,
    @CurrentActor() actor: Actor,
    @CurrentLanguage() language: Language,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const answer = await this.reader.read(id, actor);
    const commands = answer.commands.map((command) => ({
      ...command,
      blockers: command.blockers.map((blocker) => this.texts.blocker(blocker, language)),
    }));
    return { ...tagged(reply, answer), commands };
  }

  @Patch(':id/application')
  @HttpCode(200)
  @ApiOperation({ summary: 'Save fields of a draft; null takes a field out' })
  @ApiOkResponse({ type: CaseDto })
  async save(
    @CaseId() id: string,
    @Body() fields: ApplicationDto,
    @CurrentActor() actor: Actor,
    @IfMatchVersion() version: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CaseAnswer> {
    return tagged(reply, await this.drafts.saveApplication(id, fields, actor, version));
  }

  @Patch(':id/subject')
  @HttpCode(200)
  @ApiOperation({ summary: 'Name the qualification of a draft and what it is compared with' })
  @ApiOkResponse({ type: CaseDto })
  async name(
    @CaseId() id: string,
    @Body() subject: SubjectDto,
    @CurrentActor() actor: Actor,
    @IfMatchVersion() version: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CaseAnswer> {
    return tagged(reply, await this.drafts.saveSubject(id, subject, actor, version));
  }
}

function tagged<T extends { version: number }>(reply: FastifyReply, answer: T): T {
  reply.header('ETag', etagOf(answer.version));
  return answer;
}
