import { Injectable } from '@nestjs/common';
import { Pool } from 'pg';
import type { Actor } from '@lexikon/kernel/actor';
import { displayedDefinition } from '@lexikon/terms/displayed-definition';
import { type Definition, displayLabel, type Label } from '@lexikon/terms/term';
import { rolesThatMay } from '@lexikon/workspaces/role';
import { authorNameSql } from '../pg-author.js';
import { type WaitingPlace, WaitingReadModel, type WaitingSummary, type WaitingTerm } from './waiting.read-model.js';

// $1 the user, $2 as the author of changes, $3 roles that may review, $4 roles that may edit. Each half reads an index
// that holds nothing but what waits.
const WAITING = `
  with place as materialized (
    select l.id, l.name, l.default_language, l.four_eyes,
           bool_or(m.role = any($3::text[])) as reviews, bool_or(m.role = any($4::text[])) as edits
      from membership m
      join workspace w on w.id = m.workspace_id and w.removed_at is null
      join lexicon l on l.workspace_id = w.id and (m.lexicon_id is null or m.lexicon_id = l.id)
     where m.user_id = $1::uuid and l.removed_at is null and l.archived_at is null
     group by l.id
  ), waiting as (
    select 'review' as task, t.id, t.lexicon_id, t.proposed_in as step
      from place p join term t on t.lexicon_id = p.id
     where p.reviews and t.proposed_in is not null and t.removed_at is null and not (p.four_eyes and t.edited_by = $2)
    union all
    select 'returned', t.id, t.lexicon_id, t.returned_in
      from term t join place p on p.id = t.lexicon_id
     where p.edits and t.edited_by = $2 and t.returned_in is not null and t.removed_at is null
  )`;

const LIST_WAITING = {
  name: 'list-waiting-terms',
  text: `${WAITING}, page as materialized (
      select * from waiting
       where $5::uuid is null or (step, id) > ($5, $6::uuid)
       order by step, id limit $7)
    select g.task, g.id as "termId", g.lexicon_id as "lexiconId", p.name as "lexiconName", t.status,
           t.sheet -> 'labels' as labels, t.sheet -> 'definitions' as definitions, t.iri, c.at as since, c.reason,
           c.author, ${authorNameSql('c')} as "authorName", p.default_language as language, g.step
      from page g
      join place p on p.id = g.lexicon_id
      join term t on t.id = g.id
      join change c on c.id = g.step
     order by g.step, g.id`,
};
const SUMMARISE_WAITING = {
  name: 'summarise-waiting-terms',
  text: `${WAITING}
    select count(*)::integer as total,
           (select at from change where id = (select step from waiting order by step limit 1)) as "oldestAt"
      from waiting`,
};

type Row = Omit<WaitingTerm, 'name' | 'definition' | 'place'> & {
  readonly labels: readonly Label[];
  readonly definitions: readonly Definition[];
  readonly iri: string;
  readonly language: string;
  readonly step: string;
};

@Injectable()
export class PgWaitingReadModel extends WaitingReadModel {
  constructor(private readonly pool: Pool) {
    super();
  }

  override async list(
    actor: Actor,
    { limit, after }: { readonly limit: number; readonly after: WaitingPlace | null },
  ): Promise<readonly WaitingTerm[]> {
    const values = [...valuesOf(actor), after?.changeId ?? null, after?.termId ?? null, limit];
    const { rows } = await this.pool.query<Row>({ ...LIST_WAITING, values });
    return rows.map(({ labels, definitions, iri, language, step, ...term }) => ({
      ...term,
      name: displayLabel(labels, language, null)?.text ?? iri,
      definition: displayedDefinition(definitions, language, language),
      place: { changeId: step, termId: term.termId },
    }));
  }

  override async summarise(actor: Actor): Promise<WaitingSummary> {
    const { rows } = await this.pool.query<WaitingSummary>({ ...SUMMARISE_WAITING, values: valuesOf(actor) });
    return rows[0] ?? { total: 0, oldestAt: null };
  }
}

function valuesOf(actor: Actor): unknown[] {
  const userId = 'userId' in actor ? actor.userId : null;
  return [userId, `user:${userId ?? ''}`, rolesThatMay('term.review'), rolesThatMay('term.edit')];
}
