import { Injectable } from '@nestjs/common';
import { Pool } from 'pg';
import { type DomainRow, DomainsReadModel } from './domains.read-model.js';

const SELECT = `
  select d.id, d.lexicon_id as "lexiconId", d.parent_id as "parentId", d.iri, d.labels, d.kind, d.position, d.version,
         coalesce((c.domains ->> d.id::text)::integer, 0) as "termCount"
    from domain d left join lexicon_count c on c.lexicon_id = d.lexicon_id
   where d.lexicon_id = $1`;
const LIST_DOMAINS = {
  name: 'list-domains',
  text: `${SELECT} order by d.position, d.labels -> 0 ->> 'text' collate "unicode", d.id`,
};
const FIND_DOMAIN = { name: 'find-domain', text: `${SELECT} and d.id = $2` };

@Injectable()
export class PgDomainsReadModel extends DomainsReadModel {
  constructor(private readonly pool: Pool) {
    super();
  }

  override async list(lexiconId: string): Promise<readonly DomainRow[]> {
    const { rows } = await this.pool.query<DomainRow>({ ...LIST_DOMAINS, values: [lexiconId] });
    return rows;
  }

  override async find(lexiconId: string, domainId: string): Promise<DomainRow | null> {
    const { rows } = await this.pool.query<DomainRow>({ ...FIND_DOMAIN, values: [lexiconId, domainId] });
    return rows[0] ?? null;
  }
}
