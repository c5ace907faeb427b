import type { Relation } from '@lexikon/terms/term';
import type { SourceTerm } from './import-comparison.js';
import type { Finding, ImportedRelation, ImportedTerm } from '../files/import-document.js';

/** Which term an IRI of the file or the lexicon names, and whether it will be there once the import is applied. */
export interface LinkTarget {
  readonly termId: string;
  readonly isThere: boolean;
}

/** Puts our ids for the IRIs of a term. What points at a removed term waits until that is restored. */
export function resolveLinks(
  term: ImportedTerm,
  targets: ReadonlyMap<string, LinkTarget>,
  domainIds: ReadonlyMap<string, string>,
): { readonly source: SourceTerm; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const idOf = (iri: string, what: string): string | null => {
    const target = targets.get(iri);
    if (target?.isThere) return target.termId;
    findings.push(goneFinding(term.iri, what, iri));
    return null;
  };
  const relations = term.relations.flatMap((relation): Relation[] => {
    const toId = idOf(relation.toIri, `relation “${relation.type}”`);
    return toId === null ? [] : [withTarget(relation, toId)];
  });
  const source: SourceTerm = {
    status: term.status,
    level: term.level,
    sheet: term.sheet,
    domainIds: term.domainIris.flatMap((iri) => domainIds.get(iri) ?? []),
    successorIds: term.successorIris.flatMap((iri) => idOf(iri, 'successor') ?? []),
    relations,
  };
  return { source, findings };
}

function withTarget({ toIri: _toIri, ...relation }: ImportedRelation, toId: string): Relation {
  return { ...relation, id: '', toId };
}

function goneFinding(subject: string, what: string, iri: string): Finding {
  return {
    kind: 'noticed',
    code: 'link.to-removed',
    subject,
    message: `The ${what} leads to <${iri}>, which was removed here; it is not made.`,
    line: null,
  };
}
