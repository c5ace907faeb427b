import { Injectable } from '@nestjs/common';
import { AccessPolicy, type Caller } from '@lexikon/kernel/actor';
import { NotFoundError } from '@lexikon/kernel/domain-error';
import { type LexiconScope, LexiconScopeReadModel } from '@lexikon/lexicons/lexicon-scope.read-model';
import { displayLabel, type TermContent } from '@lexikon/terms/term';
import { TermScopeReadModel } from '@lexikon/terms/term-scope.read-model';
import {
  ChangesReadModel,
  type ChangeSummary,
  type Revision,
  type RevisionSummary,
  type TermStep,
} from './changes.read-model.js';
import { diffContents, type FieldDiff } from './content-diff.js';
import { namedIds } from './named-ids.js';

/** What became of one term. */
export interface TermDiff {
  readonly termId: string;
  readonly name: string;
  readonly kind: 'created' | 'updated' | 'removed' | 'restored';
  /** The version before; null where the term was created. */
  readonly from: number | null;
  readonly to: number;
  readonly diff: readonly FieldDiff[];
}

/** Differences name terms and domains by id: these are how they are called now. */
export interface Named {
  readonly names: ReadonlyMap<string, string>;
}

/** Who did what, when and why. Every call throws `NotFoundError` also for what is in another's workspace. */
@Injectable()
export class HistoryService {
  constructor(
    private readonly access: AccessPolicy,
    private readonly lexicons: LexiconScopeReadModel,
    private readonly terms: TermScopeReadModel,
    private readonly changes: ChangesReadModel,
  ) {}

  async list(
    caller: Caller,
    lexiconId: string,
    page: Parameters<ChangesReadModel['list']>[1],
  ): Promise<readonly ChangeSummary[]> {
    await this.lexiconOf(caller, lexiconId);
    return this.changes.list(lexiconId, page);
  }

  /** Wherever the caller has a role. Nobody in particular has none. */
  async listOwn(
    { actor }: Caller,
    page: Parameters<ChangesReadModel['listOfMember']>[1],
  ): Promise<readonly ChangeSummary[]> {
    return 'userId' in actor ? this.changes.listOfMember(actor.userId, page) : [];
  }

  async get(
    caller: Caller,
    changeId: string,
    page: Parameters<ChangesReadModel['listSteps']>[1],
  ): Promise<{ change: ChangeSummary; terms: readonly TermDiff[] } & Named> {
    const change = await this.changes.find(changeId);
    if (!change) throw new NotFoundError();
    const { defaultLanguage } = await this.lexiconOf(caller, change.lexiconId);
    const steps = await this.changes.listSteps(changeId, page);
    const terms = steps.map((step) => diffOf(step, defaultLanguage));
    return { change, terms, names: await this.namesIn(terms) };
  }

  async listRevisions(
    caller: Caller,
    termId: string,
    page: Parameters<ChangesReadModel['listRevisions']>[1],
  ): Promise<{ revisions: readonly (RevisionSummary & { readonly diff: readonly FieldDiff[] })[] } & Named> {
    await this.requireTerm(caller, termId);
    const found = await this.changes.listRevisions(termId, page);
    const revisions = found.map((revision) => ({ ...revision, diff: diffContents(revision.before, revision.after) }));
    return { revisions, names: await this.namesIn(revisions) };
  }

  async getRevision(caller: Caller, termId: string, version: number): Promise<Revision> {
    await this.requireTerm(caller, termId);
    const revision = await this.changes.findRevision(termId, version);
    if (!revision) throw new NotFoundError();
    return revision;
  }

  /** From one version to another, also backwards. */
  async diff(
    caller: Caller,
    termId: string,
    { from, to }: { readonly from: number; readonly to: number },
  ): Promise<{ diff: readonly FieldDiff[] } & Named> {
    const [before, after] = [await this.getRevision(caller, termId, from), await this.getRevision(caller, termId, to)];
    const diff = diffContents(before.content, after.content);
    return { diff, names: await this.namesIn([{ diff }]) };
  }

  private async lexiconOf({ actor }: Caller, lexiconId: string): Promise<LexiconScope> {
    const lexicon = await this.lexicons.find(lexiconId);
    if (!lexicon || lexicon.isRemoved) throw new NotFoundError();
    await this.access.require(actor, 'lexicon.read', lexicon);
    return lexicon;
  }

  /** Of a removed term too: who removed it is part of its history. */
  private async requireTerm({ actor }: Caller, termId: string): Promise<void> {
    const scope = await this.terms.find(termId);
    if (!scope) throw new NotFoundError();
    await this.access.require(actor, 'term.read', scope.lexicon);
  }

  private namesIn(diffs: readonly { readonly diff: readonly FieldDiff[] }[]): Promise<ReadonlyMap<string, string>> {
    return this.changes.listNames(namedIds(diffs));
  }
}

function diffOf({ termId, version, before, after }: TermStep, defaultLanguage: string): TermDiff {
  return {
    termId,
    name: displayLabel(after.sheet.labels, defaultLanguage, null)?.text ?? termId,
    kind: kindOf(before, after),
    from: before === null ? null : version - 1,
    to: version,
    diff: diffContents(before, after),
  };
}

function kindOf(before: TermContent | null, after: TermContent): TermDiff['kind'] {
  if (!before) return 'created';
  if (before.removed === after.removed) return 'updated';
  return after.removed ? 'removed' : 'restored';
}
