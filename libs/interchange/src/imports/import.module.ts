import { Module } from '@nestjs/common';
import { ChangesModule } from '@lexikon/changes/changes.module';
import { LexiconsModule } from '@lexikon/lexicons/lexicons.module';
import { RelationsModule } from '@lexikon/relations/relations.module';
import { ImportApplication } from './import-application.js';
import { ImportEvents } from './import-events.js';
import { ImportGate } from './import-gate.js';
import { ImportHandler } from './import.handler.js';
import { ImportItemRepository } from './import-item.repository.js';
import { ImportItemsReadModel } from './import-items.read-model.js';
import { ImportLeftOuts } from './import-left-outs.js';
import { ImportLeftOutRepository } from './import-left-out.repository.js';
import { ImportPresentReadModel } from './import-present.read-model.js';
import { ImportPreviews } from './import-preview.js';
import { ImportRepository } from './import.repository.js';
import { ImportReviewService } from './import-review.service.js';
import { ImportStaging } from './import-staging.js';
import { ImportWork } from './import-work.js';
import { ImportsService } from './imports.service.js';
import { PgImportItemRepository } from './pg-import-item.repository.js';
import { PgImportItemsReadModel } from './pg-import-items.read-model.js';
import { PgImportLeftOutRepository } from './pg-import-left-out.repository.js';
import { PgImportPresentReadModel } from './pg-import-present.read-model.js';
import { PgImportRepository } from './pg-import.repository.js';
import { StagedItems } from './staged-items.js';

@Module({
  imports: [ChangesModule, LexiconsModule, RelationsModule],
  providers: [
    ImportsService,
    ImportReviewService,
    ImportGate,
    ImportEvents,
    ImportWork,
    ImportStaging,
    ImportApplication,
    ImportLeftOuts,
    ImportHandler,
    ImportPreviews,
    StagedItems,
    { provide: ImportRepository, useClass: PgImportRepository },
    { provide: ImportItemRepository, useClass: PgImportItemRepository },
    { provide: ImportItemsReadModel, useClass: PgImportItemsReadModel },
    { provide: ImportLeftOutRepository, useClass: PgImportLeftOutRepository },
    { provide: ImportPresentReadModel, useClass: PgImportPresentReadModel },
  ],
  exports: [ImportsService, ImportReviewService, ImportWork, ImportHandler, ImportPreviews],
})
export class ImportModule {}
