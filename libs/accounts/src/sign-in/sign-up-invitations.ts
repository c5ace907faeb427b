import type { Caller } from '@lexikon/kernel/actor';
import type { Tx } from '@lexikon/kernel/transactions';

/** Somebody who comes by the link of an invitation. */
export interface InvitedVisitor {
  readonly token: string;
  /** The address that a provider vouches for; null where none does. */
  readonly verifiedEmail: string | null;
}

/** One that is used up, unless the transaction is taken back. */
export interface TakenInvitation {
  /** The address that its link was mailed to: who has the link has shown that it is theirs. Null where it was not. */
  readonly mailedTo: string | null;
  /** Gives the account what was promised. */
  join(accountId: string): Promise<void>;
}

/** For a sign-up by invitation. The feature that invites implements this; accounts know no workspaces. */
export abstract class SignUpInvitations {
  /** A first look, before work is spent on it. Null where it does not hold, or is for somebody else. */
  abstract find(visitor: InvitedVisitor): Promise<Pick<TakenInvitation, 'mailedTo'> | null>;

  /** Uses it up, for one caller only: one link lets one person in. Null where it does not hold, or is another's. */
  abstract take(tx: Tx, caller: Caller, visitor: InvitedVisitor): Promise<TakenInvitation | null>;

  /** Whether somebody has been invited by this address, which its owner has shown to be theirs. Uses nothing up. */
  abstract isAwaited(verifiedEmail: string): Promise<boolean>;
}
