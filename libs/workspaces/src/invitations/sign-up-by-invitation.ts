import { Injectable } from '@nestjs/common';
import {
  type InvitedVisitor,
  SignUpInvitations,
  type TakenInvitation,
} from '@lexikon/accounts/sign-in/sign-up-invitations';
import type { Caller } from '@lexikon/kernel/actor';
import type { Tx } from '@lexikon/kernel/transactions';
import { InvitationAcceptance } from './invitation-acceptance.js';
import { type Bearer, isFor } from './invitation.js';
import { InvitationsReadModel } from './invitations.read-model.js';

/** Invitations as they let people in who have no account yet. */
@Injectable()
export class SignUpByInvitation extends SignUpInvitations {
  constructor(
    private readonly readModel: InvitationsReadModel,
    private readonly acceptance: InvitationAcceptance,
  ) {
    super();
  }

  override async find(visitor: InvitedVisitor): Promise<{ readonly mailedTo: string | null } | null> {
    const invitation = await this.readModel.find({ token: visitor.token });
    if (!invitation || !isFor(invitation, bearerOf(visitor))) return null;
    return { mailedTo: invitation.isMailed ? invitation.email : null };
  }

  override async take(tx: Tx, caller: Caller, visitor: InvitedVisitor): Promise<TakenInvitation | null> {
    const invitation = await this.acceptance.find(tx, visitor.token);
    if (!invitation || !isFor(invitation, bearerOf(visitor))) return null;
    const used = await this.acceptance.use(tx, invitation);
    if (!used) return null;
    return {
      mailedTo: used.isMailed ? used.email : null,
      join: async (accountId) => {
        const joining: Caller = { ...caller, actor: { kind: 'user', userId: accountId } };
        await this.acceptance.join(tx, joining, used, accountId);
      },
    };
  }

  override async isAwaited(email: string): Promise<boolean> {
    const [first] = await this.readModel.listFor(email, { limit: 1, after: null });
    return first !== undefined;
  }
}

function bearerOf({ verifiedEmail }: InvitedVisitor): Bearer {
  return { hasLink: true, verifiedEmail };
}
