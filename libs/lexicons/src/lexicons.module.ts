import { Global, Module } from '@nestjs/common';
import { PersonalSpace } from '@lexikon/accounts/personal-space';
import { DomainNames } from './domains/domain-names.js';
import { DomainRepository } from './domains/domain.repository.js';
import { DomainViewsService } from './domains/domain-views.service.js';
import { DomainsReadModel } from './domains/domains.read-model.js';
import { DomainsService } from './domains/domains.service.js';
import { PgDomainRepository } from './domains/pg-domain.repository.js';
import { PgDomainsReadModel } from './domains/pg-domains.read-model.js';
import { LexiconAccess } from './lexicon-access.js';
import { LexiconCountsHandler } from './lexicon-counts.handler.js';
import { LexiconCountsRepository } from './lexicon-counts.repository.js';
import { LexiconCreation } from './lexicon-creation.js';
import { LexiconPurge } from './lexicon-purge.js';
import { LexiconScopeReadModel } from './lexicon-scope.read-model.js';
import { LexiconWriter } from './lexicon-writer.js';
import { LexiconViewsService } from './lexicon-views.service.js';
import { LexiconRepository } from './lexicon.repository.js';
import { LexiconsReadModel } from './lexicons.read-model.js';
import { LexiconsService } from './lexicons.service.js';
import { PersonalLexiconReadModel } from './personal-lexicon.read-model.js';
import { PersonalLexicon } from './personal-lexicon.js';
import { PgLexiconCountsRepository } from './pg-lexicon-counts.repository.js';
import { PgLexiconPurge } from './pg-lexicon-purge.js';
import { PgLexiconScopeReadModel } from './pg-lexicon-scope.read-model.js';
import { PgLexiconRepository } from './pg-lexicon.repository.js';
import { PgLexiconsReadModel } from './pg-lexicons.read-model.js';
import { PgPersonalLexiconReadModel } from './pg-personal-lexicon.read-model.js';

/** What other features and the processes use. */
const EXPORTED = [
  DomainNames,
  DomainsReadModel,
  DomainsService,
  DomainViewsService,
  LexiconAccess,
  LexiconCountsHandler,
  LexiconCreation,
  LexiconPurge,
  LexiconScopeReadModel,
  LexiconsService,
  LexiconViewsService,
  PersonalLexiconReadModel,
  PersonalSpace,
];

/** Global: accounts ask for a `PersonalSpace` and must not know who gives it, since lexicons stand on workspaces. */
@Global()
@Module({
  providers: [
    DomainNames,
    DomainsService,
    DomainViewsService,
    LexiconAccess,
    LexiconCountsHandler,
    LexiconCreation,
    LexiconsService,
    LexiconViewsService,
    LexiconWriter,
    { provide: DomainRepository, useClass: PgDomainRepository },
    { provide: DomainsReadModel, useClass: PgDomainsReadModel },
    { provide: LexiconCountsRepository, useClass: PgLexiconCountsRepository },
    { provide: LexiconPurge, useClass: PgLexiconPurge },
    { provide: LexiconRepository, useClass: PgLexiconRepository },
    { provide: LexiconScopeReadModel, useClass: PgLexiconScopeReadModel },
    { provide: LexiconsReadModel, useClass: PgLexiconsReadModel },
    { provide: PersonalLexiconReadModel, useClass: PgPersonalLexiconReadModel },
    { provide: PersonalSpace, useClass: PersonalLexicon },
  ],
  exports: EXPORTED,
})
export class LexiconsModule {}
