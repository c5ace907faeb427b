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
import { authorNameSql } from './pg-author.js';

const AUTHOR = sql`c.author, ${sql.raw(authorNameSql('c'))} as "authorName"`;

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
    return this.summaries(sql`
      select c.* from change c where c.lexicon_id = ${lexiconId} and ${isAfter(after)}
       order by c.at desc, c.id desc limit ${limit}`);
  }

  override listOfMember(
    userId: string,
    { limit, after, since }: Parameters<ChangesReadModel['listOfMember']>[1],
  ): Promise<readonly ChangeSummary[]> {
    // Of each lexicon no more than a page, by its index: most of them have changed long ago, one may change all the time.
    return this.summaries(sql`
      select c.*
        from (select distinct l.id
                from membership m
                join workspace w on w.id = m.workspace_id and w.removed_at is null
                join lexicon l on l.workspace_id = w.id and (m.lexicon_id is null or m.lexicon_id = l.id)
               where m.user_id = ${userId} and l.removed_at is null) place
        cross join lateral (
          select * from change c
           where c.lexicon_id = place.id and ${isAfter(after)} ${since ? sql`and c.at > ${since}` : sql``}
           order by c.at desc, c.id desc limit ${limit}) c
       order by c.at desc, c.id desc limit ${limit}`);
  }

  override async find(changeId: string): Promise<ChangeSummary | null> {
    const [change] = await this.summaries(sql`select c.* from change c where c.id = ${changeId}`);
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

  /** @param changes which ones: rows of `change`. */
  private async summaries(changes: RawBuilder<unknown>): Promise<readonly ChangeSummary[]> {
    const { rows } = await sql<ChangeRow>`
      with page as materialized (${changes})
      select c.id, c.lexicon_id as "lexiconId", l.name as "lexiconName", c.origin, c.reason, c.at, c.created, c.updated,
             c.removed, ${AUTHOR}, ${UNDOING}, l.default_language as "defaultLanguage",
             (select coalesce(jsonb_agg(jsonb_build_object('id', f.term_id, 'labels', f.labels) order by f.term_id), '[]')
                from (select term_id, content -> 'sheet' -> 'labels' as labels from revision
                       where change_id = c.id order by term_id limit 3) f) as terms
        from page c join lexicon l on l.id = c.lexicon_id
       order by c.at desc, c.id desc`.execute(this.database);
    return rows.map(({ defaultLanguage, terms, ...row }) => ({
      ...row,
      terms: terms.map(({ id, labels }) => ({ id, name: nameOf(labels, defaultLanguage) ?? id })),
    }));
  }
}

function isAfter(after: { readonly at: Date; readonly id: string } | null): RawBuilder<unknown> {
  return after ? sql`(c.at, c.id) < (${after.at}, ${after.id}::uuid)` : sql`true`;
}

/** Of a domain too: its labels have no kind. */
function nameOf(labels: readonly Partial<Label>[], language: string): string | undefined {
  const known = labels.map((label): Label => ({ ...NO_LABEL, ...label }));
  return displayLabel(known, language, null)?.text;
}

const NO_LABEL: Label = { id: '', language: null, text: '', kind: 'preferred', form: null, standing: null, node: null };
