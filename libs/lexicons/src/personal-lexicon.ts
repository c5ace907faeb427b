import { Injectable } from '@nestjs/common';
import type { Account } from '@lexikon/accounts/account';
import { PersonalSpace } from '@lexikon/accounts/personal-space';
import type { Caller } from '@lexikon/kernel/actor';
import type { Tx } from '@lexikon/kernel/transactions';
import { PersonalWorkspaces } from '@lexikon/workspaces/personal-workspaces';
import { DEFAULT_LANGUAGES } from './lexicon.js';
import { LexiconCreation } from './lexicon-creation.js';

/** A new account's workspace with its one lexicon: where a first term goes. */
@Injectable()
export class PersonalLexicon extends PersonalSpace {
  constructor(
    private readonly workspaces: PersonalWorkspaces,
    private readonly lexicons: LexiconCreation,
  ) {
    super();
  }

  override async create(tx: Tx, caller: Caller, owner: Account): Promise<void> {
    const workspaceId = await this.workspaces.create(tx, caller, owner);
    // Called after its owner: that needs no language.
    const { name, createdAt } = owner;
    const input = {
      workspaceId,
      name,
      languages: DEFAULT_LANGUAGES,
      visibility: 'workspace',
      fourEyes: false,
    } as const;
    await this.lexicons.create(tx, caller, input, createdAt);
  }
}
