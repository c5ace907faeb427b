import type { Tx } from '@lexikon/kernel/transactions';

export interface SetupLink {
  readonly token: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

export abstract class SetupLinkRepository {
  /** Several may be open at once: each process that starts prints its own. */
  abstract create(tx: Tx, link: SetupLink): Promise<void>;

  /** For a first look, before work is spent on it. Decides nothing. */
  abstract isOpen(token: string, at: Date): Promise<boolean>;

  /** Uses the link up. True for one caller only, over all links, and only while there is no admin. */
  abstract redeem(tx: Tx, token: string, at: Date): Promise<boolean>;
}
