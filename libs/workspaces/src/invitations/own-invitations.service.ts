import { Injectable } from '@nestjs/common';
import { AccountsReadModel, type AddressOwner } from '@lexikon/accounts/accounts.read-model';
import { InvitationRefusedError } from '@lexikon/accounts/sign-in/sign-in.errors';
import type { Caller } from '@lexikon/kernel/actor';
import { NotFoundError } from '@lexikon/kernel/domain-error';
import { Transactions } from '@lexikon/kernel/transactions';
import { userIdOf } from '../membership-rules.js';
import { MemberExistsError } from '../workspaces.errors.js';
import { InvitationAcceptance } from './invitation-acceptance.js';
import { isFor } from './invitation.js';
import { InvitationForAnotherError } from './invitations.errors.js';
import { type InvitationRow, InvitationsReadModel } from './invitations.read-model.js';

/** What the invited do with their invitations. */
@Injectable()
export class OwnInvitationsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly accounts: AccountsReadModel,
    private readonly readModel: InvitationsReadModel,
    private readonly acceptance: InvitationAcceptance,
  ) {}

  /** @throws {InvitationRefusedError} */
  async look(token: string): Promise<InvitationRow> {
    const invitation = await this.readModel.find({ token });
    if (!invitation) throw new InvitationRefusedError();
    return invitation;
  }

  /** Those for the address that the caller has shown to be theirs. */
  async list(caller: Caller, page: Parameters<InvitationsReadModel['listFor']>[1]): Promise<readonly InvitationRow[]> {
    const { email, isVerified } = await this.getAccount(caller);
    return isVerified ? this.readModel.listFor(email, page) : [];
  }

  /**
   * @throws {InvitationRefusedError}
   * @throws {InvitationForAnotherError}
   * @throws {MemberExistsError} when the caller has what it promises. Then it is not used up.
   */
  async acceptByLink(caller: Caller, token: string): Promise<InvitationRow> {
    const account = await this.getAccount(caller);
    const invitation = await this.look(token);
    if (!isFor(invitation, { hasLink: true, ...bearerOf(account) })) throw new InvitationForAnotherError();
    return this.accept(caller, invitation, account.id);
  }

  /** @throws {NotFoundError} for one that is not for the caller's address. */
  async acceptOwn(caller: Caller, id: string): Promise<InvitationRow> {
    const account = await this.getAccount(caller);
    const invitation = await this.readModel.find({ id });
    if (!invitation || !isFor(invitation, { hasLink: false, ...bearerOf(account) })) throw new NotFoundError();
    return this.accept(caller, invitation, account.id);
  }

  private async accept(caller: Caller, invitation: InvitationRow, accountId: string): Promise<InvitationRow> {
    await this.transactions.run(async (tx) => {
      const used = await this.acceptance.use(tx, invitation);
      if (!used) throw new InvitationRefusedError();
      if (!(await this.acceptance.join(tx, caller, used, accountId))) throw new MemberExistsError();
    });
    return invitation;
  }

  private async getAccount({ actor }: Caller): Promise<AddressOwner> {
    const userId = userIdOf(actor);
    const account = userId && (await this.accounts.find(userId));
    if (!account) throw new NotFoundError();
    return account;
  }
}

function bearerOf({ email, isVerified }: AddressOwner): { readonly verifiedEmail: string | null } {
  return { verifiedEmail: isVerified ? email : null };
}
