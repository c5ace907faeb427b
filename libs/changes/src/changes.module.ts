import { Module } from '@nestjs/common';
import { LexiconsModule } from '@lexikon/lexicons/lexicons.module';
import { RelationsModule } from '@lexikon/relations/relations.module';
import { ChangeWriter } from './change-writer.js';
import { ChangesService } from './changes.service.js';
import { ContentRepository } from './content.repository.js';
import { PgContentRepository } from './pg-content.repository.js';

@Module({
  imports: [LexiconsModule, RelationsModule],
  providers: [ChangesService, ChangeWriter, { provide: ContentRepository, useClass: PgContentRepository }],
  exports: [ChangesService],
})
export class ChangesModule {}
