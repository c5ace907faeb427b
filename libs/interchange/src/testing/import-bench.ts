import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { sql } from 'kysely';
import { ChangesModule } from '@lexikon/changes/changes.module';
import { ChangesService } from '@lexikon/changes/changes.service';
import type { Edit } from '@lexikon/changes/change';
import type { Caller } from '@lexikon/kernel/actor';
import { createLexicon } from '@lexikon/lexicons/testing/create-lexicon';
import { PlatformModule } from '@lexikon/platform/platform.module';
import { UuidIds } from '@lexikon/platform/uuid-ids';
import type { TermContent } from '@lexikon/terms/term';
import type { TestDatabase } from '@lexikon/testing/test-database';
import { WorkspacesModule } from '@lexikon/workspaces/workspaces.module';
import { ImportModule } from '../imports/import.module.js';
import { ImportHandler } from '../imports/import.handler.js';
import { ExportModule } from '../exports/export.module.js';
import { SampleModule } from '../sample/sample.module.js';
import type { Import, ImportOptions } from '../imports/import.js';
import { ImportReviewService } from '../imports/import-review.service.js';
import { ImportsService } from '../imports/imports.service.js';

@Module({ imports: [WorkspacesModule, ChangesModule, ImportModule, ExportModule, SampleModule] })
class BenchModule {}

const PLAIN: ImportOptions = { strict: false, remove: false, status: 'draft', source: null };

export const SYSTEM: Caller = { actor: { kind: 'system' }, requestId: 'request-1' };

/** Imports on a real database, as server and worker do them. */
export async function createImportBench(test: TestDatabase) {
  const app = await NestFactory.createApplicationContext(
    { module: BenchModule, imports: [PlatformModule.forPool(test.pool)] },
    { logger: false, abortOnError: false },
  );
  const services = [app.get(ImportsService), app.get(ImportReviewService), app.get(ImportHandler)] as const;
  return new ImportBench(test, ...services, app.get(ChangesService), (token) =>
    app.get(token as never, { strict: false }),
  );
}

export class ImportBench {
  readonly ids = new UuidIds();

  constructor(
    private readonly test: TestDatabase,
    readonly service: ImportsService,
    readonly review: ImportReviewService,
    readonly handler: ImportHandler,
    readonly changes: ChangesService,
    readonly get: <T>(token: abstract new (...args: never[]) => T) => T,
  ) {}

  async createLexicon(): Promise<string> {
    const { lexiconId } = await createLexicon(this.test.database);
    return lexiconId;
  }

  /** Uploaded and compared. */
  async stage(lexiconId: string, text: string | Uint8Array, options: Partial<ImportOptions> = {}, fileName = 'a.ttl') {
    const bytes = async function* () {
      yield typeof text === 'string' ? Buffer.from(text) : text;
    };
    const { id } = await this.service.create(SYSTEM, lexiconId, { fileName, bytes }, { ...PLAIN, ...options });
    await this.work(id);
    return this.service.get(SYSTEM, id);
  }

  async apply(importId: string, caller = SYSTEM): Promise<Import> {
    await this.service.apply(caller, importId);
    await this.work(importId);
    return this.service.get(caller, importId);
  }

  async importText(lexiconId: string, text: string, options: Partial<ImportOptions> = {}): Promise<Import> {
    const { id } = await this.stage(lexiconId, text, options);
    return this.apply(id);
  }

  /** The job that the import's event asks for. */
  work(importId: string): Promise<void> {
    return this.handler.handle({ subjectId: importId, requestId: 'request-1' });
  }

  async items(importId: string) {
    return (await this.review.listItems(SYSTEM, importId, { after: -1, limit: 1_000 })).items;
  }

  edit(lexiconId: string, ...edits: readonly Edit[]) {
    return this.changes.apply(SYSTEM, { lexiconId, origin: 'ui', reason: null, edits });
  }

  async term(lexiconId: string, iri: string) {
    const { rows } = await sql<
      { id: string; version: number; removed: boolean } & Pick<TermContent, 'sheet' | 'status'>
    >`
      select id, version, removed_at is not null as removed, sheet, status from term
       where lexicon_id = ${lexiconId} and iri = ${iri}
    `.execute(this.test.database);
    const [term] = rows;
    if (!term) throw new Error(`There is no term <${iri}>`);
    return term;
  }

  /** What the lexicon has beside terms. */
  async besides(lexiconId: string) {
    const { rows: domains } = await sql<{ iri: string; labels: readonly { text: string }[] }>`
      select id, iri, labels, parent_id, position, kept from domain where lexicon_id = ${lexiconId} order by iri
    `.execute(this.test.database);
    const { rows } = await sql<{ kept: string[] }>`select kept from lexicon where id = ${lexiconId}`.execute(
      this.test.database,
    );
    return { domains, kept: rows[0]?.kept.toSorted() ?? [] };
  }

  async countRevisions(lexiconId: string): Promise<number> {
    const { rows } = await sql<{ count: number }>`
      select count(*)::integer as count from revision v join term t on t.id = v.term_id where t.lexicon_id = ${lexiconId}
    `.execute(this.test.database);
    return rows[0]?.count ?? 0;
  }
}
