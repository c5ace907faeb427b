import type { Caller } from './actor.js';
import type { Tx } from './transactions.js';

/** What is worth looking up later: who came in, who was refused, and what decides over that. Features add theirs. */
export type AuditAction =
  | 'sign-in.accepted'
  | 'sign-in.refused'
  | 'account.created'
  | 'account.disabled'
  | 'account.enabled'
  | 'account.promoted'
  | 'account.demoted'
  | 'sessions.ended'
  | 'identity.linked'
  | 'identity.unlinked'
  | 'password.changed'
  | 'password.reset'
  | 'reset-link.issued'
  | 'token.created'
  | 'token.revoked'
  | 'lexicon.removed'
  | 'lexicon.restored'
  | 'lexicon.purged'
  | 'lexicon.visibility-changed'
  | 'workspace.created'
  | 'workspace.transferred'
  | 'workspace.removed'
  | 'workspace.restored'
  | 'workspace.purged'
  | 'member.added'
  | 'member.role-changed'
  | 'member.removed'
  | 'invitation.created'
  | 'invitation.revoked'
  | 'invitation.accepted';

export interface AuditEntry {
  readonly action: AuditAction;
  /** What it was done to; null where that is not known, as when nobody has the address that signs in. */
  readonly subject: {
    readonly kind: 'account' | 'token' | 'workspace' | 'lexicon' | 'invitation';
    readonly id: string;
  } | null;
  /** Where it concerns one: who manages it may read the entry. */
  readonly workspaceId?: string;
  /** Read by admins for as long as the installation lives: nothing secret, nothing that somebody typed. */
  readonly details?: Readonly<Record<string, string | number | boolean | null>>;
}

/** A record that is only ever added to. */
export abstract class AuditLog {
  /** In the transaction that does it: what is recorded has happened, and what has happened is recorded. */
  abstract append(tx: Tx, caller: Caller, entry: AuditEntry): Promise<void>;
}
