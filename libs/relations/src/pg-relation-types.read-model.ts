import { Injectable } from '@nestjs/common';
import { Kysely } from 'kysely';
import type { DB } from '../../../generated/kysely/tables.js';
import { loadTypes } from './pg-relation-type.repository.js';
import type { RelationType } from './relation-type.js';
import { RelationTypesReadModel } from './relation-types.read-model.js';

const KEPT_MS = 5_000;
// Of the workspaces that were asked about last: a server of thousands must not hold the types of all.
const MAX_KEPT = 1_000;

@Injectable()
export class PgRelationTypesReadModel extends RelationTypesReadModel {
  private readonly kept = new Map<
    string | null,
    { readonly at: number; readonly types: Promise<readonly RelationType[]> }
  >();

  constructor(private readonly database: Kysely<DB>) {
    super();
  }

  override list(workspaceId: string | null): Promise<readonly RelationType[]> {
    const kept = this.kept.get(workspaceId);
    // Every change asks, types hardly ever change.
    if (kept && performance.now() - kept.at < KEPT_MS) return kept.types;
    const types = loadTypes(this.database, workspaceId);
    types.catch(() => this.kept.delete(workspaceId));
    if (this.kept.size >= MAX_KEPT) this.kept.clear();
    this.kept.set(workspaceId, { at: performance.now(), types });
    return types;
  }

  override forget(workspaceId: string): void {
    this.kept.delete(workspaceId);
  }
}
