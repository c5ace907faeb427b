import { Module } from '@nestjs/common';
import { PgSearchReadModel } from './pg-search.read-model.js';
import { SearchReadModel } from './search.read-model.js';
import { SearchService } from './search.service.js';

@Module({
  providers: [SearchService, { provide: SearchReadModel, useClass: PgSearchReadModel }],
  exports: [SearchService],
})
export class SearchModule {}
