import { Injectable } from '@nestjs/common';
import type { Caller } from '@lexikon/kernel/actor';
import { type AuditAction, AuditLog } from '@lexikon/kernel/audit';
import { Outbox } from '@lexikon/kernel/outbox';
import type { Tx } from '@lexikon/kernel/transactions';
import type { Lexicon } from './lexicon.js';
import { lexiconChanged } from './lexicon-event.js';
import { LexiconRepository } from './lexicon.repository.js';

/** What becomes of a lexicon that is there: told to whoever listens, and on record where it decides who reads it. */
@Injectable()
export class LexiconWriter {
  constructor(
    private readonly lexicons: LexiconRepository,
    private readonly outbox: Outbox,
    private readonly audit: AuditLog,
  ) {}

  async update(tx: Tx, caller: Caller, present: Lexicon, next: Lexicon, at: Date): Promise<void> {
    await this.lexicons.update(tx, next);
    await this.outbox.append(tx, [lexiconChanged(caller, { ...next, lexiconId: next.id }, at)]);
    const { id, workspaceId, visibility } = next;
    const subject = { kind: 'lexicon', id } as const;
    for (const action of actionsOf(present, next)) {
      await this.audit.append(tx, caller, { action, subject, workspaceId, details: { visibility } });
    }
  }
}

function actionsOf(present: Lexicon, next: Lexicon): readonly AuditAction[] {
  const actions: AuditAction[] = [];
  const isRemoved = next.removedAt !== null;
  if ((present.removedAt !== null) !== isRemoved) actions.push(isRemoved ? 'lexicon.removed' : 'lexicon.restored');
  if (present.visibility !== next.visibility) actions.push('lexicon.visibility-changed');
  return actions;
}
