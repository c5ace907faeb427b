import { Injectable } from '@nestjs/common';
import { Kysely, type RawBuilder, sql } from 'kysely';
import { Clock } from '@lexikon/kernel/clock';
import type { DB } from '../../../../generated/kysely/tables.js';
import { IDLE_MS } from '../sessions/session.js';
import { AccountDirectoryReadModel, type AccountFilter, type AccountRow } from './account-directory.read-model.js';

type Page = Parameters<AccountDirectoryReadModel['list']>[1];

@Injectable()
export class PgAccountDirectoryReadModel extends AccountDirectoryReadModel {
  constructor(
    private readonly database: Kysely<DB>,
    private readonly clock: Clock,
  ) {
    super();
  }

  override list(filter: AccountFilter, { limit, after }: Page): Promise<readonly AccountRow[]> {
    const isAfter = after
      ? sql`(a.name collate "unicode", a.id) > (${after.name}, ${after.id}::uuid)`
      : sql<boolean>`true`;
    return this.select(sql`${matches(filter)} and ${isAfter}`, limit);
  }

  override async find(accountId: string): Promise<AccountRow | null> {
    const [row] = await this.select(sql`a.id = ${accountId}::uuid`, 1);
    return row ?? null;
  }

  private async select(condition: RawBuilder<unknown>, limit: number): Promise<readonly AccountRow[]> {
    const at = this.clock.now();
    const { rows } = await sql<AccountRow>`
      select a.id, a.email, a.name, a.is_admin as "isAdmin", a.email_verified_at is not null as "isEmailVerified",
             a.password_hash is not null as "hasPassword", a.created_at as "createdAt", a.disabled_at as "disabledAt",
             array(select distinct i.provider from identity i where i.account_id = a.id order by 1) as providers,
             (select count(*)::int from session s
               where s.user_id = a.id and s.expires_at > ${at}
                 and s.last_used_at > ${new Date(at.getTime() - IDLE_MS)}) as sessions,
             greatest(a.seen_at, (select max(s.last_used_at) from session s where s.user_id = a.id)) as "lastSeenAt"
        from account a
       where ${condition}
       order by a.name collate "unicode", a.id limit ${limit}`.execute(this.database);
    return rows;
  }
}

function matches({ q, isDisabled, isAdmin }: AccountFilter): RawBuilder<unknown> {
  const part = q?.normalize('NFKC').trim().toLowerCase() ?? '';
  // `strpos` knows no wildcards: what was typed is what is looked for.
  const isNamed =
    part === '' ? sql`true` : sql`(strpos(lower(a.name), ${part}) > 0 or strpos(a.email_key, ${part}) > 0)`;
  const isInState = isDisabled === undefined ? sql`true` : sql`(a.disabled_at is not null) = ${isDisabled}`;
  const isOfKind = isAdmin === undefined ? sql`true` : sql`a.is_admin = ${isAdmin}`;
  return sql`${isNamed} and ${isInState} and ${isOfKind}`;
}
