import { Injectable } from '@nestjs/common';
import { type Selectable, sql } from 'kysely';
import type { Tx } from '@lexikon/kernel/transactions';
import { kyselyOf, violatesUnique } from '@lexikon/platform/kysely-transactions';
import type { DB } from '../../../generated/kysely/tables.js';
import type { Role } from './role.js';
import type { LockedMembership, LockedWorkspace, Membership, Workspace } from './workspace.js';
import { WorkspaceRepository } from './workspace.repository.js';
import { MemberExistsError } from './workspaces.errors.js';

@Injectable()
export class PgWorkspaceRepository extends WorkspaceRepository {
  override async create(tx: Tx, workspace: Workspace): Promise<void> {
    const row = {
      id: workspace.id,
      name: workspace.name,
      personal_of: workspace.personalOf,
      created_at: workspace.createdAt,
    };
    await kyselyOf(tx).insertInto('workspace').values(row).execute();
  }

  override async listUnowned(tx: Tx): Promise<readonly string[]> {
    const { rows } = await sql<{ id: string }>`
      select w.id from workspace w
       where w.removed_at is null and not exists (select from membership m where m.workspace_id = w.id)
       for update
    `.execute(kyselyOf(tx));
    return rows.map(({ id }) => id);
  }

  override async rename(tx: Tx, workspaceId: string, name: string): Promise<void> {
    await kyselyOf(tx).updateTable('workspace').set({ name }).where('id', '=', workspaceId).execute();
  }

  override async setRemovedAt(tx: Tx, workspaceId: string, removedAt: Date | null): Promise<void> {
    await kyselyOf(tx).updateTable('workspace').set({ removed_at: removedAt }).where('id', '=', workspaceId).execute();
  }

  override async lock(tx: Tx, workspaceId: string): Promise<LockedWorkspace | null> {
    // The workspace's row stands for all its members: a member added meanwhile would have no row to lock.
    const workspace = await kyselyOf(tx)
      .selectFrom('workspace')
      .selectAll()
      .where('id', '=', workspaceId)
      .forUpdate()
      .executeTakeFirst();
    if (!workspace) return null;
    const rows = await kyselyOf(tx)
      .selectFrom('membership')
      .innerJoin('account', 'account.id', 'membership.user_id')
      .selectAll('membership')
      .select('account.disabled_at')
      .where('workspace_id', '=', workspaceId)
      .execute();
    const { id, name, personal_of: personalOf, removed_at: removedAt } = workspace;
    return { id, name, personalOf, removedAt, members: rows.map(toMembership) };
  }

  override async createMembership(tx: Tx, { id, workspaceId, userId, role, lexiconId }: Membership): Promise<void> {
    const row = { id, workspace_id: workspaceId, user_id: userId, role, lexicon_id: lexiconId };
    try {
      await kyselyOf(tx).insertInto('membership').values(row).execute();
    } catch (error) {
      if (!violatesUnique(error, 'membership_once')) throw error;
      throw new MemberExistsError({}, { cause: error });
    }
  }

  override async changeRole(tx: Tx, membershipId: string, role: Role): Promise<void> {
    await kyselyOf(tx).updateTable('membership').set({ role }).where('id', '=', membershipId).execute();
  }

  override async removeMembership(tx: Tx, membershipId: string): Promise<void> {
    await kyselyOf(tx).deleteFrom('membership').where('id', '=', membershipId).execute();
  }

  override async hasLexicon(tx: Tx, workspaceId: string, lexiconId: string): Promise<boolean> {
    const lexicon = await kyselyOf(tx)
      .selectFrom('lexicon')
      .select('id')
      .where('id', '=', lexiconId)
      .where('workspace_id', '=', workspaceId)
      .where('removed_at', 'is', null)
      .executeTakeFirst();
    return lexicon !== undefined;
  }
}

function toMembership(row: Selectable<DB['membership']> & { readonly disabled_at: Date | null }): LockedMembership {
  return {
    id: row.id,
    workspaceId: row.workspace_id,
    userId: row.user_id,
    role: row.role,
    lexiconId: row.lexicon_id,
    isDisabled: row.disabled_at !== null,
  };
}
