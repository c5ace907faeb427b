import { Injectable } from '@nestjs/common';
import { AccessPolicy, type Caller } from '@lexikon/kernel/actor';
import { NotFoundError } from '@lexikon/kernel/domain-error';
import { Transactions } from '@lexikon/kernel/transactions';
import { requireOwnerFor, requirePresent, userIdOf } from '../membership-rules.js';
import { WorkspaceRepository } from '../workspace.repository.js';
import { InvitationBook } from './invitation-book.js';
import { InvitationMail, type MailLanguage } from './invitation-mail.js';
import type { NewInvitation } from './invitation.js';
import { type InvitationRow, InvitationsReadModel } from './invitations.read-model.js';

export interface LinkWriter {
  readonly language: MailLanguage;
  /** The address of the page on which an invitation is taken up. */
  readonly urlOf: (token: string) => string;
}

export interface OpenedInvitation {
  readonly invitation: InvitationRow;
  /** To hand over; null where it was mailed. */
  readonly url: string | null;
}

/** What managers of a workspace do with its invitations. */
@Injectable()
export class InvitationsService {
  constructor(
    private readonly access: AccessPolicy,
    private readonly transactions: Transactions,
    private readonly workspaces: WorkspaceRepository,
    private readonly book: InvitationBook,
    private readonly readModel: InvitationsReadModel,
    private readonly mail: InvitationMail,
  ) {}

  async create(caller: Caller, input: NewInvitation, link: LinkWriter): Promise<OpenedInvitation> {
    const { workspaceId, lexiconId, role, email } = input;
    await this.access.require(caller.actor, 'workspace.manage', { workspaceId });
    const isMailed = email !== null && this.mail.isOn;
    const { id, token } = await this.transactions.run(async (tx) => {
      const { members } = requirePresent(await this.workspaces.lock(tx, workspaceId));
      requireOwnerFor([role], members, userIdOf(caller.actor));
      if (lexiconId && !(await this.workspaces.hasLexicon(tx, workspaceId, lexiconId))) throw new NotFoundError();
      return this.book.open(tx, caller, { ...input, isMailed });
    });
    const invitation = await this.readModel.find({ id });
    if (!invitation) throw new NotFoundError();
    const url = link.urlOf(token);
    if (!isMailed) return { invitation, url };
    try {
      await this.mail.send(email, invitation, url, link.language);
    } catch (error) {
      await this.revoke(caller, workspaceId, id);
      throw error;
    }
    return { invitation, url: null };
  }

  /** Those that wait, newest first. For managers: an address in it is nobody else's business. */
  async list(
    { actor }: Caller,
    workspaceId: string,
    page: Parameters<InvitationsReadModel['list']>[1],
  ): Promise<readonly InvitationRow[]> {
    await this.access.require(actor, 'workspace.manage', { workspaceId });
    return this.readModel.list(workspaceId, page);
  }

  async revoke(caller: Caller, workspaceId: string, id: string): Promise<void> {
    await this.access.require(caller.actor, 'workspace.manage', { workspaceId });
    const wasThere = await this.transactions.run((tx) => this.book.revoke(tx, caller, { id, workspaceId }));
    if (!wasThere) throw new NotFoundError();
  }
}
