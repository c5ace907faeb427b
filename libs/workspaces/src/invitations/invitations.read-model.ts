import type { Invitation } from './invitation.js';

export interface InvitationRow extends Omit<Invitation, 'invitedBy'> {
  readonly workspaceName: string;
  readonly lexiconName: string | null;
  readonly inviter: { readonly id: string; readonly name: string } | null;
}

interface Page {
  readonly limit: number;
  /** The last one of the page before. */
  readonly after: { readonly createdAt: Date; readonly id: string } | null;
}

/**
 * Those that hold now: not too old, in a workspace and a lexicon that are there, by somebody who may still invite. Asks
 * nobody whether they may see them.
 */
export abstract class InvitationsReadModel {
  abstract find(by: { readonly token: string } | { readonly id: string }): Promise<InvitationRow | null>;

  /** Newest first. */
  abstract list(workspaceId: string, page: Page): Promise<readonly InvitationRow[]>;

  /** For the owner of an address, newest first. */
  abstract listFor(email: string, page: Page): Promise<readonly InvitationRow[]>;
}
