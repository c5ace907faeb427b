import type { ExportedTerm, ExportSource } from '../files/export-source.js';
import type { ImportDocument, ImportSurroundings } from '../files/import-document.js';

/** The lexicon that an import of this document into an empty one would leave, on its way out again. */
export function exportSourceOf(
  document: ImportDocument,
  types: ImportSurroundings['types'],
  fallbackIri: string,
): ExportSource {
  const incoming = new Map<string, ExportedTerm['incoming'][number][]>();
  for (const { iri, relations } of document.terms) {
    for (const { type, toIri } of relations) {
      const known = incoming.get(toIri);
      if (known) known.push({ type, fromIri: iri });
      else incoming.set(toIri, [{ type, fromIri: iri }]);
    }
  }
  const terms = document.terms.map(
    ({ iri, sheet, status, level, domainIris, successorIris, relations }): ExportedTerm => ({
      iri,
      content: { status, level, removed: false, sheet },
      domainIris,
      successorIris,
      relations,
      incoming: incoming.get(iri) ?? [],
      provenance: null,
    }),
  );
  return {
    schemeIri: document.schemeIri ?? fallbackIri,
    name: document.title ?? 'Lexicon',
    description: null,
    licence: null,
    defaultLanguage: document.languages[0] ?? 'en',
    domains: document.domains,
    kept: document.kept,
    types,
    terms: () => batched(terms),
  };
}

const BATCH = 500;

async function* batched(terms: readonly ExportedTerm[]): AsyncGenerator<readonly ExportedTerm[]> {
  for (let start = 0; start < terms.length; start += BATCH) {
    await Promise.resolve();
    yield terms.slice(start, start + BATCH);
  }
}
