import { Injectable } from '@nestjs/common';
import type { Account } from '@lexikon/accounts/account';
import { PersonalSpace } from '@lexikon/accounts/personal-space';
import type { Caller } from '@lexikon/kernel/actor';
import { Ids } from '@lexikon/kernel/ids';
import { Outbox } from '@lexikon/kernel/outbox';
import type { Tx } from '@lexikon/kernel/transactions';
import { PersonalWorkspaces } from '@lexikon/workspaces/personal-workspaces';
import { DEFAULT_LANGUAGES, draftLexicon } from './lexicon.js';
import { lexiconChanged } from './lexicon-event.js';
import { LexiconRepository } from './lexicon.repository.js';

/** A new account's workspace with its one lexicon: where a first term goes. */
@Injectable()
export class PersonalLexicon extends PersonalSpace {
  constructor(
    private readonly workspaces: PersonalWorkspaces,
    private readonly lexicons: LexiconRepository,
    private readonly outbox: Outbox,
    private readonly ids: Ids,
  ) {
    super();
  }

  override async create(tx: Tx, caller: Caller, owner: Account): Promise<void> {
    const workspaceId = await this.workspaces.create(tx, owner);
    const lexicon = draftLexicon(
      // Called after its owner: that needs no language.
      { workspaceId, name: owner.name, languages: DEFAULT_LANGUAGES, visibility: 'workspace', fourEyes: false },
      { id: this.ids.next(), at: owner.createdAt },
    );
    await this.lexicons.create(tx, lexicon);
    await this.outbox.append(tx, [lexiconChanged(caller, { workspaceId, lexiconId: lexicon.id }, owner.createdAt)]);
  }
}
