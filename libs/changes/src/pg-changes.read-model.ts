import { Injectable } from '@nestjs/common';
import { Kysely, type RawBuilder, sql } from 'kysely';
import { Pool } from 'pg';
import { displayLabel, type Label, type TermContent } from '@lexikon/terms/term';
import type { DB } from '../../../generated/kysely/tables.js';
import {
  ChangesReadModel,
  type ChangeSummary,
  type Revision,
  type RevisionSummary,
  type TermStep,
} from './changes.read-model.js';
import type { PresentFacts } from './editing/bulk-draft.js';

// Only a user has an account; the key of another actor must not be read as an id.
const AUTHOR = sql`
  c.author,
  (select a.name from account a
    where a.id = case when c.author ~ '^user:[0-9a-f-]{36}$' then substr(c.author, 6)::uuid end) as "authorName"`;

const UNDOING = sql`
  c.undoes,
  (select u.id from change u
    where u.undoes = c.id and not is_undone(u.id)
    order by u.at desc, u.id desc limit 1) as "undoneBy"`;

const REVISION = {
  name: 'find-revision',
  text: `
    select term_id as "termId", version, change_id as "changeId", hash, content
      from revision where term_id = $1 and version = $2`,
};

interface Labelled {
  readonly id: string;
  readonly labels: readonly Label[];
}
type ChangeRow = Omit<ChangeSummary, 'terms'> & {
  readonly defaultLanguage: string;
  readonly terms: readonly Labelled[];
};
type RevisionRow = Omit<RevisionSummary, 'before' | 'after'> & { readonly content: TermContent };

@Injectable()
export class PgChangesReadModel extends ChangesReadModel {
  constructor(
    private readonly pool: Pool,
    private readonly database: Kysely<DB>,
  ) {
    super();
  }

  override list(lexiconId: string, { limit, after }: Parameters<ChangesReadModel['list']>[1]) {
    return this.summaries(
      sql`c.lexicon_id = ${lexiconId} ${after ? sql`and (c.at, c.id) < (${after.at}, ${after.id}::uuid)` : sql``}`,
      limit,
    );
  }

  override async find(changeId: string): Promise<ChangeSummary | null> {
    const [change] = await this.summaries(sql`c.id = ${changeId}`, 1);
    return change ?? null;
  }

  override async listSteps(changeId: string, { limit, afterId }: Parameters<ChangesReadModel['listSteps']>[1]) {
    // The page first: joined at once, the versions before are read from the beginning of the table.
    const { rows } = await sql<TermStep>`
      with page as materialized (
        select r.term_id, r.version, r.content from revision r
         where r.change_id = ${changeId} ${afterId ? sql`and r.term_id > ${afterId}` : sql``}
         order by r.term_id
         limit ${limit})
      select p.term_id as "termId", p.version, b.content as before, p.content as after
        from page p left join revision b on b.term_id = p.term_id and b.version = p.version - 1
       order by p.term_id`.execute(this.database);
    return rows;
  }

  override async listRevisions(
    termId: string,
    { limit, beforeVersion }: Parameters<ChangesReadModel['listRevisions']>[1],
  ): Promise<readonly RevisionSummary[]> {
    // One more than asked for: each is compared with the one before it.
    const { rows } = await sql<RevisionRow>`
      select r.term_id as "termId", r.version, r.change_id as "changeId", r.hash, r.content, c.origin, c.reason, c.at,
             ${AUTHOR}, ${UNDOING}
        from revision r join change c on c.id = r.change_id
       where r.term_id = ${termId} ${beforeVersion === null ? sql`` : sql`and r.version < ${beforeVersion}`}
       order by r.version desc
       limit ${limit + 1}`.execute(this.database);
    return rows
      .slice(0, limit)
      .map(({ content, ...row }, i) => ({ ...row, before: rows[i + 1]?.content ?? null, after: content }));
  }

  override async findRevision(termId: string, version: number): Promise<Revision | null> {
    const { rows } = await this.pool.query<Revision>({ ...REVISION, values: [termId, version] });
    return rows[0] ?? null;
  }

  override async listPresent(lexiconId: string, termIds: readonly string[]): Promise<readonly PresentFacts[]> {
    return this.database
      .selectFrom('term')
      .select(['id as termId', 'version', 'domain_ids as domainIds', 'successor_ids as successorIds'])
      .where('lexicon_id', '=', lexiconId)
      .where('id', '=', sql<string>`any(${termIds}::uuid[])`)
      .execute();
  }

  override async listNames(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    if (ids.length === 0) return new Map();
    const { rows } = await sql<Labelled & { readonly defaultLanguage: string; readonly iri: string }>`
      select t.id, t.iri, t.sheet -> 'labels' as labels, l.default_language as "defaultLanguage"
        from term t join lexicon l on l.id = t.lexicon_id
       where t.id = any(${ids}::uuid[])
       union all
      select d.id, d.iri, d.labels, l.default_language
        from domain d join lexicon l on l.id = d.lexicon_id
       where d.id = any(${ids}::uuid[])`.execute(this.database);
    return new Map(rows.map(({ id, iri, labels, defaultLanguage }) => [id, nameOf(labels, defaultLanguage) ?? iri]));
  }

  private async summaries(condition: RawBuilder<unknown>, limit: number): Promise<readonly ChangeSummary[]> {
    const { rows } = await sql<ChangeRow>`
      select c.id, c.lexicon_id as "lexiconId", c.origin, c.reason, c.at, c.created, c.updated, c.removed,
             ${AUTHOR}, ${UNDOING}, l.default_language as "defaultLanguage",
             (select coalesce(jsonb_agg(jsonb_build_object('id', f.term_id, 'labels', f.labels) order by f.term_id), '[]')
                from (select term_id, content -> 'sheet' -> 'labels' as labels from revision
                       where change_id = c.id order by term_id limit 3) f) as terms
        from change c join lexicon l on l.id = c.lexicon_id
       where ${condition}
       order by c.at desc, c.id desc
       limit ${limit}`.execute(this.database);
    return rows.map(({ defaultLanguage, terms, ...row }) => ({
      ...row,
      terms: terms.map(({ id, labels }) => ({ id, name: nameOf(labels, defaultLanguage) ?? id })),
    }));
  }
}

/** Of a domain too: its labels have no kind. */
function nameOf(labels: readonly Partial<Label>[], language: string): string | undefined {
  const known = labels.map((label): Label => ({ ...NO_LABEL, ...label }));
  return displayLabel(known, language, null)?.text;
}

const NO_LABEL: Label = { id: '', language: null, text: '', kind: 'preferred', form: null, standing: null, node: null };
