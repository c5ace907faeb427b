import { Injectable } from '@nestjs/common';
import { newToken } from '@lexikon/accounts/sessions/session';
import type { Caller } from '@lexikon/kernel/actor';
import { type AuditAction, AuditLog } from '@lexikon/kernel/audit';
import { Clock } from '@lexikon/kernel/clock';
import { Ids } from '@lexikon/kernel/ids';
import type { Tx } from '@lexikon/kernel/transactions';
import { userIdOf } from '../membership-rules.js';
import { expiryOf, type Invitation, MAX_PENDING, type NewInvitation } from './invitation.js';
import { InvitationRepository } from './invitation.repository.js';
import { TooManyInvitationsError } from './invitations.errors.js';

type Details = Readonly<Record<string, string | boolean | null>>;

/** Invitations and the record of them. Whether they may be given or taken is decided by who calls. */
@Injectable()
export class InvitationBook {
  constructor(
    private readonly invitations: InvitationRepository,
    private readonly ids: Ids,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /** Answers its token too, which is stored nowhere. */
  async open(
    tx: Tx,
    caller: Caller,
    { days, ...input }: NewInvitation & Pick<Invitation, 'isMailed'>,
  ): Promise<{ readonly id: string; readonly token: string }> {
    const [id, token, createdAt] = [this.ids.next(), newToken(), this.clock.now()];
    const invitedBy = userIdOf(caller.actor);
    const invitation = { ...input, id, invitedBy, createdAt, expiresAt: expiryOf(days, createdAt) };
    await this.invitations.create(tx, invitation, token);
    if ((await this.invitations.countPending(tx, input.workspaceId)) > MAX_PENDING) {
      throw new TooManyInvitationsError({ max: MAX_PENDING });
    }
    const { role, lexiconId, isMailed } = input;
    const byAddress = input.email !== null;
    await this.record(tx, caller, 'invitation.created', invitation, { role, lexiconId, byAddress, isMailed });
    return { id, token };
  }

  /** Answers whether the workspace had such a one. */
  async revoke(tx: Tx, caller: Caller, of: Pick<Invitation, 'id' | 'workspaceId'>): Promise<boolean> {
    const wasThere = await this.invitations.remove(tx, of.workspaceId, of.id);
    if (wasThere) await this.record(tx, caller, 'invitation.revoked', of, {});
    return wasThere;
  }

  find(tx: Tx, token: string): Promise<Invitation | null> {
    return this.invitations.find(tx, token, this.clock.now());
  }

  /** Uses it up; null where it does not hold any more. On record is who has joined by it: see below. */
  use(tx: Tx, id: string): Promise<Invitation | null> {
    return this.invitations.use(tx, id, this.clock.now());
  }

  async recordAccepted(tx: Tx, caller: Caller, invitation: Invitation): Promise<void> {
    const { role, lexiconId } = invitation;
    await this.record(tx, caller, 'invitation.accepted', invitation, { role, lexiconId });
  }

  private async record(
    tx: Tx,
    caller: Caller,
    action: AuditAction,
    { id, workspaceId }: Pick<Invitation, 'id' | 'workspaceId'>,
    details: Details,
  ): Promise<void> {
    await this.audit.append(tx, caller, { action, subject: { kind: 'invitation', id }, workspaceId, details });
  }
}
