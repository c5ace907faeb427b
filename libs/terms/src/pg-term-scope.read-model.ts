import { Injectable } from '@nestjs/common';
import { Pool } from 'pg';
import { type TermScope, TermScopeReadModel } from './term-scope.read-model.js';

/** A `LexiconScope` of the row `l` of a lexicon that is not removed. */
export const LEXICON_SCOPE = `
  jsonb_build_object(
    'workspaceId', l.workspace_id, 'lexiconId', l.id, 'isPublic', l.visibility = 'public',
    'isArchived', l.archived_at is not null, 'isRemoved', false, 'fourEyes', l.four_eyes,
    'languages', l.languages, 'defaultLanguage', l.default_language, 'baseIri', l.base_iri)`;

// Asked before every read of what hangs from a term.
const FIND_TERM_SCOPE = {
  name: 'find-term-scope',
  text: `
    select t.id as "termId", t.version, t.removed_at is not null as "isRemoved", ${LEXICON_SCOPE} as lexicon
      from term t join lexicon l on l.id = t.lexicon_id
     where t.id = $1 and l.removed_at is null`,
};

@Injectable()
export class PgTermScopeReadModel extends TermScopeReadModel {
  constructor(private readonly pool: Pool) {
    super();
  }

  override async find(termId: string): Promise<TermScope | null> {
    const { rows } = await this.pool.query<TermScope>({ ...FIND_TERM_SCOPE, values: [termId] });
    return rows[0] ?? null;
  }
}
