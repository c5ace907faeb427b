import { Injectable } from '@nestjs/common';
import type { Tx } from '@lexikon/kernel/transactions';
import { OwnedWorkspaces } from './owned-workspaces.js';

/** Everyone has one workspace to themselves. For the feature that gives a new account its first lexicon. */
@Injectable()
export class PersonalWorkspaces {
  constructor(private readonly workspaces: OwnedWorkspaces) {}

  /** Answers its id. It is called after its owner. */
  async create(
    tx: Tx,
    { id, name, createdAt }: { readonly id: string; readonly name: string; readonly createdAt: Date },
  ): Promise<string> {
    const workspace = await this.workspaces.create(tx, { name, createdAt, personalOf: id }, id);
    return workspace.id;
  }
}
