import { Injectable } from '@nestjs/common';
import type { Caller } from '@lexikon/kernel/actor';
import type { Tx } from '@lexikon/kernel/transactions';
import { OwnedWorkspaces } from './owned-workspaces.js';

/** Everyone has one workspace to themselves. For the feature that gives a new account its first lexicon. */
@Injectable()
export class PersonalWorkspaces {
  constructor(private readonly workspaces: OwnedWorkspaces) {}

  /** Answers its id. It is called after its owner. An admin gets what nobody owns as well. */
  async create(
    tx: Tx,
    caller: Caller,
    owner: { readonly id: string; readonly name: string; readonly createdAt: Date; readonly isAdmin: boolean },
  ): Promise<string> {
    const { id, name, createdAt, isAdmin } = owner;
    if (isAdmin) await this.workspaces.giveUnowned(tx, id);
    const workspace = await this.workspaces.create(tx, caller, { name, createdAt, personalOf: id }, id);
    return workspace.id;
  }
}
