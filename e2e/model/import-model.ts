import { type Content, emptyContent, type Label, type Relation } from './content.js';
import type { Draft } from './draft.js';
import type { LexiconModel, ModelChange, ModelTerm } from './lexicon-model.js';
import { merge, mergeStrings, type Said } from './merge.js';
import { type Concept, keptOf, type SourceFile, type Worded } from './source-file.js';

interface Taken {
  readonly source: string;
  readonly change: ModelChange;
  readonly said: ReadonlyMap<string, Said>;
}

export interface ImportWish {
  readonly source: string;
  readonly file: SourceFile;
  /** The ids that the product gave to new terms. */
  readonly newIds: ReadonlyMap<string, string>;
  readonly remove: boolean;
}

/** What imports do to the model, and what each source last said of each term. */
export class ImportModel {
  private readonly taken: Taken[] = [];

  constructor(private readonly model: LexiconModel) {}

  remember(source: string, change: ModelChange, said: ReadonlyMap<string, Said>): void {
    this.taken.push({ source, change, said });
  }

  /** Writes what the file says into the draft. Answers what it said of each term. */
  write(draft: Draft, { source, file, newIds, remove }: ImportWish): ReadonlyMap<string, Said> {
    const all = new Map<string, Said>();
    for (const [iri, concept] of file.concepts) {
      const term = this.model.byIri(iri);
      // What people removed stays removed.
      if (term?.content.removed && !this.returns(term)) continue;
      const id = this.idOf(iri, newIds);
      const said = this.resolve(iri, concept, file, newIds);
      all.set(id, said);
      if (term) this.writeKnown(draft, term, source, said);
      else draft.create(id, iri, contentOf(said));
    }
    for (const { id, version, iri, source: from } of remove ? this.model.live() : []) {
      if (from === source && !file.concepts.has(iri)) draft.remove(id, version);
    }
    return all;
  }

  private writeKnown(draft: Draft, { id, version, content }: ModelTerm, source: string, said: Said): void {
    const before = this.lastSaid(id, source);
    if (content.removed) draft.restore(id, version);
    const merged = merge(before, content, said, (relation) => this.hasTwin(id, relation));
    Object.assign(draft.touch(id) ?? {}, { sheet: merged.sheet, relations: merged.relations });
    const isNewlyDeprecated = said.deprecated && !before?.deprecated;
    if (!isNewlyDeprecated && content.status !== 'deprecated') return;
    const successors = mergeStrings(before?.successorIds, content.successorIds, said.successorIds);
    draft.deprecateAnyway(id, successors.sort());
  }

  /** Removed with an import that was taken back. */
  private returns({ history }: ModelTerm): boolean {
    return history.at(-1)?.change.undoes?.isImport ?? false;
  }

  private lastSaid(id: string, source: string): Said | null {
    const last = this.taken.findLast(
      ({ source: from, change, said }) =>
        from === source && change.made.has(id) && said.has(id) && !this.model.isUndone(change),
    );
    return last?.said.get(id) ?? null;
  }

  private hasTwin(id: string, { type, toId }: Relation): boolean {
    const other = this.model.terms.get(toId);
    return (
      type === 'related_to' && (other?.content.relations ?? []).some((one) => one.type === type && one.toId === id)
    );
  }

  private idOf(iri: string, newIds: ReadonlyMap<string, string>): string {
    return this.model.byIri(iri)?.id ?? newIds.get(iri) ?? `new ${iri}`;
  }

  /** Links to what was removed here are not made. */
  private resolve(iri: string, concept: Concept, file: SourceFile, newIds: ReadonlyMap<string, string>): Said {
    const isThere = (other: string) => {
      const term = this.model.byIri(other);
      return !term?.content.removed || this.returns(term);
    };
    const relation = (type: string, to: string): Relation => {
      const facts = { strength: null, confidence: null, note: null, period: null, evidence: null };
      return { id: '', type, toId: this.idOf(to, newIds), ...facts };
    };
    // Stated from either side, a symmetric relation starts from the smaller IRI.
    const related = [...file.concepts].flatMap(([from, { related: others }]) =>
      others.map((to) => [from, to].sort()).flatMap(([first, second]) => (first === iri && second ? [second] : [])),
    );
    const successors = concept.deprecated ? concept.replacedBy : [];
    return {
      deprecated: concept.deprecated,
      sheet: sheetOf(iri, concept),
      relations: [
        ...concept.broader.filter(isThere).map((to) => relation('broader', to)),
        ...[...new Set(related)].filter(isThere).map((to) => relation('related_to', to)),
      ],
      successorIds: successors
        .filter(isThere)
        .map((to) => this.idOf(to, newIds))
        .sort(),
    };
  }
}

function sheetOf(iri: string, concept: Concept): Content['sheet'] {
  const { sheet } = emptyContent();
  const label = (kind: Label['kind']) => (worded: Worded) =>
    ({ id: '', ...worded, kind, form: null, standing: null, node: null }) satisfies Label;
  const preferred = concept.preferred.map(label('preferred'));
  const others = concept.alternatives
    .map(label('alternative'))
    .filter(({ text, language }) => !preferred.some((one) => one.text === text && one.language === language));
  return {
    ...sheet,
    labels: [...preferred, ...others],
    definitions: concept.definitions.map((worded) => ({ id: '', ...worded, kind: 'short', context: null, node: null })),
    notes: concept.notes.map((worded) => ({ id: '', ...worded, kind: 'scope', node: null })),
    notations: concept.notations.map((value) => ({ id: '', value, datatype: null })),
    top: concept.top,
    kept: keptOf(iri, concept),
  };
}

function contentOf({ sheet, relations, successorIds, deprecated }: Said): Content {
  return { ...emptyContent(), status: deprecated ? 'deprecated' : 'draft', sheet, relations, successorIds };
}
