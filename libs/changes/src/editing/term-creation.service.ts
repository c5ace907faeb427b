import { Injectable } from '@nestjs/common';
import type { Caller } from '@lexikon/kernel/actor';
import { Ids } from '@lexikon/kernel/ids';
import type { LexiconScope } from '@lexikon/lexicons/lexicon-scope.read-model';
import { EMPTY_SHEET, type Level, type Sheet } from '@lexikon/terms/term';
import { TermScopeReadModel } from '@lexikon/terms/term-scope.read-model';
import type { Edit, Origin } from '../change.js';
import { ChangesService } from '../changes.service.js';
import { type RelationDraft, RelationDrafts } from './relation-drafts.js';
import { draftSheet, type SheetDraft, withDefinition } from './sheet-draft.js';
import { TermPlace } from './term-place.js';

/** The quick form is `term` and `definition`; the full form gives the sheet. */
export interface NewTerm extends SheetDraft {
  readonly term?: string | undefined;
  readonly definition?: string | undefined;
  /** Of `term` and `definition`; the lexicon's default where absent. */
  readonly language?: string | undefined;
  /** The caller's own first lexicon where absent. */
  readonly lexiconId?: string | undefined;
  /** Id or name of a domain. */
  readonly domain?: string | undefined;
  readonly domainIds?: readonly string[] | undefined;
  readonly level?: Level | null | undefined;
  readonly relations?: readonly Omit<RelationDraft, 'fromId'>[] | undefined;
  readonly iri?: string | undefined;
  readonly reason?: string | undefined;
}

@Injectable()
export class TermCreationService {
  constructor(
    private readonly changes: ChangesService,
    private readonly place: TermPlace,
    private readonly relations: RelationDrafts,
    private readonly terms: TermScopeReadModel,
    private readonly ids: Ids,
  ) {}

  /** Answers the id of the new term. @throws what `ChangesService.apply` throws. */
  async create(caller: Caller, input: NewTerm, origin: Origin): Promise<string> {
    const lexicon = await this.place.getLexicon(caller, input.lexiconId);
    const termId = this.ids.next();
    const language = input.language ?? lexicon.defaultLanguage;
    const relations = await this.relationEdits(lexicon, termId, input.relations ?? []);
    const named = input.domain === undefined ? [] : [await this.place.ensureDomain(lexicon, input.domain, language)];
    const create: Edit = {
      kind: 'create',
      termId,
      sheet: this.sheetOf(input, language),
      level: input.level ?? null,
      domainIds: [...(input.domainIds ?? []), ...named],
      ...(input.iri !== undefined && { iri: input.iri }),
    };
    const { lexiconId } = lexicon;
    await this.changes.apply(caller, {
      lexiconId,
      origin,
      reason: input.reason ?? null,
      edits: [create, ...relations],
    });
    return termId;
  }

  private sheetOf({ term, definition, ...draft }: NewTerm, language: string): Sheet {
    const nextId = () => this.ids.next();
    const named =
      term === undefined ? draft : { ...draft, labels: [{ language, text: term, kind: 'preferred' as const }] };
    const sheet = { ...EMPTY_SHEET, ...draftSheet(named, EMPTY_SHEET, nextId) };
    if (definition === undefined) return sheet;
    return { ...sheet, definitions: withDefinition(sheet.definitions, definition, language, nextId) };
  }

  private async relationEdits(
    { workspaceId }: LexiconScope,
    termId: string,
    drafts: readonly Omit<RelationDraft, 'fromId'>[],
  ): Promise<readonly Edit[]> {
    const edits: Edit[] = [];
    for (const draft of drafts) {
      const { fromId, relation } = await this.relations.direct(workspaceId, { ...draft, fromId: termId });
      // One that starts from the other term is an edit of that one, as it is now: it adds, and overwrites nothing.
      const baseVersion = fromId === termId ? 1 : ((await this.terms.find(fromId))?.version ?? 1);
      edits.push({ kind: 'relate', termId: fromId, baseVersion, relation });
    }
    return edits;
  }
}
