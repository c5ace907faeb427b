export interface InvitationQuestion {
  /** Of the link that somebody came by; null where they came without one. */
  readonly token: string | null;
  /** Verified by a provider; null where none did. */
  readonly email: string | null;
}

/** For a sign-up by invitation. The feature that invites implements this; accounts know no workspaces. */
export abstract class InvitationsReadModel {
  /** Whether somebody waits for this very person. Uses nothing up: joining does. */
  abstract isOpen(question: InvitationQuestion, at: Date): Promise<boolean>;
}

/** Nobody is invited as long as nothing can invite. */
export class NoInvitations extends InvitationsReadModel {
  override async isOpen(): Promise<boolean> {
    return false;
  }
}
