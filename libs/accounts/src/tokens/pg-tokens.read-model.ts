import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Pool } from 'pg';
import type { TokenActor } from '@lexikon/kernel/actor';
import { actionsIn, type TokenScope } from '@lexikon/workspaces/role';
import { PgUseNotes } from '../pg-use-notes.js';
import { hashToken } from '../sessions/session.js';
import type { SessionUse } from '../sessions/sessions.read-model.js';
import { isApiToken } from './token.js';
import { TokensReadModel } from './tokens.read-model.js';

// Asked with every request that brings a token.
const FIND_TOKEN = {
  name: 'find-api-token',
  text: `
    select t.id, t.account_id as "userId", t.workspace_id as "workspaceId", t.scopes, t.last_used_at as "lastUsedAt"
      from api_token t
      left join account a on a.id = t.account_id and a.disabled_at is null
      left join workspace w on w.id = t.workspace_id and w.removed_at is null
     where t.token_hash = $1 and t.expires_at > $2 and num_nonnulls(a.id, w.id) = 1`,
};
const NOTE_USE = {
  name: 'note-api-token-use',
  text: `
    update api_token set last_used_at = $2, address_prefix = $3
     where id = $1 and (last_used_at is null or last_used_at < $2)`,
};

interface Row {
  readonly id: string;
  readonly userId: string | null;
  readonly workspaceId: string | null;
  readonly scopes: readonly TokenScope[];
  readonly lastUsedAt: Date | null;
}

@Injectable()
export class PgTokensReadModel extends TokensReadModel implements OnApplicationShutdown {
  private readonly uses: PgUseNotes;

  constructor(private readonly pool: Pool) {
    super();
    this.uses = new PgUseNotes(pool, NOTE_USE);
  }

  override async find(token: string, use: SessionUse): Promise<TokenActor | null> {
    if (!isApiToken(token)) return null;
    const { rows } = await this.pool.query<Row>({ ...FIND_TOKEN, values: [hashToken(token), use.at] });
    const [row] = rows;
    if (!row) return null;
    this.uses.note(row.id, row.lastUsedAt, use);
    return toActor(row);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.uses.settle();
  }
}

function toActor({ id, userId, workspaceId, scopes }: Row): TokenActor | null {
  const token = { kind: 'token', tokenId: id, scopes: actionsIn(scopes) } as const;
  if (userId !== null) return { ...token, userId };
  return workspaceId === null ? null : { ...token, workspaceId };
}
