import { Module } from '@nestjs/common';
import { LexiconsModule } from '@lexikon/lexicons/lexicons.module';
import { HomographsReadModel } from './homographs.read-model.js';
import { PgHomographsReadModel } from './pg-homographs.read-model.js';
import { PgTermScopeReadModel } from './pg-term-scope.read-model.js';
import { PgTermsReadModel } from './pg-terms.read-model.js';
import { TermScopeReadModel } from './term-scope.read-model.js';
import { TermsReadModel } from './terms.read-model.js';
import { TermsService } from './terms.service.js';

@Module({
  imports: [LexiconsModule],
  providers: [
    TermsService,
    { provide: TermsReadModel, useClass: PgTermsReadModel },
    { provide: TermScopeReadModel, useClass: PgTermScopeReadModel },
    { provide: HomographsReadModel, useClass: PgHomographsReadModel },
  ],
  exports: [TermsService, TermScopeReadModel],
})
export class TermsModule {}
