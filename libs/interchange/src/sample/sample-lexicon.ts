import type { Edit } from '@lexikon/changes/change';
import type { Aside } from '@lexikon/changes/change';
import type { TermStatus } from '@lexikon/terms/status';
import { EMPTY_SHEET, type Definition, type Label, type Level, type Note, type Source } from '@lexikon/terms/term';

/** As `sample/*.json` has it; a spec holds the file to it. Terms and domains are called by keys. */
export interface SampleFile {
  readonly lexicon: {
    readonly name: string;
    readonly description: string;
    readonly languages: readonly string[];
    readonly defaultLanguage: string;
    readonly licence: string;
  };
  readonly domains: readonly {
    readonly key: string;
    readonly labels: readonly { readonly language: string; readonly text: string }[];
    readonly parent: string | null;
  }[];
  readonly terms: readonly SampleTerm[];
}

interface SampleTerm {
  readonly key: string;
  readonly level: Level;
  readonly status: TermStatus;
  readonly domains: readonly string[];
  readonly labels: readonly Omit<Label, 'id' | 'node'>[];
  readonly definitions: readonly (Omit<Definition, 'id' | 'node' | 'context'> & { readonly context?: string })[];
  readonly notes: readonly Omit<Note, 'id' | 'node'>[];
  readonly sources: readonly Omit<Source, 'id'>[];
  readonly relations: readonly {
    readonly type: string;
    readonly to: string;
    readonly strength?: number;
    readonly confidence?: number;
    readonly note?: string;
  }[];
}

export interface SampleChange {
  readonly edits: readonly Edit[];
  readonly createdIds: ReadonlySet<string>;
  readonly aside: Aside;
}

/** The change that fills a lexicon with the sample. */
export function sampleChange({ domains, terms }: SampleFile, baseIri: string, newId: () => string): SampleChange {
  const domainIds = new Map(domains.map(({ key }) => [key, newId()]));
  const termIds = new Map(terms.map(({ key }) => [key, newId()]));
  const aside: Aside = {
    schemeIri: null,
    kept: [],
    domains: domains.map(({ key, labels, parent }, position) => ({
      id: idOf(domainIds, key),
      parentId: parent === null ? null : idOf(domainIds, parent),
      iri: `${baseIri}${idOf(domainIds, key)}`,
      kind: 'domain',
      labels,
      position,
      kept: [],
    })),
  };
  const edits = terms.flatMap((term): readonly Edit[] => {
    const termId = idOf(termIds, term.key);
    const { level, status } = term;
    const links = { domainIds: term.domains.map((key) => idOf(domainIds, key)) };
    return [
      { kind: 'create', termId, sheet: sheetOf(term, newId), level, status, ...links },
      ...term.relations.map(({ type, to, strength = null, confidence = null, note = null }): Edit => {
        const facts = { strength, confidence, note, period: null, evidence: null };
        const relation = { id: newId(), type, toId: idOf(termIds, to), ...facts };
        return { kind: 'relate', termId, baseVersion: 0, relation };
      }),
    ];
  });
  return { edits, aside, createdIds: new Set(termIds.values()) };
}

function sheetOf({ labels, definitions, notes, sources }: SampleTerm, newId: () => string) {
  return {
    ...EMPTY_SHEET,
    labels: labels.map((label) => ({ ...label, id: newId(), node: null })),
    definitions: definitions.map(({ context = null, ...rest }) => ({ ...rest, context, id: newId(), node: null })),
    notes: notes.map((note) => ({ ...note, id: newId(), node: null })),
    sources: sources.map((source) => ({ ...source, id: newId() })),
  };
}

function idOf(ids: ReadonlyMap<string, string>, key: string): string {
  const id = ids.get(key);
  if (id === undefined) throw new Error(`The sample has no "${key}"`);
  return id;
}
