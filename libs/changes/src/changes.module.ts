import { Module } from '@nestjs/common';
import { LexiconsModule } from '@lexikon/lexicons/lexicons.module';
import { RelationsModule } from '@lexikon/relations/relations.module';
import { ChangeWriter } from './change-writer.js';
import { ChangesService } from './changes.service.js';
import { ContentRepository } from './content.repository.js';
import { PgContentRepository } from './pg-content.repository.js';
import { PgTermTextsRepository } from './pg-term-texts.repository.js';
import { TermTextsHandler } from './term-texts.handler.js';
import { TermTextsRepository } from './term-texts.repository.js';

@Module({
  imports: [LexiconsModule, RelationsModule],
  providers: [
    ChangesService,
    ChangeWriter,
    TermTextsHandler,
    { provide: ContentRepository, useClass: PgContentRepository },
    { provide: TermTextsRepository, useClass: PgTermTextsRepository },
  ],
  exports: [ChangesService, TermTextsHandler, TermTextsRepository],
})
export class ChangesModule {}
