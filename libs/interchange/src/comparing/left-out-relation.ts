import type { RelationType } from '@lexikon/relations/relation-type';
import type { Finding, ImportedTerm } from '../files/import-document.js';
import { LEXIKON } from '../rdf/vocabulary.js';

/** A term without the relations that cannot be made here: each stays as a statement, and is reported. */
export function leaveOut(
  term: ImportedTerm,
  isLeftOut: (type: string, toIri: string) => boolean,
  types: ReadonlyMap<string, RelationType>,
): { readonly term: ImportedTerm; readonly findings: readonly Finding[] } {
  const left = term.relations.filter(({ type, toIri }) => isLeftOut(type, toIri));
  const statements = left.map(({ type, toIri }) => relationStatement({ fromIri: term.iri, type, toIri }, types));
  return {
    term: {
      ...term,
      relations: term.relations.filter((relation) => !left.includes(relation)),
      sheet: { ...term.sheet, kept: [...new Set([...term.sheet.kept, ...statements])] },
    },
    findings: left.map(({ type, toIri }) => closingFinding(term.iri, type, toIri)),
  };
}

/** How a file would state it. */
export function relationStatement(
  { fromIri, type, toIri }: { readonly fromIri: string; readonly type: string; readonly toIri: string },
  types: ReadonlyMap<string, RelationType>,
): string {
  const property = types.get(type)?.property ?? `${LEXIKON}${type}`;
  return `<${fromIri}> <${property}> <${toIri}> .`;
}

export function closingFinding(subject: string, type: string, toIri: string): Finding {
  return {
    kind: 'mended',
    code: 'relation.closes-cycle',
    subject,
    message: `“${type}” to <${toIri}> closes a cycle with relations that were made here, and is left out; what states it is kept.`,
    line: null,
  };
}
