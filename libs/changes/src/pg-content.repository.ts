import { Injectable } from '@nestjs/common';
import { Kysely, sql } from 'kysely';
import type { Tx } from '@lexikon/kernel/transactions';
import { kyselyOf, violatesUnique } from '@lexikon/platform/kysely-transactions';
import { RelationTypesReadModel } from '@lexikon/relations/relation-types.read-model';
import type { DB } from '../../../generated/kysely/tables.js';
import type { Applied, Aside, Edit, Present, TypeRules } from './change.js';
import { ChangeRefusedError } from './change.errors.js';
import {
  type AsideTrace,
  type ChangeRow,
  ContentRepository,
  type ContentScope,
  type Revertible,
} from './content.repository.js';
import { applyAside, revertAside } from './pg-aside.js';
import { saveRelations, saveRevisions, saveRows, saveTerms } from './pg-content-rows.js';
import { loadPresent, lockHierarchy, lockTerms } from './pg-present.js';

/** Before every id. */
const NIL = '00000000-0000-0000-0000-000000000000';

@Injectable()
export class PgContentRepository extends ContentRepository {
  constructor(
    private readonly database: Kysely<DB>,
    private readonly relationTypes: RelationTypesReadModel,
  ) {
    super();
  }

  override async listTypes(workspaceId: string): Promise<readonly TypeRules[]> {
    return this.relationTypes.list(workspaceId);
  }

  override async lockHierarchies(tx: Tx, lexiconId: string, hierarchies: readonly string[]): Promise<void> {
    for (const hierarchy of [...hierarchies].sort()) await lockHierarchy(tx, lexiconId, hierarchy);
  }

  override lockTerms(tx: Tx, lexiconId: string, termIds: readonly string[]): Promise<void> {
    return lockTerms(tx, lexiconId, termIds);
  }

  override async lockPresent(
    tx: Tx,
    lexiconId: string,
    edits: readonly Edit[],
    known: { types: readonly TypeRules[]; createdIds: ReadonlySet<string> },
  ): Promise<Present> {
    // Always hierarchies first, then terms by id: two changes that lock in one order cannot block each other for good.
    await this.lockHierarchies(tx, lexiconId, hierarchiesOf(edits, known.types));
    const existing = edits.map(({ termId }) => termId).filter((termId) => !known.createdIds.has(termId));
    await lockTerms(tx, lexiconId, existing);
    return loadPresent(tx, lexiconId, edits, known);
  }

  override loadPresent(...asked: Parameters<ContentRepository['loadPresent']>): Promise<Present> {
    return loadPresent(...asked);
  }

  override async apply(
    tx: Tx,
    scope: ContentScope,
    applied: readonly Applied[],
    by: { changeId: string; author: string; at: Date; types: readonly TypeRules[] },
  ): Promise<void> {
    try {
      await saveTerms(tx, scope, applied, by);
    } catch (error) {
      if (!violatesUnique(error, 'term_iri_unique')) throw error;
      const taken = applied.filter(({ iri }) => iri !== null);
      throw new ChangeRefusedError(
        taken.map(({ termId }) => ({ termId, reasons: ['term.iri-taken'] })),
        { cause: error },
      );
    }
    await saveRows(tx, scope, applied, by.types);
    await saveRelations(tx, scope.lexiconId, applied, by.types);
    await saveRevisions(tx, applied, by);
  }

  override async createChange(tx: Tx, row: ChangeRow): Promise<void> {
    await kyselyOf(tx)
      .insertInto('change')
      .values({
        id: row.id,
        lexicon_id: row.lexiconId,
        origin: row.origin,
        reason: row.reason,
        author: row.author,
        request_id: row.requestId,
        undoes: row.undoes ?? null,
        import_id: row.importId ?? null,
        created: row.created,
        updated: row.updated,
        removed: row.removed,
        aside: row.aside && JSON.stringify(row.aside),
        at: row.at,
      })
      .execute();
  }

  override async refreshStatistics(tx: Tx): Promise<void> {
    // Of the columns that are searched and joined by: those of sheets and texts are most of the work, and never asked.
    await sql`
      analyze term (id, lexicon_id, status, level, removed_at), relation (from_id, to_id, type, hierarchy, lexicon_id),
              label (term_id, lexicon_id, language_key, kind, folded), revision (term_id, version, change_id),
              term_text (term_id, lexicon_id, language_key, name, is_root, named, defined)
    `.execute(kyselyOf(tx));
  }

  override applyAside(tx: Tx, lexiconId: string, aside: Aside, at: Date): Promise<AsideTrace> {
    return applyAside(tx, lexiconId, aside, at);
  }

  override revertAside(tx: Tx, lexiconId: string, trace: AsideTrace, at: Date): Promise<Aside> {
    return revertAside(tx, lexiconId, trace, at);
  }

  override async findLexiconId(changeId: string): Promise<string | null> {
    const row = await this.database
      .selectFrom('change')
      .select('lexicon_id as lexiconId')
      .where('id', '=', changeId)
      .executeTakeFirst();
    return row?.lexiconId ?? null;
  }

  override async lockRevertible(tx: Tx, changeId: string) {
    await sql`select from change where id = ${changeId} for update`.execute(kyselyOf(tx));
    await sql`
      select from term where id in (select term_id from revision where change_id = ${changeId}) order by id for update
    `.execute(kyselyOf(tx));
    // A statement of its own, which sees what was committed while the locks were waited for.
    const { rows } = await sql<{ aside: AsideTrace | null; isUndone: boolean }>`
      select aside, is_undone(id) as "isUndone" from change where id = ${changeId}
    `.execute(kyselyOf(tx));
    return rows[0] ?? { aside: null, isUndone: false };
  }

  override async listRevertible(
    tx: Tx,
    changeId: string,
    { afterId, limit }: { afterId: string | null; limit: number },
  ): Promise<readonly Revertible[]> {
    // The page first and by itself: joined at once, the planner read the versions before from the start of the table.
    const { rows } = await sql<Revertible>`
      with page as materialized (
        select term_id, version, content from revision
         where change_id = ${changeId} and term_id > ${afterId ?? NIL}::uuid
         order by term_id limit ${limit})
      select p.term_id as "termId", p.version, t.version as "presentVersion", b.content as before, p.content as after
        from page p
        join term t on t.id = p.term_id
        left join revision b on b.term_id = p.term_id and b.version = p.version - 1
       order by p.term_id
    `.execute(kyselyOf(tx));
    return rows;
  }
}

/** The hierarchies that the edits may add an edge to. */
function hierarchiesOf(edits: readonly Edit[], types: readonly TypeRules[]): readonly string[] {
  const hierarchyOf = new Map(types.map(({ key, hierarchy }) => [key, hierarchy]));
  const gained = edits.flatMap((edit) => {
    if (edit.kind === 'relate') return [edit.relation.type];
    if (edit.kind === 'alter-relation') return edit.patch.type ? [edit.patch.type] : [];
    return edit.kind === 'replace' ? edit.content.relations.map(({ type }) => type) : [];
  });
  return [...new Set(gained.flatMap((type) => hierarchyOf.get(type) ?? []))];
}
