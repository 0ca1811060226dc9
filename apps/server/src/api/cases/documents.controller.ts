import { Controller, Get, Inject, Param, Post, Req, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#access';
import { CaseReader, DocumentService, type DocumentItem } from '#cases';
import { CurrentActor, IdempotencyKey } from '../../http/decorators.js';
import type { FastifyRequest } from '../../http/request.js';
import { CaseId, ParseDocumentId } from './ids.js';
import { DocumentItemDto } from './dto/case-file.dto.js';
import { claimOf } from './request-hash.js';
import { readUpload } from './upload.js';

@ApiTags('Documents')
@Controller('api/v1/cases/:id/documents')
export class DocumentsController {
  constructor(
    @Inject(DocumentService) private readonly documents: DocumentService,
    @Inject(CaseReader) private readonly reader: CaseReader,
  ) {}

  @Get()
  @ApiOperation({ summary: 'What the procedure asks for, what is there, and the files' })
  async list(@CaseId() id: string, @CurrentActor() actor: Actor) {
    const [required, files] = await Promise.all([
      this.reader.requiredDocuments(id, actor),
      this.documents.list(id, actor),
    ]);
    return { required, files };
  }

  @Get(':document/content')
  @ApiOperation({ summary: 'The file itself' })
  async content(
    @CaseId() id: string,
    @Param('document', ParseDocumentId) document: string,
    @CurrentActor() actor: Actor,
  ): Promise<StreamableFile> {
    const { stream, mediaType, fileName } = await this.documents.content(id, document, actor);
    const disposition = `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`;
    return new StreamableFile(stream, { type: mediaType, disposition });
  }

  @Post()
  @ApiOperation({ summary: 'Upload one file of up to 10 MB' })
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: {
      type: 'object',
      required: ['code', 'file'],
      properties: { code: { type: 'string' }, file: { type: 'string', format: 'binary' } },
    },
  })
  @ApiCreatedResponse({ type: DocumentItemDto })
  async upload(
    @CaseId() id: string,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: string,
    @Req() request: FastifyRequest,
  ): Promise<DocumentItem> {
    const upload = await readUpload(request);
    return this.documents.upload(id, upload, actor, claimOf(key, 'POST', `/cases/${id}/documents`));
  }
}
