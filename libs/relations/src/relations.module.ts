import { Module } from '@nestjs/common';
import { PgRelationTypesReadModel } from './pg-relation-types.read-model.js';
import { RelationTypesReadModel } from './relation-types.read-model.js';

@Module({
  providers: [{ provide: RelationTypesReadModel, useClass: PgRelationTypesReadModel }],
  exports: [RelationTypesReadModel],
})
export class RelationsModule {}
