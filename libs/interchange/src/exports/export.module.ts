import { Module } from '@nestjs/common';
import { LexiconsModule } from '@lexikon/lexicons/lexicons.module';
import { RelationsModule } from '@lexikon/relations/relations.module';
import { ExportReadModel } from './export.read-model.js';
import { ExportsService } from './exports.service.js';
import { PgExportReadModel } from './pg-export.read-model.js';

@Module({
  imports: [LexiconsModule, RelationsModule],
  providers: [ExportsService, { provide: ExportReadModel, useClass: PgExportReadModel }],
  exports: [ExportsService],
})
export class ExportModule {}
