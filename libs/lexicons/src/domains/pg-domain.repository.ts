import { Injectable } from '@nestjs/common';
import { type Selectable, sql } from 'kysely';
import type { Tx } from '@lexikon/kernel/transactions';
import { kyselyOf, violatesUnique } from '@lexikon/platform/kysely-transactions';
import { fold } from '@lexikon/terms/fold';
import type { DB } from '../../../../generated/kysely/tables.js';
import { type Domain, type DomainLabel, domainNameKey } from './domain.js';
import { DomainRepository } from './domain.repository.js';
import { DomainNameTakenError } from './domains.errors.js';

@Injectable()
export class PgDomainRepository extends DomainRepository {
  override async lockAll(tx: Tx, lexiconId: string): Promise<readonly Domain[]> {
    // Two moves that make a cycle only together alter different rows, so no lock of a row keeps them apart.
    const key = `domains ${lexiconId}`;
    await sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`.execute(kyselyOf(tx));
    const rows = await kyselyOf(tx).selectFrom('domain').selectAll().where('lexicon_id', '=', lexiconId).execute();
    return rows.map(toDomain);
  }

  override async create(tx: Tx, domain: Domain, at: Date): Promise<void> {
    await named(domain, () => kyselyOf(tx).insertInto('domain').values(toNewRow(domain, at)).execute());
  }

  override async update(tx: Tx, domain: Domain): Promise<void> {
    const { id, ...row } = toRow(domain);
    await named(domain, () => kyselyOf(tx).updateTable('domain').set(row).where('id', '=', id).execute());
  }

  override async remove(tx: Tx, domainIds: readonly string[]): Promise<void> {
    await kyselyOf(tx).deleteFrom('domain').where('id', 'in', domainIds).execute();
  }

  override async lockAndCountTerms(tx: Tx, lexiconId: string, domainIds: readonly string[]): Promise<number> {
    // Counted in a second statement, which sees what those wrote that the lock had to wait for.
    await sql`select from domain where id = any(${domainIds}::uuid[]) order by id for update`.execute(kyselyOf(tx));
    const { rows } = await sql<{ count: number }>`
      select count(*)::integer as count from term
       where lexicon_id = ${lexiconId} and removed_at is null and domain_ids && ${domainIds}::uuid[]`.execute(
      kyselyOf(tx),
    );
    return rows[0]?.count ?? 0;
  }

  override async findIdByName(tx: Tx, lexiconId: string, name: string): Promise<string | null> {
    // Folding is ours, not PostgreSQL's: names in other languages than the first are compared here. Domains are few.
    const rows = await kyselyOf(tx)
      .selectFrom('domain')
      .select(['id', 'labels'])
      .where('lexicon_id', '=', lexiconId)
      .orderBy(sql`parent_id is not null`)
      .orderBy('position')
      .orderBy('id')
      .execute();
    const key = fold(name);
    return rows.find(({ labels }) => labelsOf(labels).some(({ text }) => fold(text) === key))?.id ?? null;
  }

  override async createUnlessNamed(tx: Tx, domain: Domain, at: Date): Promise<boolean> {
    const { numInsertedOrUpdatedRows } = await kyselyOf(tx)
      .insertInto('domain')
      .values(toNewRow(domain, at))
      .onConflict((conflict) =>
        conflict.columns(['lexicon_id', 'parent_id', 'name_key']).where('kind', '=', 'domain').doNothing(),
      )
      .executeTakeFirst();
    return (numInsertedOrUpdatedRows ?? 0n) > 0n;
  }
}

async function named({ labels }: Domain, write: () => Promise<unknown>): Promise<void> {
  try {
    await write();
  } catch (error) {
    if (!violatesUnique(error, 'domain_name_key_unique')) throw error;
    throw new DomainNameTakenError({ name: labels[0]?.text }, { cause: error });
  }
}

function toRow(domain: Domain) {
  return {
    id: domain.id,
    parent_id: domain.parentId,
    labels: JSON.stringify(domain.labels),
    name_key: domainNameKey(domain.labels),
    position: domain.position,
    version: domain.version,
  };
}

function toNewRow(domain: Domain, at: Date) {
  const { lexiconId, iri, kind } = domain;
  return { ...toRow(domain), lexicon_id: lexiconId, iri, kind, kept: [], created_at: at };
}

function toDomain(row: Selectable<DB['domain']>): Domain {
  return {
    id: row.id,
    lexiconId: row.lexicon_id,
    parentId: row.parent_id,
    iri: row.iri,
    labels: labelsOf(row.labels),
    kind: row.kind,
    position: row.position,
    version: row.version,
  };
}

/** JSON that was checked before it was written. */
function labelsOf(json: unknown): readonly DomainLabel[] {
  return json as readonly DomainLabel[];
}
