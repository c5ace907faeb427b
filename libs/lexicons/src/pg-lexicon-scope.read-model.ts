import { Injectable } from '@nestjs/common';
import { Pool } from 'pg';
import { type LexiconScope, LexiconScopeReadModel } from './lexicon-scope.read-model.js';

// Asked before every read and every change of content.
const FIND_SCOPE = {
  name: 'find-lexicon-scope',
  text: `
    select l.workspace_id as "workspaceId", l.id as "lexiconId", l.visibility = 'public' as "isPublic",
           l.archived_at is not null as "isArchived", coalesce(l.removed_at, w.removed_at) is not null as "isRemoved",
           l.four_eyes as "fourEyes", l.languages, l.default_language as "defaultLanguage", l.base_iri as "baseIri"
      from lexicon l join workspace w on w.id = l.workspace_id
     where l.id = $1`,
};

@Injectable()
export class PgLexiconScopeReadModel extends LexiconScopeReadModel {
  constructor(private readonly pool: Pool) {
    super();
  }

  override async find(lexiconId: string): Promise<LexiconScope | null> {
    const { rows } = await this.pool.query<LexiconScope>({ ...FIND_SCOPE, values: [lexiconId] });
    return rows[0] ?? null;
  }
}
