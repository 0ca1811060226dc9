import { Controller, Get, Inject, Param, ParseIntPipe, Query, Res, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#access';
import { CaseFile, CaseReader, ProfileChangePreview, ReadLog, type HistoryItem, type NoticeItem } from '#cases';
import { FILE_STORAGE, type FileStorage } from '#evidence';
import { ProblemError } from '#vocabulary';
import { SignedLink } from '../../access/decorators.js';
import { CurrentActor } from '../../http/decorators.js';
import type { FastifyReply } from '../../http/request.js';
import { CaseId, ParseNoticeId } from './ids.js';
import { DeadlinesDto } from './dto/case.dto.js';
import { HistoryDto, NoticesDto } from './dto/case-file.dto.js';
import { ProfileChangeDto } from './dto/profile-change.dto.js';
import { PdfQueryDto } from './dto/pdf-query.dto.js';
import { ReadsDto, ReadsQueryDto } from './dto/reads.dto.js';

@ApiTags('Cases')
@Controller('api/v1/cases/:id')
export class CaseFileController {
  constructor(
    @Inject(CaseReader) private readonly reader: CaseReader,
    @Inject(CaseFile) private readonly file: CaseFile,
    @Inject(ReadLog) private readonly log: ReadLog,
    @Inject(ProfileChangePreview) private readonly versions: ProfileChangePreview,
    @Inject(FILE_STORAGE) private readonly storage: FileStorage,
  ) {}

  @Get('deadlines')
  @ApiOperation({ summary: 'Every date of the case, explained step by step with its citations' })
  @ApiOkResponse({ type: DeadlinesDto })
  async deadlines(@CaseId() id: string, @CurrentActor() actor: Actor) {
    return { items: (await this.reader.read(id, actor)).deadlines };
  }

  @Get('comparison')
  @ApiOperation({ summary: 'The comparison row by row; sums are advice' })
  comparison(@CaseId() id: string, @CurrentActor() actor: Actor) {
    return this.reader.comparison(id, actor);
  }

  @Get('history')
  @ApiOperation({ summary: 'What happened, one entry an accepted command' })
  @ApiOkResponse({ type: HistoryDto })
  async history(@CaseId() id: string, @CurrentActor() actor: Actor): Promise<{ items: HistoryItem[] }> {
    return { items: await this.file.history(id, actor) };
  }

  @Get('reads')
  @ApiOperation({ summary: 'Who looked at the case, when and in what role; the newest first' })
  @ApiOkResponse({ type: ReadsDto })
  async reads(@CaseId() id: string, @Query() query: ReadsQueryDto, @CurrentActor() actor: Actor): Promise<ReadsDto> {
    const items = await this.log.list(id, actor, query);
    return { items, next: items.length === query.limit ? (items.at(-1)?.id ?? null) : null };
  }

  @Get('profile-versions/:version')
  @ApiOperation({ summary: 'What moving the case to a later version of its profile would change, in words and dates' })
  @ApiOkResponse({ type: ProfileChangeDto })
  profileChange(
    @CaseId() id: string,
    @Param('version', ParseIntPipe) version: number,
    @CurrentActor() actor: Actor,
  ): Promise<ProfileChangeDto> {
    return this.versions.read(id, version, actor);
  }

  @Get('notices')
  @ApiOperation({ summary: 'The notices issued, with when they count as notified and where their PDFs are' })
  @ApiOkResponse({ type: NoticesDto })
  async notices(@CaseId() id: string, @CurrentActor() actor: Actor): Promise<{ items: NoticeItem[] }> {
    return { items: await this.file.notices(id, actor) };
  }

  @Get('notices/:notice/pdf')
  @SignedLink()
  @ApiOperation({ summary: 'The PDF of a notice; 503 with Retry-After while it is being made' })
  @ApiProduces('application/pdf')
  async pdf(
    @CaseId() id: string,
    @Param('notice', ParseNoticeId) notice: string,
    @Query() { language }: PdfQueryDto,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { key, sha256 } = await this.file.noticeFile(id, notice, language, actor);
    const stream = await this.storage.get(key);
    if (!stream) throw ProblemError.of('notice.pdf_pending', { headers: { 'Retry-After': '2' } });
    reply.header('ETag', `"${sha256}"`).header('Cache-Control', 'private, no-cache');
    return new StreamableFile(stream, {
      type: 'application/pdf',
      disposition: `inline; filename="${notice}.${language}.pdf"`,
    });
  }
}
