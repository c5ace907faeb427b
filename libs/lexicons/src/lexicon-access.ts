import { Injectable } from '@nestjs/common';
import { AccessPolicy, type Action, type Caller } from '@lexikon/kernel/actor';
import { NotFoundError } from '@lexikon/kernel/domain-error';
import { type LexiconScope, LexiconScopeReadModel } from './lexicon-scope.read-model.js';
import { LexiconArchivedError } from './lexicons.errors.js';

/** The question that stands before every use case inside a lexicon. */
@Injectable()
export class LexiconAccess {
  constructor(
    private readonly scopes: LexiconScopeReadModel,
    private readonly access: AccessPolicy,
  ) {}

  /** @throws {NotFoundError} also for a removed lexicon. */
  async require({ actor }: Caller, action: Action, lexiconId: string): Promise<LexiconScope> {
    const scope = await this.scopes.find(lexiconId);
    if (!scope || scope.isRemoved) throw new NotFoundError();
    await this.access.require(actor, action, scope);
    return scope;
  }

  /** @throws {LexiconArchivedError} when it can only be read. */
  async requireWritable(caller: Caller, action: Action, lexiconId: string): Promise<LexiconScope> {
    const scope = await this.require(caller, action, lexiconId);
    if (scope.isArchived) throw new LexiconArchivedError();
    return scope;
  }
}
