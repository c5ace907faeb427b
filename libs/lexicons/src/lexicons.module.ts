import { Global, Module } from '@nestjs/common';
import { PersonalSpace } from '@lexikon/accounts/personal-space';
import { LexiconScopeReadModel } from './lexicon-scope.read-model.js';
import { LexiconRepository } from './lexicon.repository.js';
import { PersonalLexiconReadModel } from './personal-lexicon.read-model.js';
import { PersonalLexicon } from './personal-lexicon.js';
import { PgLexiconScopeReadModel } from './pg-lexicon-scope.read-model.js';
import { PgLexiconRepository } from './pg-lexicon.repository.js';
import { PgPersonalLexiconReadModel } from './pg-personal-lexicon.read-model.js';

/** Global: accounts ask for a `PersonalSpace` and must not know who gives it, since lexicons stand on workspaces. */
@Global()
@Module({
  providers: [
    { provide: LexiconRepository, useClass: PgLexiconRepository },
    { provide: LexiconScopeReadModel, useClass: PgLexiconScopeReadModel },
    { provide: PersonalLexiconReadModel, useClass: PgPersonalLexiconReadModel },
    { provide: PersonalSpace, useClass: PersonalLexicon },
  ],
  exports: [LexiconScopeReadModel, PersonalLexiconReadModel, PersonalSpace],
})
export class LexiconsModule {}
