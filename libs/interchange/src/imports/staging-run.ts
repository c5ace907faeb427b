import type { Edge } from '@lexikon/changes/hierarchy';
import type { RelationType } from '@lexikon/relations/relation-type';
import type { Import, ImportReport, StagedItem } from './import.js';
import type { Finding, ImportDocument, ImportedTerm } from '../files/import-document.js';
import type { ImportPresentReadModel, IndexedTerm, PresentSide } from './import-present.read-model.js';
import type { ProgressReporter } from './import-progress.js';
import { findRings } from '../comparing/import-rings.js';
import { leaveOut } from '../comparing/left-out-relation.js';
import { BATCH, type StagedItems } from './staged-items.js';
import {
  type StagedTerm,
  type StagingContext,
  stageDropped,
  stageNew,
  stagePresent,
  stageRemoved,
} from './staged-term.js';

interface RunInput {
  readonly row: Import;
  readonly document: ImportDocument;
  readonly types: readonly RelationType[];
  readonly index: readonly IndexedTerm[];
  readonly context: StagingContext;
}

interface NumberedTerm {
  readonly seq: number;
  readonly term: ImportedTerm;
}

/** The staging of one file: term by term in batches, what it leads to counted on the way. */
export class StagingRun {
  private readonly present: ReadonlyMap<string, IndexedTerm>;
  private readonly types: ReadonlyMap<string, RelationType>;
  /** What is reported of each term, by number: a term that is staged again is counted once. */
  private readonly tallies = new Map<number, Tally>();
  private readonly findings: Finding[] = [];
  private readonly lost = new Set<string>();
  private readonly gained: (Edge & { readonly seq: number })[] = [];
  private dropped = 0;

  constructor(
    private readonly lexicon: ImportPresentReadModel,
    private readonly staged: StagedItems,
    private readonly progress: ProgressReporter,
    private readonly input: RunInput,
  ) {
    this.present = new Map(input.index.map((term) => [term.iri, term]));
    this.types = new Map(input.types.map((type) => [type.key, type]));
  }

  /** Answers all that was found, in the file and against the lexicon. */
  async stageAll(): Promise<readonly Finding[]> {
    const { document } = this.input;
    const terms = document.terms.map((term, seq) => ({ seq, term }));
    for (let start = 0; start < terms.length; start += BATCH) {
      await this.progress.report({ phase: 'comparing', done: start, total: terms.length });
      await this.stageBatch(terms.slice(start, start + BATCH));
    }
    await this.breakRings();
    await this.stageDropped(terms.length);
    return [...document.findings, ...this.findings];
  }

  report(findings: readonly Finding[]): ImportReport {
    const { document, row } = this.input;
    const tallies = [...this.tallies.values()];
    const count = (holds: (tally: Tally) => boolean) => tallies.filter(holds).length;
    const sum = (of: (tally: Tally) => number) => tallies.reduce((total, tally) => total + of(tally), 0);
    const kinds = Object.groupBy(findings, ({ kind }) => kind);
    return {
      triples: document.triples,
      terms: {
        added: count(({ outcome }) => outcome === 'added'),
        changed: count(({ outcome, isWritten }) => outcome !== 'added' && isWritten),
        removed: row.options.remove ? this.dropped : 0,
        unchanged: count(({ isWritten }) => !isWritten),
        deprecated: document.terms.filter(({ status }) => status === 'deprecated').length,
      },
      relations: {
        added: sum(({ gained }) => gained),
        removed: sum(({ lost }) => lost),
        unchanged: sum(({ unchanged }) => unchanged),
      },
      dropped: this.dropped,
      conflicts: count(({ outcome }) => outcome === 'conflict'),
      findings: {
        kept: kinds.kept?.length ?? 0,
        mended: kinds.mended?.length ?? 0,
        rejected: kinds.rejected?.length ?? 0,
        noticed: kinds.noticed?.length ?? 0,
      },
    };
  }

  private async stageBatch(terms: readonly NumberedTerm[]): Promise<void> {
    const there = await this.loadPresent(terms.flatMap(({ term }) => this.present.get(term.iri) ?? []));
    const staged = terms.map(({ seq, term }) => this.stageTerm(seq, term, there.get(this.idOf(term) ?? '')));
    for (const { item, findings, relations } of staged) {
      this.findings.push(...findings);
      this.tallies.set(item.seq, tallyOf(item, relations));
      for (const edge of relations.lost) this.lost.add(keyOf(edge));
      for (const { type, toId } of relations.gained) {
        if (this.hierarchyOf(type)) this.gained.push({ seq: item.seq, fromId: item.termId, type, toId });
      }
    }
    const said = staged.flatMap(({ item, said: content }) => (content ? [{ termId: item.termId, content }] : []));
    await this.staged.save(
      this.input.row.id,
      staged.map(({ item }) => item),
      said,
    );
  }

  private stageTerm(seq: number, term: ImportedTerm, present: PresentSide | undefined): StagedTerm {
    const { context } = this.input;
    const indexed = this.present.get(term.iri);
    if (indexed?.isRemoved && !indexed.returns) return stageRemoved(seq, term, context);
    return present ? stagePresent(seq, term, present, context) : stageNew(seq, term, context);
  }

  /** Edges that close a ring with what people have related since are kept as statements, and their terms staged again. */
  private async breakRings(): Promise<void> {
    const edges = await this.lexicon.listEdges(this.input.row.lexiconId);
    const rings = findRings({
      standing: edges.filter((edge) => !this.lost.has(keyOf(edge))),
      added: this.gained,
      hierarchyOf: (type) => this.hierarchyOf(type),
    });
    if (rings.length === 0) return;
    const closing = new Set(rings.map(keyOf));
    const seqs = [...new Set(this.gained.filter((edge) => closing.has(keyOf(edge))).map(({ seq }) => seq))];
    const mended = seqs.flatMap((seq) => {
      const term = this.input.document.terms[seq];
      if (!term) return [];
      const isClosing = (type: string, toIri: string) =>
        closing.has(
          keyOf({ fromId: this.idOf(term) ?? '', type, toId: this.input.context.targets.get(toIri)?.termId ?? '' }),
        );
      const left = leaveOut(term, isClosing, this.types);
      this.findings.push(...left.findings);
      return [{ seq, term: left.term }];
    });
    for (let start = 0; start < mended.length; start += BATCH)
      await this.stageBatch(mended.slice(start, start + BATCH));
  }

  /** Terms of this source that the file no longer has, numbered behind those it has. */
  private async stageDropped(firstSeq: number): Promise<void> {
    const { document, index, context, row } = this.input;
    const has = new Set(document.terms.map(({ iri }) => iri));
    const dropped = index
      .filter(({ iri, source, isRemoved }) => source === context.source && !isRemoved && !has.has(iri))
      .sort((a, b) => (a.iri < b.iri ? -1 : 1));
    this.dropped = dropped.length;
    for (let start = 0; start < dropped.length; start += BATCH) {
      const batch = dropped.slice(start, start + BATCH);
      const contents = await this.loadPresent(batch);
      const items = batch.flatMap((term, i): StagedItem[] => {
        const present = contents.get(term.termId);
        return present ? [stageDropped(firstSeq + start + i, term, present, context)] : [];
      });
      await this.staged.save(row.id, items, []);
    }
  }

  private async loadPresent(terms: readonly IndexedTerm[]): Promise<ReadonlyMap<string, PresentSide>> {
    const { row, context, types } = this.input;
    const symmetricTypes = types.filter(({ symmetric }) => symmetric).map(({ key }) => key);
    const scope = { lexiconId: row.lexiconId, source: context.source, symmetricTypes };
    const ids = terms.map(({ termId }) => termId);
    const sides = await this.lexicon.listTerms(ids, scope);
    return new Map(sides.map((side) => [side.termId, side]));
  }

  private idOf({ iri }: ImportedTerm): string | undefined {
    return this.input.context.targets.get(iri)?.termId;
  }

  private hierarchyOf(type: string): string | null {
    return this.types.get(type)?.hierarchy ?? null;
  }
}

interface Tally {
  readonly outcome: StagedItem['outcome'];
  readonly isWritten: boolean;
  readonly gained: number;
  readonly lost: number;
  readonly unchanged: number;
}

function tallyOf({ outcome, edits }: StagedItem, { gained, lost, unchanged }: StagedTerm['relations']): Tally {
  return { outcome, isWritten: edits.length > 0, gained: gained.length, lost: lost.length, unchanged };
}

function keyOf({ fromId, type, toId }: Edge): string {
  return `${fromId} ${type} ${toId}`;
}
