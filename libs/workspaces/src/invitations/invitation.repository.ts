import type { Tx } from '@lexikon/kernel/transactions';
import type { Invitation } from './invitation.js';

export abstract class InvitationRepository {
  /**
   * Sweeps out those of the workspace that hold no more.
   *
   * @throws {InvitationExistsError} when the address waits for the same already.
   */
  abstract create(tx: Tx, invitation: Invitation, token: string): Promise<void>;

  abstract countPending(tx: Tx, workspaceId: string): Promise<number>;

  /** Null for one that does not hold at this time. */
  abstract find(tx: Tx, token: string, at: Date): Promise<Invitation | null>;

  /** Uses it up, if it holds at this time: an answer for one caller only. */
  abstract use(tx: Tx, id: string, at: Date): Promise<Invitation | null>;

  /** Answers whether the workspace had such a one. */
  abstract remove(tx: Tx, workspaceId: string, id: string): Promise<boolean>;
}
