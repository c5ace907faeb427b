import type { Relation, TermContent } from '@lexikon/terms/term';
import { withUnsaid } from '../csv/unsaid.js';
import type { SourceTerm } from './import-comparison.js';
import type { ImportedRelation, ImportedTerm } from '../files/import-document.js';

type Linked = Pick<TermContent, 'level' | 'sheet' | 'domainIds' | 'successorIds' | 'relations'>;

/** What a row says of a term, with what its table has no column for as it is here. */
export function fillUnsaid(said: SourceTerm, present: TermContent, columns: readonly string[]): SourceTerm {
  // Filling compares what links lead to and asks no more of it: our ids serve as well as IRIs.
  const row: ImportedTerm = { iri: '', status: said.status === 'deprecated' ? 'deprecated' : 'draft', ...byIri(said) };
  const { level, sheet, domainIris, successorIris, relations } = withUnsaid(row, byIri(present), columns);
  return {
    status: said.status,
    level,
    sheet,
    domainIds: domainIris,
    successorIds: successorIris,
    relations: relations.map(({ toIri, ...relation }): Relation => ({ ...relation, id: '', toId: toIri })),
  };
}

function byIri({ level, sheet, domainIds, successorIds, relations }: Linked) {
  return {
    level,
    sheet,
    domainIris: domainIds,
    successorIris: successorIds,
    relations: relations.map(({ id: _id, toId, ...relation }): ImportedRelation => ({ ...relation, toIri: toId })),
  };
}
