import { Injectable } from '@nestjs/common';
import { Pool } from 'pg';
import { type LexiconScope, LexiconScopeReadModel } from './lexicon-scope.read-model.js';

// Asked before every read and every change of content.
const FIND_SCOPE = {
  name: 'find-lexicon-scope',
  text: `
    select workspace_id as "workspaceId", id as "lexiconId", visibility = 'public' as "isPublic",
           archived_at is not null as "isArchived", removed_at is not null as "isRemoved", four_eyes as "fourEyes",
           languages, default_language as "defaultLanguage", base_iri as "baseIri"
      from lexicon
     where id = $1`,
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
