import { Injectable } from '@nestjs/common';
import { type Kysely, type Selectable, sql } from 'kysely';
import type { Tx } from '@lexikon/kernel/transactions';
import { kyselyOf, violatesUnique } from '@lexikon/platform/kysely-transactions';
import type { DB } from '../../../generated/kysely/tables.js';
import type { RelationType } from './relation-type.js';
import { RelationTypeKeyTakenError } from './relation-type.errors.js';
import { RelationTypeRepository } from './relation-type.repository.js';

@Injectable()
export class PgRelationTypeRepository extends RelationTypeRepository {
  override async lockAll(tx: Tx, workspaceId: string): Promise<readonly RelationType[]> {
    const key = `relation types ${workspaceId}`;
    await sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`.execute(kyselyOf(tx));
    return loadTypes(kyselyOf(tx), workspaceId);
  }

  override async create(tx: Tx, type: RelationType): Promise<void> {
    const last = sql<number>`(select max(position) + 1 from relation_type)`;
    try {
      await kyselyOf(tx)
        .insertInto('relation_type')
        .values({ ...toRow(type), position: last })
        .execute();
    } catch (error) {
      if (!violatesUnique(error, 'relation_type_key_unique')) throw error;
      throw new RelationTypeKeyTakenError(type.key, { cause: error });
    }
  }
}

/** For the adapters of this lib: the built-in types and those of a workspace, in the order in which they are shown. */
export async function loadTypes(database: Kysely<DB>, workspaceId: string | null): Promise<readonly RelationType[]> {
  const rows = await database
    .selectFrom('relation_type')
    .selectAll()
    .where((where) => where.or([where('workspace_id', 'is', null), where('workspace_id', '=', workspaceId)]))
    .orderBy('workspace_id', (order) => order.asc().nullsFirst())
    .orderBy('position')
    .orderBy('id')
    .execute();
  return rows.map(toType);
}

function toType(row: Selectable<DB['relation_type']>): RelationType {
  return {
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
  };
}

function toRow(type: RelationType): Omit<Selectable<DB['relation_type']>, 'position'> {
  return {
    id: type.id,
    workspace_id: type.workspaceId,
    key: type.key,
    inverse_key: type.inverseKey,
    symmetric: type.symmetric,
    transitive: type.transitive,
    refines: type.refines,
    hierarchy: type.hierarchy,
    property: type.property,
    labels: JSON.stringify(type.labels),
    inverse_labels: JSON.stringify(type.inverseLabels),
  };
}
