import { Injectable } from '@nestjs/common';
import { Kysely, type RawBuilder, sql } from 'kysely';
import type { Tx } from '@lexikon/kernel/transactions';
import { kyselyOf } from '@lexikon/platform/kysely-transactions';
import type { DB } from '../../../../generated/kysely/tables.js';
import { hashToken } from '../sessions/session.js';
import type { ApiToken, TokenOwner } from './token.js';
import { type TokenDraft, TokenRepository } from './token.repository.js';

@Injectable()
export class PgTokenRepository extends TokenRepository {
  constructor(private readonly database: Kysely<DB>) {
    super();
  }

  override async create(tx: Tx, { owner, ...draft }: TokenDraft, token: string): Promise<void> {
    const row = {
      id: draft.id,
      token_hash: hashToken(token),
      account_id: 'userId' in owner ? owner.userId : null,
      workspace_id: 'workspaceId' in owner ? owner.workspaceId : null,
      created_by: draft.createdById,
      name: draft.name,
      scopes: [...draft.scopes],
      created_at: draft.createdAt,
      expires_at: draft.expiresAt,
    };
    await kyselyOf(tx).insertInto('api_token').values(row).execute();
  }

  override list(owner: TokenOwner, { limit, after }: Parameters<TokenRepository['list']>[1]) {
    const isAfter = after
      ? sql`(t.created_at, t.id) < (${after.createdAt}::timestamptz, ${after.id}::uuid)`
      : sql`true`;
    return this.select(sql`${isOf(owner)} and ${isAfter} order by t.created_at desc, t.id desc limit ${limit}`);
  }

  override async find(owner: TokenOwner, tokenId: string): Promise<ApiToken | null> {
    const [token] = await this.select(sql`${isOf(owner)} and t.id = ${tokenId}::uuid`);
    return token ?? null;
  }

  override async remove(tx: Tx, owner: TokenOwner, tokenId: string): Promise<boolean> {
    const condition = sql`${isOf(owner)} and t.id = ${tokenId}::uuid`;
    const { numAffectedRows } = await sql`delete from api_token t where ${condition}`.execute(kyselyOf(tx));
    return (numAffectedRows ?? 0n) > 0n;
  }

  override async removeAll(tx: Tx, userId: string): Promise<void> {
    await kyselyOf(tx).deleteFrom('api_token').where('account_id', '=', userId).execute();
  }

  private async select(condition: RawBuilder<unknown>): Promise<readonly ApiToken[]> {
    const { rows } = await sql<ApiToken>`
      select t.id, t.name, t.scopes, t.created_at as "createdAt", t.expires_at as "expiresAt",
             t.last_used_at as "lastUsedAt", t.address_prefix as "addressPrefix",
             (select jsonb_build_object('id', a.id, 'name', a.name) from account a
               where a.id = t.created_by) as "createdBy"
        from api_token t
       where ${condition}`.execute(this.database);
    return rows;
  }
}

function isOf(owner: TokenOwner): RawBuilder<unknown> {
  if ('userId' in owner) return sql`t.account_id = ${owner.userId}::uuid`;
  return sql`t.workspace_id = ${owner.workspaceId}::uuid`;
}
