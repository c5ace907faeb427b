import { Injectable } from '@nestjs/common';
import { AccessPolicy, type Caller } from '@lexikon/kernel/actor';
import { Clock } from '@lexikon/kernel/clock';
import { NotFoundError } from '@lexikon/kernel/domain-error';
import { Transactions } from '@lexikon/kernel/transactions';
import { GRACE_MS, type Lexicon, type LexiconPatch, type NewLexicon, patchLexicon } from './lexicon.js';
import { LexiconCreation } from './lexicon-creation.js';
import { LexiconWriter } from './lexicon-writer.js';
import { LexiconRepository } from './lexicon.repository.js';
import { LexiconStaleError } from './lexicons.errors.js';

@Injectable()
export class LexiconsService {
  constructor(
    private readonly access: AccessPolicy,
    private readonly transactions: Transactions,
    private readonly lexicons: LexiconRepository,
    private readonly creation: LexiconCreation,
    private readonly writer: LexiconWriter,
    private readonly clock: Clock,
  ) {}

  async create(caller: Caller, input: NewLexicon): Promise<Lexicon> {
    await this.access.require(caller.actor, 'lexicon.create', { workspaceId: input.workspaceId });
    return this.transactions.run((tx) => this.creation.create(tx, caller, input, this.clock.now()));
  }

  /** Its settings, and whether it is archived: then it can only be read. */
  async update(caller: Caller, lexiconId: string, baseVersion: number, patch: LexiconPatch): Promise<Lexicon> {
    return this.alter(caller, lexiconId, (lexicon, at) => patchLexicon(from(lexicon, baseVersion), patch, at));
  }

  /** For 30 days it can be had back; then the purge takes it. */
  async remove(caller: Caller, lexiconId: string, baseVersion: number): Promise<Lexicon> {
    return this.alter(caller, lexiconId, (lexicon, at) => {
      const { version } = from(lexicon, baseVersion);
      return { ...lexicon, removedAt: at, updatedAt: at, version: version + 1 };
    });
  }

  /** @throws {LexiconNameTakenError} when another one was given its name meanwhile. */
  async restore(caller: Caller, lexiconId: string): Promise<Lexicon> {
    return this.alter(caller, lexiconId, (lexicon, at) => {
      if (lexicon.removedAt === null) return lexicon;
      if (at.getTime() - lexicon.removedAt.getTime() >= GRACE_MS) throw new NotFoundError();
      return { ...lexicon, removedAt: null, updatedAt: at, version: lexicon.version + 1 };
    });
  }

  private async alter(
    caller: Caller,
    lexiconId: string,
    change: (lexicon: Lexicon, at: Date) => Lexicon,
  ): Promise<Lexicon> {
    await this.requireManager(caller, lexiconId);
    const at = this.clock.now();
    return this.transactions.run(async (tx) => {
      const present = await this.lexicons.lock(tx, lexiconId);
      if (!present) throw new NotFoundError();
      const next = change(present, at);
      if (next === present) return present;
      await this.writer.update(tx, caller, present, next, at);
      return next;
    });
  }

  private async requireManager({ actor }: Caller, lexiconId: string): Promise<void> {
    const lexicon = await this.lexicons.find(lexiconId);
    if (!lexicon) throw new NotFoundError();
    const { workspaceId, visibility, removedAt } = lexicon;
    const isPublic = visibility === 'public' && removedAt === null;
    await this.access.require(actor, 'lexicon.manage', { workspaceId, lexiconId, isPublic });
  }
}

/** @throws {NotFoundError} for a removed one: it is restored before it is changed. */
function from(lexicon: Lexicon, baseVersion: number): Lexicon {
  if (lexicon.removedAt !== null) throw new NotFoundError();
  if (lexicon.version !== baseVersion) throw new LexiconStaleError({ baseVersion, version: lexicon.version });
  return lexicon;
}
