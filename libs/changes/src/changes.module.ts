import { Module } from '@nestjs/common';
import { LexiconsModule } from '@lexikon/lexicons/lexicons.module';
import { RelationsModule } from '@lexikon/relations/relations.module';
import { ChangeWriter } from './change-writer.js';
import { ChangesService } from './changes.service.js';
import { ContentRepository } from './content.repository.js';
import { PgContentRepository } from './pg-content.repository.js';
import { PgTermPurge } from './pg-term-purge.js';
import { PgTermTextsRepository } from './pg-term-texts.repository.js';
import { TermPurge } from './term-purge.js';
import { TermTextsHandler } from './term-texts.handler.js';
import { TermTextsRepository } from './term-texts.repository.js';

@Module({
  imports: [LexiconsModule, RelationsModule],
  providers: [
    ChangesService,
    ChangeWriter,
    TermTextsHandler,
    { provide: ContentRepository, useClass: PgContentRepository },
    { provide: TermPurge, useClass: PgTermPurge },
    { provide: TermTextsRepository, useClass: PgTermTextsRepository },
  ],
  exports: [ChangesService, TermPurge, TermTextsHandler, TermTextsRepository],
})
export class ChangesModule {}
