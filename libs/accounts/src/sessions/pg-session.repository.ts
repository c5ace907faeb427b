import { Injectable } from '@nestjs/common';
import { Kysely, type Selectable, sql } from 'kysely';
import type { Tx } from '@lexikon/kernel/transactions';
import { kyselyOf } from '@lexikon/platform/kysely-transactions';
import type { DB } from '../../../../generated/kysely/tables.js';
import { hashToken, IDLE_MS, type Session } from './session.js';
import { SessionRepository } from './session.repository.js';

@Injectable()
export class PgSessionRepository extends SessionRepository {
  constructor(private readonly database: Kysely<DB>) {
    super();
  }

  override async create(tx: Tx, session: Session, token: string): Promise<void> {
    await kyselyOf(tx)
      .deleteFrom('session')
      .where('user_id', '=', session.userId)
      .where((where) =>
        where.or([
          where('expires_at', '<=', session.createdAt),
          where('last_used_at', '<=', idleSince(session.createdAt)),
        ]),
      )
      .execute();
    const row = {
      token_hash: hashToken(token),
      id: session.id,
      user_id: session.userId,
      user_agent: session.userAgent,
      address_prefix: session.addressPrefix,
      created_at: session.createdAt,
      last_used_at: session.lastUsedAt,
      expires_at: session.expiresAt,
    };
    await kyselyOf(tx).insertInto('session').values(row).execute();
  }

  override async list(userId: string, at: Date, { limit, after }: Parameters<SessionRepository['list']>[2]) {
    const rows = await this.database
      .selectFrom('session')
      .selectAll()
      .where('user_id', '=', userId)
      .where('expires_at', '>', at)
      .where('last_used_at', '>', idleSince(at))
      .$if(after !== null, (query) =>
        query.where(sql<boolean>`(created_at, id) < (${after?.createdAt}, ${after?.id}::uuid)`),
      )
      .orderBy('created_at', 'desc')
      .orderBy('id', 'desc')
      .limit(limit)
      .execute();
    return rows.map(toSession);
  }

  override async remove(tx: Tx, userId: string, sessionId: string): Promise<boolean> {
    const { numDeletedRows } = await kyselyOf(tx)
      .deleteFrom('session')
      .where('id', '=', sessionId)
      .where('user_id', '=', userId)
      .executeTakeFirst();
    return numDeletedRows > 0n;
  }

  override async removeAll(tx: Tx, userId: string, keptId: string | null): Promise<void> {
    await kyselyOf(tx)
      .deleteFrom('session')
      .where('user_id', '=', userId)
      .where('id', 'is distinct from', keptId)
      .execute();
  }
}

function idleSince(at: Date): Date {
  return new Date(at.getTime() - IDLE_MS);
}

function toSession(row: Selectable<DB['session']>): Session {
  return {
    id: row.id,
    userId: row.user_id,
    userAgent: row.user_agent,
    addressPrefix: row.address_prefix,
    createdAt: row.created_at,
    lastUsedAt: row.last_used_at,
    expiresAt: row.expires_at,
  };
}
