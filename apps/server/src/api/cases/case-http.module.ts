import { Module } from '@nestjs/common';
import { CasesModule } from '#cases';
import { CaseFileController } from './case-file.controller.js';
import { CasesController } from './cases.controller.js';
import { CommandsController } from './commands.controller.js';
import { HistoryAnchorsController } from '../history/history-anchors.controller.js';
import { DocumentsController } from './documents.controller.js';

/** The case over HTTP. */
@Module({
  imports: [CasesModule],
  controllers: [CasesController, CommandsController, CaseFileController, DocumentsController, HistoryAnchorsController],
})
export class CaseHttpModule {}
