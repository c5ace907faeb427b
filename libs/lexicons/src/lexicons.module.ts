import { Module } from '@nestjs/common';
import { LexiconScopeReadModel } from './lexicon-scope.read-model.js';
import { PgLexiconScopeReadModel } from './pg-lexicon-scope.read-model.js';

@Module({
  providers: [{ provide: LexiconScopeReadModel, useClass: PgLexiconScopeReadModel }],
  exports: [LexiconScopeReadModel],
})
export class LexiconsModule {}
