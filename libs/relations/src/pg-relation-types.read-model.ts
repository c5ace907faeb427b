import { Injectable } from '@nestjs/common';
import { Kysely } from 'kysely';
import type { DB } from '../../../generated/kysely/tables.js';
import type { RelationType } from './relation-type.js';
import { RelationTypesReadModel } from './relation-types.read-model.js';

const KEPT_MS = 5_000;

@Injectable()
export class PgRelationTypesReadModel extends RelationTypesReadModel {
  private readonly kept = new Map<string, { readonly at: number; readonly types: Promise<readonly RelationType[]> }>();

  constructor(private readonly database: Kysely<DB>) {
    super();
  }

  override list(workspaceId: string): Promise<readonly RelationType[]> {
    const kept = this.kept.get(workspaceId);
    // Every change asks, types hardly ever change.
    if (kept && performance.now() - kept.at < KEPT_MS) return kept.types;
    const types = this.load(workspaceId);
    types.catch(() => this.forget(workspaceId));
    this.kept.set(workspaceId, { at: performance.now(), types });
    return types;
  }

  /** After one was added here. */
  forget(workspaceId: string): void {
    this.kept.delete(workspaceId);
  }

  private async load(workspaceId: string): Promise<readonly RelationType[]> {
    const rows = await this.database
      .selectFrom('relation_type')
      .selectAll()
      .where((where) => where.or([where('workspace_id', 'is', null), where('workspace_id', '=', workspaceId)]))
      .orderBy('workspace_id', (order) => order.asc().nullsFirst())
      .orderBy('position')
      .execute();
    return rows.map((row) => ({
      id: row.id,
      workspaceId: row.workspace_id,
      key: row.key,
      inverseKey: row.inverse_key,
      symmetric: row.symmetric,
      transitive: row.transitive,
      refines: row.refines,
      hierarchy: row.hierarchy,
      property: row.property,
      // Written through a schema that demands both languages.
      labels: row.labels as RelationType['labels'],
      inverseLabels: row.inverse_labels as RelationType['labels'],
    }));
  }
}
