import { Module } from '@nestjs/common';
import { LexiconsModule } from '@lexikon/lexicons/lexicons.module';
import { TermsModule } from '@lexikon/terms/terms.module';
import { PgRelationTypeRepository } from './pg-relation-type.repository.js';
import { PgRelationTypesReadModel } from './pg-relation-types.read-model.js';
import { PgRelationsReadModel } from './pg-relations.read-model.js';
import { RelationTypeRepository } from './relation-type.repository.js';
import { RelationTypesReadModel } from './relation-types.read-model.js';
import { RelationTypesService } from './relation-types.service.js';
import { RelationsReadModel } from './relations.read-model.js';
import { RelationsService } from './relations.service.js';

@Module({
  imports: [LexiconsModule, TermsModule],
  providers: [
    RelationsService,
    RelationTypesService,
    { provide: RelationsReadModel, useClass: PgRelationsReadModel },
    { provide: RelationTypesReadModel, useClass: PgRelationTypesReadModel },
    { provide: RelationTypeRepository, useClass: PgRelationTypeRepository },
  ],
  exports: [RelationsService, RelationTypesService, RelationsReadModel, RelationTypesReadModel],
})
export class RelationsModule {}
