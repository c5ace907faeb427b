import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Pool } from 'pg';
import { PgUseNotes } from '../pg-use-notes.js';
import { hashToken, IDLE_MS } from './session.js';
import { type CurrentSession, SessionsReadModel, type SessionUse } from './sessions.read-model.js';

// Asked with every request.
const FIND_SESSION = {
  name: 'find-session',
  text: `
    select s.id as "sessionId", s.user_id as "userId", s.created_at as "signedInAt", s.last_used_at as "lastUsedAt"
      from session s join account a on a.id = s.user_id
     where s.token_hash = $1 and s.expires_at > $2 and s.last_used_at > $3 and a.disabled_at is null`,
};
const NOTE_USE = {
  name: 'note-session-use',
  text: 'update session set last_used_at = $2, address_prefix = $3 where id = $1 and last_used_at < $2',
};

@Injectable()
export class PgSessionsReadModel extends SessionsReadModel implements OnApplicationShutdown {
  private readonly uses: PgUseNotes;

  constructor(private readonly pool: Pool) {
    super();
    this.uses = new PgUseNotes(pool, NOTE_USE);
  }

  override async find(token: string, use: SessionUse): Promise<CurrentSession | null> {
    const { at } = use;
    const values = [hashToken(token), at, new Date(at.getTime() - IDLE_MS)];
    const { rows } = await this.pool.query<CurrentSession & { lastUsedAt: Date }>({ ...FIND_SESSION, values });
    const [row] = rows;
    if (!row) return null;
    this.uses.note(row.sessionId, row.lastUsedAt, use);
    return { sessionId: row.sessionId, userId: row.userId, signedInAt: row.signedInAt };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.uses.settle();
  }
}
