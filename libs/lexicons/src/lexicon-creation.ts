import { Injectable } from '@nestjs/common';
import type { Caller } from '@lexikon/kernel/actor';
import { Ids } from '@lexikon/kernel/ids';
import { Outbox } from '@lexikon/kernel/outbox';
import type { Tx } from '@lexikon/kernel/transactions';
import { draftLexicon, type Lexicon, type NewLexicon } from './lexicon.js';
import { lexiconChanged } from './lexicon-event.js';
import { LexiconRepository } from './lexicon.repository.js';

/** The one way in which a lexicon comes to be. Asks nobody whether they may: the use case does. */
@Injectable()
export class LexiconCreation {
  constructor(
    private readonly lexicons: LexiconRepository,
    private readonly outbox: Outbox,
    private readonly ids: Ids,
  ) {}

  /** @throws {LexiconNameTakenError} */
  async create(tx: Tx, caller: Caller, input: NewLexicon, at: Date): Promise<Lexicon> {
    const lexicon = draftLexicon(input, { id: this.ids.next(), at });
    await this.lexicons.create(tx, lexicon);
    await this.outbox.append(tx, [lexiconChanged(caller, { ...lexicon, lexiconId: lexicon.id }, at)]);
    return lexicon;
  }
}
