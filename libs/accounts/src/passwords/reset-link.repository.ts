import type { Tx } from '@lexikon/kernel/transactions';

export interface ResetLink {
  readonly token: string;
  readonly accountId: string;
  /** Whoever uses it has read the mail: the address is theirs. */
  readonly byMail: boolean;
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

export abstract class ResetLinkRepository {
  /** Sweeps out those that have expired. */
  abstract create(tx: Tx, link: ResetLink): Promise<void>;

  /** Whether the account has been sent one since then: nobody's mailbox is filled by a stranger. */
  abstract wasMailed(tx: Tx, accountId: string, since: Date): Promise<boolean>;

  /** For a first look, before work is spent on it. Decides nothing. */
  abstract isOpen(token: string, at: Date): Promise<boolean>;

  /** Uses the link up: an answer for one caller only. */
  abstract redeem(tx: Tx, token: string, at: Date): Promise<Pick<ResetLink, 'accountId' | 'byMail'> | null>;

  abstract removeAll(tx: Tx, accountId: string): Promise<void>;
}
