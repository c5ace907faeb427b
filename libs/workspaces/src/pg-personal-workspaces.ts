import { Injectable } from '@nestjs/common';
import { Kysely } from 'kysely';
import { Ids } from '@lexikon/kernel/ids';
import type { Tx } from '@lexikon/kernel/transactions';
import type { DB } from '../../../generated/kysely/tables.js';
import { PersonalWorkspaces } from './personal-workspaces.js';
import { WorkspaceRepository } from './workspace.repository.js';

@Injectable()
export class PgPersonalWorkspaces extends PersonalWorkspaces {
  constructor(
    private readonly database: Kysely<DB>,
    private readonly workspaces: WorkspaceRepository,
    private readonly ids: Ids,
  ) {
    super();
  }

  override async create(tx: Tx, owner: Parameters<PersonalWorkspaces['create']>[1]): Promise<string> {
    const [workspaceId, userId] = [this.ids.next(), owner.id];
    await this.workspaces.create(tx, {
      id: workspaceId,
      name: owner.name,
      personalOf: userId,
      createdAt: owner.createdAt,
    });
    const grant = { id: this.ids.next(), workspaceId, userId, role: 'owner', lexiconId: null } as const;
    await this.workspaces.createMembership(tx, grant);
    return workspaceId;
  }

  override async find(userId: string): Promise<string | null> {
    const row = await this.database
      .selectFrom('workspace')
      .select('id')
      .where('personal_of', '=', userId)
      .where('removed_at', 'is', null)
      .executeTakeFirst();
    return row?.id ?? null;
  }
}
