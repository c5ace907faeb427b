import { Injectable } from '@nestjs/common';
import { Pool } from 'pg';
import { displayedDefinition } from './displayed-definition.js';
import { HomographsReadModel, type LabelNamesake } from './homographs.read-model.js';
import { type Definition, displayLabel, type Label } from './term.js';

const LIST_HOMOGRAPHS = {
  name: 'list-homographs',
  text: `
    select b.folded, b.language_key as "languageKey", b.kind, t.id as "termId", t.iri,
           t.sheet -> 'labels' as labels, t.sheet -> 'definitions' as definitions
      from label b join term t on t.id = b.term_id
     where b.folded = any($1::text[]) and b.lexicon_id = $2 and b.kind <> 'hidden'
       and t.id is distinct from $3::uuid and t.removed_at is null
     order by b.folded, t.id
     limit 200`,
};

interface Row extends Pick<LabelNamesake, 'folded' | 'languageKey' | 'kind' | 'termId'> {
  readonly iri: string;
  readonly labels: readonly Label[];
  readonly definitions: readonly Definition[];
}

@Injectable()
export class PgHomographsReadModel extends HomographsReadModel {
  constructor(private readonly pool: Pool) {
    super();
  }

  override async list(
    { lexiconId, defaultLanguage }: Parameters<HomographsReadModel['list']>[0],
    folded: readonly string[],
    exceptId: string | null,
  ): Promise<readonly LabelNamesake[]> {
    const { rows } = await this.pool.query<Row>({ ...LIST_HOMOGRAPHS, values: [folded, lexiconId, exceptId] });
    return rows.map(({ iri, labels, definitions, ...row }) => ({
      ...row,
      name: displayLabel(labels, defaultLanguage, null)?.text ?? iri,
      definition: displayedDefinition(definitions, defaultLanguage, null),
    }));
  }
}
