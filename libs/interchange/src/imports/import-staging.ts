import { Injectable } from '@nestjs/common';
import { Ids } from '@lexikon/kernel/ids';
import { LexiconScopeReadModel } from '@lexikon/lexicons/lexicon-scope.read-model';
import type { RelationType } from '@lexikon/relations/relation-type';
import { RelationTypesReadModel } from '@lexikon/relations/relation-types.read-model';
import type { Import, ImportReading, ImportReport, ItemDecision, SaidAside } from './import.js';
import { compareAside } from '../comparing/import-aside.js';
import type { ImportDocument, ImportSurroundings } from '../files/import-document.js';
import { StrictImportError } from '../files/import.errors.js';
import type { LinkTarget } from '../comparing/import-links.js';
import { ImportPresentReadModel, type IndexedTerm, type PresentLexicon } from './import-present.read-model.js';
import type { ProgressReporter } from './import-progress.js';
import { ImportRepository } from './import.repository.js';
import { readImport } from '../files/read-import.js';
import type { SourceBytes } from '../files/source-text.js';
import { StagedItems } from './staged-items.js';
import { StagingRun } from './staging-run.js';

/** An earlier preview of the same file, of which some terms have moved on. */
export interface EarlierPreview {
  readonly decisions: ReadonlyMap<string, ItemDecision>;
  readonly moved: ReadonlySet<string>;
}

export interface Staged {
  readonly source: string;
  readonly report: ImportReport;
  readonly reading: ImportReading;
  readonly said: SaidAside;
}

/** Reads a file and compares it with the lexicon. What would happen is written down; nothing of the content changes. */
@Injectable()
export class ImportStaging {
  constructor(
    private readonly present: ImportPresentReadModel,
    private readonly lexicons: LexiconScopeReadModel,
    private readonly relationTypes: RelationTypesReadModel,
    private readonly imports: ImportRepository,
    private readonly staged: StagedItems,
    private readonly ids: Ids,
  ) {}

  /**
   * @throws {DomainError} where the file cannot be read; nothing is staged then.
   * @throws {StrictImportError} where something had to be mended and the import is strict.
   * @throws {ImportCancelledError}
   */
  async stage(
    row: Import,
    bytes: SourceBytes,
    progress: ProgressReporter,
    { decisions, moved }: EarlierPreview = { decisions: new Map(), moved: new Set() },
  ): Promise<Staged> {
    const { id, lexiconId, options } = row;
    const scope = await this.lexicons.find(lexiconId);
    const types = await this.relationTypes.list(scope?.workspaceId ?? '');
    const lexicon = await this.present.getLexicon(lexiconId);
    const index = await this.present.listIndex(lexiconId);
    const file = new ReportedFile(bytes, progress);
    const document = await readImport(file.parts(), {
      ...row,
      ...lexicon,
      // What is found against the lexicon counts too: see below.
      strict: false,
      surroundings: surroundingsOf(index, types, lexicon),
    });
    const reading = file.readingOf(document);
    const source = options.source ?? document.schemeIri ?? lexicon.baseIri;
    const { domainIds, said } = await this.compareAside(row, document, lexicon, source);
    const newId = () => this.ids.next();

    await this.staged.clear(id);
    const run = new StagingRun(this.present, this.staged, progress, {
      row,
      document,
      types,
      index,
      context: {
        source,
        status: options.status,
        remove: options.remove,
        defaultLanguage: lexicon.defaultLanguage,
        targets: targetsOf(document, index, newId),
        domainIds,
        columns: document.columns,
        decisions,
        moved,
        newId,
      },
    });
    const findings = await run.stageAll();
    await this.staged.saveFindings(id, findings);
    const faults = findings.filter(({ kind }) => kind === 'mended' || kind === 'rejected');
    if (options.strict && faults.length > 0) throw new StrictImportError(faults);
    return { source, report: run.report(findings), reading, said };
  }

  private async compareAside(
    { lexiconId, format }: Import,
    { schemeIri, domains, kept }: ImportDocument,
    present: PresentLexicon,
    source: string,
  ): Promise<{ readonly domainIds: ReadonlyMap<string, string>; readonly said: SaidAside }> {
    const before = await this.imports.findLastSaid(lexiconId, source);
    const file: SaidAside = { schemeIri, kept, domains: domains.map((domain) => ({ ...domain, id: null })) };
    const { domainIds } = compareAside({ file, before, present, namesOnly: format === 'csv' }, () => this.ids.next());
    const said = { ...file, domains: domains.map((domain) => ({ ...domain, id: domainIds.get(domain.iri) ?? null })) };
    return { domainIds, said };
  }
}

/** Tells how much of a file has been read, and what reading it came to. */
class ReportedFile {
  private readonly startedAt = performance.now();
  private done = 0;

  constructor(
    private readonly bytes: SourceBytes,
    private readonly progress: ProgressReporter,
  ) {}

  async *parts(): AsyncGenerator<Uint8Array> {
    for await (const part of this.bytes instanceof Uint8Array ? [this.bytes] : this.bytes) {
      this.done += part.byteLength;
      await this.progress.report({ phase: 'reading', done: this.done, total: null });
      yield part;
    }
  }

  readingOf({ terms, triples }: ImportDocument): ImportReading {
    const ms = Math.round(performance.now() - this.startedAt);
    return { bytes: this.done, ms, terms: terms.length, triples: triples.total };
  }
}

/** Rings with what is here are found later, when it is known which of it stays. */
function surroundingsOf(
  index: readonly IndexedTerm[],
  types: readonly RelationType[],
  { domains }: PresentLexicon,
): ImportSurroundings {
  const iris = new Set(index.filter(({ isRemoved }) => !isRemoved).map(({ iri }) => iri));
  const named = domains.map(({ iri, labels }) => ({ iri, names: labels.map(({ text }) => text) }));
  return { iris, types, edges: [], domains: named };
}

/** Every term that a relation may lead to, new ones under the ids that they will have. */
function targetsOf(
  document: ImportDocument,
  index: readonly IndexedTerm[],
  newId: () => string,
): ReadonlyMap<string, LinkTarget> {
  const targets = new Map<string, LinkTarget>(
    index.map(({ iri, termId, isRemoved }) => [iri, { termId, isThere: !isRemoved }]),
  );
  const returning = new Map(index.filter(({ returns }) => returns).map(({ iri, termId }) => [iri, termId]));
  for (const { iri } of document.terms) {
    const termId = returning.get(iri);
    if (termId !== undefined) targets.set(iri, { termId, isThere: true });
    else if (!targets.has(iri)) targets.set(iri, { termId: newId(), isThere: true });
  }
  return targets;
}
