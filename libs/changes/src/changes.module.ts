import { Module } from '@nestjs/common';
import { LexiconsModule } from '@lexikon/lexicons/lexicons.module';
import { RelationsModule } from '@lexikon/relations/relations.module';
import { TermsModule } from '@lexikon/terms/terms.module';
import { ChangeWriter } from './change-writer.js';
import { ChangesReadModel } from './changes.read-model.js';
import { ChangesService } from './changes.service.js';
import { ContentRepository } from './content.repository.js';
import { RelationCheckService } from './editing/relation-check.service.js';
import { RelationDrafts } from './editing/relation-drafts.js';
import { RelationEdits } from './editing/relation-edits.js';
import { RelationEditingService } from './editing/relation-editing.service.js';
import { TermCreationService } from './editing/term-creation.service.js';
import { TermEditingService } from './editing/term-editing.service.js';
import { TermPlace } from './editing/term-place.js';
import { HistoryService } from './history.service.js';
import { PgChangesReadModel } from './pg-changes.read-model.js';
import { PgContentRepository } from './pg-content.repository.js';
import { PgTermPurge } from './pg-term-purge.js';
import { PgTermTextsRepository } from './pg-term-texts.repository.js';
import { TermPurge } from './term-purge.js';
import { TermTextsHandler } from './term-texts.handler.js';
import { TermTextsRepository } from './term-texts.repository.js';
import { PgWaitingReadModel } from './waiting/pg-waiting.read-model.js';
import { WaitingReadModel } from './waiting/waiting.read-model.js';
import { WaitingService } from './waiting/waiting.service.js';

/** What people ask for, one by one: each makes a change of it. */
const EDITING = [TermCreationService, TermEditingService, RelationEditingService, RelationCheckService];

@Module({
  imports: [LexiconsModule, RelationsModule, TermsModule],
  providers: [
    ChangesService,
    ChangeWriter,
    HistoryService,
    WaitingService,
    ...EDITING,
    TermPlace,
    RelationDrafts,
    RelationEdits,
    TermTextsHandler,
    { provide: ChangesReadModel, useClass: PgChangesReadModel },
    { provide: ContentRepository, useClass: PgContentRepository },
    { provide: TermPurge, useClass: PgTermPurge },
    { provide: TermTextsRepository, useClass: PgTermTextsRepository },
    { provide: WaitingReadModel, useClass: PgWaitingReadModel },
  ],
  exports: [
    ChangesService,
    HistoryService,
    WaitingService,
    ...EDITING,
    ChangesReadModel,
    TermPurge,
    TermTextsHandler,
    TermTextsRepository,
  ],
})
export class ChangesModule {}
