import { Injectable } from '@nestjs/common';
import { AccessPolicy, type Caller } from '@lexikon/kernel/actor';
import { NotFoundError } from '@lexikon/kernel/domain-error';
import { Transactions } from '@lexikon/kernel/transactions';
import { TermScopeReadModel } from '@lexikon/terms/term-scope.read-model';
import type { Edit, Present, TypeRules } from '../change.js';
import { ChangeRefusedError } from '../change.errors.js';
import { ChangesReadModel } from '../changes.read-model.js';
import { ContentRepository } from '../content.repository.js';
import { editContent } from '../edit-content.js';
import { RelationRules, type RelationRefusal } from '../relation-rules.js';
import { RelationDrafts } from './relation-drafts.js';

export interface RelationCheck {
  readonly outcome: 'ok' | 'self' | 'exists' | 'cycle';
  /** The terms of the cycle in the direction in which relations are stored; the first is also the last. */
  readonly path: readonly { readonly id: string; readonly name: string }[];
}

interface Asked {
  readonly fromId: string;
  /** Key of a type, or of an inverse. */
  readonly type: string;
  readonly toId: string;
}

/** Answers by the rules of the plan what would become of a relation, and writes nothing. */
@Injectable()
export class RelationCheckService {
  constructor(
    private readonly access: AccessPolicy,
    private readonly terms: TermScopeReadModel,
    private readonly content: ContentRepository,
    private readonly transactions: Transactions,
    private readonly drafts: RelationDrafts,
    private readonly changes: ChangesReadModel,
  ) {}

  /**
   * @throws {NotFoundError} also where the two are not terms of one lexicon.
   * @throws {ChangeRefusedError} for an unknown type.
   */
  async check({ actor }: Caller, asked: Asked): Promise<RelationCheck> {
    const scope = await this.terms.find(asked.fromId);
    if (!scope || scope.isRemoved) throw new NotFoundError();
    const { workspaceId, lexiconId } = scope.lexicon;
    await this.access.require(actor, 'term.edit', scope.lexicon);
    const { fromId, relation } = await this.drafts.direct(workspaceId, asked);
    const { version: baseVersion } = (fromId === asked.fromId ? scope : await this.terms.find(fromId)) ?? {
      version: 0,
    };
    const edit = { kind: 'relate', termId: fromId, baseVersion, relation } as const;
    const known = { types: await this.content.listTypes(workspaceId), createdIds: new Set<string>() };
    const present = await this.transactions.run((tx) => this.content.loadPresent(tx, lexiconId, [edit], known));
    return this.judge(present, edit, known);
  }

  private async judge(
    present: Present,
    edit: Extract<Edit, { kind: 'relate' }>,
    known: { readonly types: readonly TypeRules[]; readonly createdIds: ReadonlySet<string> },
  ): Promise<RelationCheck> {
    const { termId, relation } = edit;
    const start = present.terms[0]?.content;
    if (!start || start.removed) throw new NotFoundError();
    const draft = { termId, edits: [edit], start, edited: editContent(start, edit) };
    const rules = new RelationRules(present, [draft], known);
    const [refusal] = rules.refusalsOf(draft);
    if (refusal === 'relation.to-nothing') throw new NotFoundError();
    const outcome = outcomeOf(refusal);
    if (!outcome) throw new ChangeRefusedError([{ termId, reasons: refusal ? [refusal] : [] }]);
    const ids = (outcome === 'cycle' && rules.findCycle({ ...relation, fromId: termId })) || [];
    const names = await this.changes.listNames(ids);
    return { outcome, path: ids.map((id) => ({ id, name: names.get(id) ?? id })) };
  }
}

function outcomeOf(refusal: RelationRefusal | undefined): RelationCheck['outcome'] | null {
  switch (refusal) {
    case undefined:
      return 'ok';
    case 'relation.to-itself':
      return 'self';
    case 'relation.exists':
      return 'exists';
    case 'relation.closes-cycle':
      return 'cycle';
    default:
      return null;
  }
}
