import { Injectable } from '@nestjs/common';
import { Pool } from 'pg';
import type { Actor } from '@lexikon/kernel/actor';
import { rolesThatMay } from '@lexikon/workspaces/role';
import { isVisibleSql, rolesInSql, viewerOf } from '@lexikon/workspaces/visible-lexicons';
import { GRACE_MS } from './lexicon.js';
import { type LexiconRow, LexiconsReadModel, type LexiconsQuery, type LexiconStats } from './lexicons.read-model.js';

// $1 the viewer, $2 whether they see all, $3 who may restore, $4 since when what is removed can be restored.
const SELECT = `
  select l.id, l.workspace_id as "workspaceId", w.name as "workspaceName", l.name, l.description, l.languages,
         l.default_language as "defaultLanguage", l.licence, l.base_iri as "baseIri", l.visibility,
         l.four_eyes as "fourEyes", l.version, l.created_at as "createdAt", l.updated_at as "updatedAt",
         l.archived_at as "archivedAt", l.removed_at as "removedAt", coalesce(c.terms, 0) as "termCount",
         coalesce((c.statuses -> 'proposed')::integer, 0) + coalesce((c.statuses -> 'in_review')::integer, 0)
           as "waitingCount",
         coalesce(c.defined, 0) as "definedCount",
         (select coalesce(jsonb_object_agg(tag, coalesce((c.languages -> tag -> 'preferred')::integer, 0)), '{}')
            from unnest(l.languages) as tag) as "preferredCounts",
         array(${rolesInSql('l', '$1')}) as roles
    from lexicon l
    join workspace w on w.id = l.workspace_id and w.removed_at is null
    left join lexicon_count c on c.lexicon_id = l.id
   where case when l.removed_at is null then ${isVisibleSql('l', '$1', '$2')}
              else l.removed_at > $4 and ($2::boolean or $3 && array(${rolesInSql('l', '$1')}))
         end`;
const FIND_LEXICON = { name: 'find-lexicon', text: `${SELECT} and l.id = $5` };
const LIST_LEXICONS = {
  name: 'list-lexicons',
  text: `${SELECT}
     and case $5 when 'removed' then l.removed_at is not null
                 when 'archived' then l.removed_at is null and l.archived_at is not null
                 else l.removed_at is null and l.archived_at is null end
     and ($6::uuid is null or l.workspace_id = $6)
     and ($7::text is null or (l.name collate "unicode", l.id) > ($7, $8::uuid))
   order by l.name collate "unicode", l.id limit $9`,
};
const FIND_STATS = {
  name: 'find-lexicon-stats',
  text: `select terms, relations, removed, statuses, languages, domains, defined, letters, counted_at as "countedAt"
           from lexicon_count where lexicon_id = $1`,
};

@Injectable()
export class PgLexiconsReadModel extends LexiconsReadModel {
  constructor(private readonly pool: Pool) {
    super();
  }

  override async find(actor: Actor, lexiconId: string, at: Date): Promise<LexiconRow | null> {
    const values = [...viewerValues(actor, at), lexiconId];
    const { rows } = await this.pool.query<LexiconRow>({ ...FIND_LEXICON, values });
    return rows[0] ?? null;
  }

  override async list(
    actor: Actor,
    at: Date,
    { workspaceId, state, limit, after }: LexiconsQuery,
  ): Promise<readonly LexiconRow[]> {
    const place = [after?.name ?? null, after?.id ?? null];
    const values = [...viewerValues(actor, at), state, workspaceId ?? null, ...place, limit];
    const { rows } = await this.pool.query<LexiconRow>({ ...LIST_LEXICONS, values });
    return rows;
  }

  override async findStats(lexiconId: string): Promise<LexiconStats | null> {
    const { rows } = await this.pool.query<LexiconStats>({ ...FIND_STATS, values: [lexiconId] });
    return rows[0] ?? null;
  }
}

function viewerValues(actor: Actor, at: Date): unknown[] {
  const { id, seesAll } = viewerOf(actor);
  return [id, seesAll, rolesThatMay('lexicon.manage'), new Date(at.getTime() - GRACE_MS)];
}
