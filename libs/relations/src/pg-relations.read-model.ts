import { Injectable } from '@nestjs/common';
import { Pool } from 'pg';
import { LexiconScopeReadModel, type LexiconScope } from '@lexikon/lexicons/lexicon-scope.read-model';
import {
  type RelationPage,
  type PlacedRelation,
  type RelationGroup,
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

/** Every relation of the term $1 as it reads from there, under the types of the workspace $2, names in $3. */
const LINES = `
    seen as (
      select r.*, 'out' as direction, r.to_id as other_id from relation r where r.from_id = $1
      union all
      select r.*, 'in' as direction, r.from_id as other_id from relation r where r.to_id = $1
    ), line as (
      select e.*, y.position,
             case when e.direction = 'in' then coalesce(y.inverse_key, y.key) else y.key end as reads,
             e.direction = 'in' and y.inverse_key is not null as is_inverse,
             o.status, o.version, coalesce(n.name, o.iri) as name
        from seen e
        join relation_type y on y.key = e.type and (y.workspace_id is null or y.workspace_id = $2)
        join term o on o.id = e.other_id and o.removed_at is null
        left join term_text n on n.term_id = e.other_id and n.language_key = $3
    )`;
const LINE_COLUMNS = `
           l.id, l.reads as type, l.direction, l.other_id as "otherId", l.name, l.status, l.version, l.strength,
           l.confidence, l.note, l.period, l.evidence, l.position, l.is_inverse as "isInverse"`;

const LIST_RELATIONS = {
  name: 'list-relations',
  text: `
    with ${LINES}
    select ${LINE_COLUMNS}
      from line l
     where ($4::text is null or l.reads = $4)
       and ($5::integer is null
            or (l.position, l.is_inverse, l.name collate "unicode", l.id) > ($5, $6::boolean, $7 collate "unicode", $8::uuid))
     order by l.position, l.is_inverse, l.name collate "unicode", l.id
     limit $9`,
};

const LIST_GROUPS = {
  name: 'list-relation-groups',
  text: `
    with ${LINES}, ranked as (
      select n.*, (count(*) over (partition by n.reads))::integer as total,
             row_number() over (partition by n.reads order by n.name collate "unicode", n.id) as rank
        from line n
    )
    select ${LINE_COLUMNS}, l.total
      from ranked l
     where l.rank <= $4
     order by l.position, l.is_inverse, l.rank`,
};

type Row = Omit<TermRelation, 'term'> &
  Omit<TermRelation['term'], 'id'> & {
    readonly otherId: string;
    readonly position: number;
    readonly isInverse: boolean;
  };

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
    const place = [after?.position ?? null, after?.isInverse ?? null, after?.name ?? null, after?.id ?? null];
    const values = [termId, workspaceId, languageKey, type, ...place, limit];
    const { rows } = await this.pool.query<Row>({ ...LIST_RELATIONS, values });
    return rows.map(placedRelationOf);
  }

  override async listGroups(
    termId: string,
    workspaceId: string,
    { languageKey, limit }: Pick<RelationPage, 'languageKey' | 'limit'>,
  ): Promise<readonly RelationGroup[]> {
    const values = [termId, workspaceId, languageKey, limit];
    const { rows } = await this.pool.query<Row & { total: number }>({ ...LIST_GROUPS, values });
    return [...Map.groupBy(rows, ({ type }) => type)].map(([type, members]) => ({
      type,
      total: members[0]?.total ?? members.length,
      relations: members.map(({ total: _, ...row }) => placedRelationOf(row)),
    }));
  }
}

function placedRelationOf({ otherId, name, status, version, position, isInverse, ...relation }: Row): PlacedRelation {
  return {
    ...relation,
    term: { id: otherId, name, status, version },
    place: { position, isInverse, name, id: relation.id },
  };
}
