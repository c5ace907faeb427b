import { Injectable } from '@nestjs/common';
import { Pool } from 'pg';
import { LexiconScopeReadModel, type LexiconScope } from '@lexikon/lexicons/lexicon-scope.read-model';
import {
  type RelationPage,
  type RelationPlace,
  RelationsReadModel,
  type StoredRelation,
  type TermRelation,
} from './relations.read-model.js';

const FIND_RELATION = {
  name: 'find-relation',
  text: `
    select r.id, r.type, r.from_id as "fromId", r.to_id as "toId", r.strength, r.confidence, r.note, r.period,
           r.evidence, f.version, r.lexicon_id as "lexiconId"
      from relation r
      join term f on f.id = r.from_id and f.removed_at is null
      join term t on t.id = r.to_id and t.removed_at is null
     where r.id = $1`,
};

const LIST_RELATIONS = {
  name: 'list-relations',
  text: `
    with seen as (
      select r.*, 'out' as direction, r.to_id as other_id from relation r where r.from_id = $1
      union all
      select r.*, 'in' as direction, r.from_id as other_id from relation r where r.to_id = $1
    ), line as (
      select e.*, y.position,
             case when e.direction = 'in' then coalesce(y.inverse_key, y.key) else y.key end as reads,
             o.status, o.version, coalesce(n.name, o.iri) as name
        from seen e
        join relation_type y on y.key = e.type and (y.workspace_id is null or y.workspace_id = $2)
        join term o on o.id = e.other_id and o.removed_at is null
        left join term_text n on n.term_id = e.other_id and n.language_key = $3
    )
    select l.id, l.reads as type, l.direction, l.other_id as "otherId", l.name, l.status, l.version, l.strength,
           l.confidence, l.note, l.period, l.evidence, l.position
      from line l
     where ($4::text is null or l.reads = $4)
       and ($5::integer is null
            or (l.position, l.direction, l.name collate "unicode", l.id) > ($5, $6, $7 collate "unicode", $8::uuid))
     order by l.position, l.direction, l.name collate "unicode", l.id
     limit $9`,
};

type Row = Omit<TermRelation, 'term'> &
  Omit<TermRelation['term'], 'id'> & { readonly otherId: string; readonly position: number };

@Injectable()
export class PgRelationsReadModel extends RelationsReadModel {
  constructor(
    private readonly pool: Pool,
    private readonly lexicons: LexiconScopeReadModel,
  ) {
    super();
  }

  override async find(relationId: string): Promise<{ relation: StoredRelation; lexicon: LexiconScope } | null> {
    const { rows } = await this.pool.query<StoredRelation & { lexiconId: string }>({
      ...FIND_RELATION,
      values: [relationId],
    });
    const [row] = rows;
    if (!row) return null;
    const { lexiconId, ...relation } = row;
    const lexicon = await this.lexicons.find(lexiconId);
    return lexicon && !lexicon.isRemoved ? { relation, lexicon } : null;
  }

  override async list(termId: string, workspaceId: string, { languageKey, type, limit, after }: RelationPage) {
    const place = [after?.position ?? null, after?.direction ?? null, after?.name ?? null, after?.id ?? null];
    const values = [termId, workspaceId, languageKey, type, ...place, limit];
    const { rows } = await this.pool.query<Row>({ ...LIST_RELATIONS, values });
    return rows.map(({ otherId, name, status, version, position, ...relation }) => {
      const at: RelationPlace = { position, direction: relation.direction, name, id: relation.id };
      return { ...relation, term: { id: otherId, name, status, version }, place: at };
    });
  }
}
