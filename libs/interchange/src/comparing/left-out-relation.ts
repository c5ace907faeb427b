import type { RelationType } from '@lexikon/relations/relation-type';
import type { Finding, ImportedTerm } from '../files/import-document.js';

const OURS = 'urn:lexikon:vocab#';

/** A term without the relations that cannot be made here: each stays as a statement, and is reported. */
export function leaveOut(
  term: ImportedTerm,
  isLeftOut: (type: string, toIri: string) => boolean,
  types: ReadonlyMap<string, RelationType>,
): { readonly term: ImportedTerm; readonly findings: readonly Finding[] } {
  const left = term.relations.filter(({ type, toIri }) => isLeftOut(type, toIri));
  const statements = left.map(({ type, toIri }) => {
    const property = types.get(type)?.property ?? `${OURS}${type}`;
    return `<${term.iri}> <${property}> <${toIri}> .`;
  });
  return {
    term: {
      ...term,
      relations: term.relations.filter((relation) => !left.includes(relation)),
      sheet: { ...term.sheet, kept: [...new Set([...term.sheet.kept, ...statements])] },
    },
    findings: left.map(({ type, toIri }) => ({
      kind: 'mended',
      code: 'relation.closes-cycle',
      subject: term.iri,
      message: `“${type}” to <${toIri}> closes a cycle with relations that were made here, and is left out; what states it is kept.`,
      line: null,
    })),
  };
}
