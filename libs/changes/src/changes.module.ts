import { Module } from '@nestjs/common';
import { LexiconsModule } from '@lexikon/lexicons/lexicons.module';
import { RelationsModule } from '@lexikon/relations/relations.module';
import { TermsModule } from '@lexikon/terms/terms.module';
import { ChangeWriter } from './change-writer.js';
import { ChangesReadModel } from './changes.read-model.js';
import { ChangesService } from './changes.service.js';
import { ContentRepository } from './content.repository.js';
import { HistoryService } from './history.service.js';
import { PgChangesReadModel } from './pg-changes.read-model.js';
import { PgContentRepository } from './pg-content.repository.js';
import { PgTermPurge } from './pg-term-purge.js';
import { PgTermTextsRepository } from './pg-term-texts.repository.js';
import { TermPurge } from './term-purge.js';
import { TermTextsHandler } from './term-texts.handler.js';
import { TermTextsRepository } from './term-texts.repository.js';

@Module({
  imports: [LexiconsModule, RelationsModule, TermsModule],
  providers: [
    ChangesService,
    ChangeWriter,
    HistoryService,
    TermTextsHandler,
    { provide: ChangesReadModel, useClass: PgChangesReadModel },
    { provide: ContentRepository, useClass: PgContentRepository },
    { provide: TermPurge, useClass: PgTermPurge },
    { provide: TermTextsRepository, useClass: PgTermTextsRepository },
  ],
  exports: [ChangesService, HistoryService, TermPurge, TermTextsHandler, TermTextsRepository],
})
export class ChangesModule {}
