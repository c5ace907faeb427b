import { sql } from 'kysely';
import { PgLexiconScopeReadModel } from '@lexikon/lexicons/pg-lexicon-scope.read-model';
import { createLexicon } from '@lexikon/lexicons/testing/create-lexicon';
import { PgOutbox } from '@lexikon/platform/pg-outbox';
import { UuidIds } from '@lexikon/platform/uuid-ids';
import { PgRelationTypesReadModel } from '@lexikon/relations/pg-relation-types.read-model';
import { buildCaller, FixedClock, StubAccess } from '@lexikon/testing/fakes';
import type { TestDatabase } from '@lexikon/testing/test-database';
import type { Sheet } from '@lexikon/terms/term';
import type { Edit } from '../change.js';
import { ChangesService } from '../changes.service.js';
import { ChangeWriter } from '../change-writer.js';
import { PgContentRepository } from '../pg-content.repository.js';
import { buildChange, buildDefinition, buildRelation, buildSheet } from './build-content.js';

export const ids = new UuidIds();
export const ada = buildCaller('ada');
export const grace = buildCaller('grace');

/** The writer on a real database, with what specs ask of it. */
export class ContentBench {
  readonly relationTypes: PgRelationTypesReadModel;
  readonly lexicons: PgLexiconScopeReadModel;

  constructor(private readonly test: TestDatabase) {
    this.relationTypes = new PgRelationTypesReadModel(test.database);
    this.lexicons = new PgLexiconScopeReadModel(test.pool);
  }

  buildRepository(): PgContentRepository {
    return new PgContentRepository(this.test.database, this.relationTypes);
  }

  buildService(content = this.buildRepository()): ChangesService {
    return new ChangesService(
      new StubAccess(['ada', 'grace']),
      this.lexicons,
      this.test.transactions,
      content,
      new ChangeWriter(content, new PgOutbox(ids), ids),
      new FixedClock(),
    );
  }

  /** A lexicon with a draft term for each label. */
  async setup(labels: readonly string[] = ['Tariff']) {
    const { lexiconId } = await createLexicon(this.test.database);
    const termIds = labels.map(() => ids.next());
    const service = this.buildService();
    const apply = (...edits: Edit[]) => service.apply(ada, buildChange(lexiconId, edits));
    await apply(...termIds.map((termId, i): Edit => ({ kind: 'create', termId, sheet: buildSheet(labels[i] ?? '') })));
    const [first = '', second = '', third = ''] = termIds;
    return { lexiconId, service, apply, termIds, first, second, third };
  }

  /** All that is stored of a lexicon's content, but for what a version and a time say. */
  async stateOf(lexiconId: string): Promise<unknown> {
    const { rows } = await sql<{ state: unknown }>`
      select jsonb_build_object(
        'terms', (select jsonb_agg(jsonb_build_array(id, iri, status, level, sheet, domain_ids, successor_ids,
                    removed_at is not null) order by id) from term where lexicon_id = ${lexiconId}),
        'labels', (select jsonb_agg(to_jsonb(l) order by id) from label l where lexicon_id = ${lexiconId}),
        'texts', (select jsonb_agg(to_jsonb(x) order by term_id, language_key) from term_text x
                   where lexicon_id = ${lexiconId}),
        'relations', (select jsonb_agg(to_jsonb(r) order by id) from relation r where lexicon_id = ${lexiconId})) as state
    `.execute(this.test.database);
    return rows[0]?.state;
  }

  async termOf(termId: string) {
    const { rows } = await sql<{ version: number; status: string; sheet: Sheet; iri: string }>`
      select * from term where id = ${termId}`.execute(this.test.database);
    return rows[0];
  }

  async revisionsOf(termId: string) {
    const { rows } = await sql<{ version: number }>`
      select * from revision where term_id = ${termId} order by version`.execute(this.test.database);
    return rows;
  }

  async eventsOf(lexiconId: string) {
    const { rows } = await sql<{ term_ids: string[]; bulk: boolean }>`
      select * from outbox where lexicon_id = ${lexiconId} order by at, id`.execute(this.test.database);
    return rows;
  }
}

export const edit = (termId: string, sheet: Partial<Sheet>, baseVersion = 1): Edit => ({
  kind: 'update',
  termId,
  baseVersion,
  patch: { sheet },
});

export const define = (termId: string, text: string, baseVersion = 1) =>
  edit(termId, { definitions: [buildDefinition(text)] }, baseVersion);

export const relate = (termId: string, toId: string, type = 'is_a', baseVersion = 1): Edit => ({
  kind: 'relate',
  termId,
  baseVersion,
  relation: buildRelation(type, toId),
});
