import { Injectable } from '@nestjs/common';
import type { Caller } from '@lexikon/kernel/actor';
import type { Tx } from '@lexikon/kernel/transactions';
import { requirePresent } from '../membership-rules.js';
import { Memberships } from '../memberships.js';
import { WorkspaceRepository } from '../workspace.repository.js';
import { InvitationBook } from './invitation-book.js';
import { type Invitation, isStronger } from './invitation.js';

/** From an invitation to a membership, in two steps: the account may come to be between them. */
@Injectable()
export class InvitationAcceptance {
  constructor(
    private readonly workspaces: WorkspaceRepository,
    private readonly memberships: Memberships,
    private readonly book: InvitationBook,
  ) {}

  find(tx: Tx, token: string): Promise<Invitation | null> {
    return this.book.find(tx, token);
  }

  /** Uses it up; null where it does not hold any more. */
  async use(tx: Tx, { id, workspaceId }: Pick<Invitation, 'id' | 'workspaceId'>) {
    // The workspace first: who is putting out the inviter at this very moment holds it, and is waited for.
    if (!(await this.workspaces.lock(tx, workspaceId))) return null;
    return this.book.use(tx, id);
  }

  /** Never takes a stronger role away. Answers whether anything has come of it. */
  async join(tx: Tx, caller: Caller, invitation: Invitation, userId: string): Promise<boolean> {
    const { workspaceId, lexiconId, role } = invitation;
    await this.book.recordAccepted(tx, caller, invitation);
    const { members } = requirePresent(await this.workspaces.lock(tx, workspaceId));
    const present = members.find((member) => member.userId === userId && member.lexiconId === lexiconId);
    if (!present) {
      await this.memberships.create(tx, caller, { workspaceId, userId, role, lexiconId });
      return true;
    }
    if (!isStronger(role, present.role)) return false;
    await this.memberships.changeRole(tx, caller, present, role);
    return true;
  }
}
