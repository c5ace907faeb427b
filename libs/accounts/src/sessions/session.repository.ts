import type { Tx } from '@lexikon/kernel/transactions';
import type { Session } from './session.js';

export abstract class SessionRepository {
  /** Sweeps out the same account's sessions that have ended by themselves. */
  abstract create(tx: Tx, session: Session, token: string): Promise<void>;

  /** Those that still hold at this time, newest first; those after `after`, the last one of the page before. */
  abstract list(
    userId: string,
    at: Date,
    page: { limit: number; after: Pick<Session, 'createdAt' | 'id'> | null },
  ): Promise<readonly Session[]>;

  /** Answers whether the account had such a session. */
  abstract remove(tx: Tx, userId: string, sessionId: string): Promise<boolean>;

  /** All of the account's, but for the one that is kept. */
  abstract removeAll(tx: Tx, userId: string, keptId: string | null): Promise<void>;
}
