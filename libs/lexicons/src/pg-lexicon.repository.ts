import { Injectable } from '@nestjs/common';
import { Kysely, type Selectable } from 'kysely';
import type { Tx } from '@lexikon/kernel/transactions';
import { kyselyOf, violatesUnique } from '@lexikon/platform/kysely-transactions';
import type { DB } from '../../../generated/kysely/tables.js';
import { type Lexicon, nameKey } from './lexicon.js';
import { LexiconRepository } from './lexicon.repository.js';
import { LexiconNameTakenError } from './lexicons.errors.js';

@Injectable()
export class PgLexiconRepository extends LexiconRepository {
  constructor(private readonly database: Kysely<DB>) {
    super();
  }

  override async create(tx: Tx, lexicon: Lexicon): Promise<void> {
    // What imports leave here: nothing yet.
    const row = { ...toRow(lexicon), kept: [] };
    await named(lexicon, () => kyselyOf(tx).insertInto('lexicon').values(row).execute());
  }

  override async find(lexiconId: string): Promise<Lexicon | null> {
    const row = await this.database.selectFrom('lexicon').selectAll().where('id', '=', lexiconId).executeTakeFirst();
    return row ? toLexicon(row) : null;
  }

  override async lock(tx: Tx, lexiconId: string): Promise<Lexicon | null> {
    const row = await kyselyOf(tx)
      .selectFrom('lexicon')
      .selectAll()
      .where('id', '=', lexiconId)
      .forUpdate()
      .executeTakeFirst();
    return row ? toLexicon(row) : null;
  }

  override async update(tx: Tx, lexicon: Lexicon): Promise<void> {
    const { id, ...row } = toRow(lexicon);
    await named(lexicon, () => kyselyOf(tx).updateTable('lexicon').set(row).where('id', '=', id).execute());
  }
}

async function named({ name }: Lexicon, write: () => Promise<unknown>): Promise<void> {
  try {
    await write();
  } catch (error) {
    if (!violatesUnique(error, 'lexicon_name_key_unique')) throw error;
    throw new LexiconNameTakenError({ name }, { cause: error });
  }
}

function toRow(lexicon: Lexicon) {
  return {
    id: lexicon.id,
    workspace_id: lexicon.workspaceId,
    name: lexicon.name,
    name_key: nameKey(lexicon.name),
    description: lexicon.description,
    languages: [...lexicon.languages],
    default_language: lexicon.defaultLanguage,
    licence: lexicon.licence,
    base_iri: lexicon.baseIri,
    visibility: lexicon.visibility,
    four_eyes: lexicon.fourEyes,
    version: lexicon.version,
    created_at: lexicon.createdAt,
    updated_at: lexicon.updatedAt,
    archived_at: lexicon.archivedAt,
    removed_at: lexicon.removedAt,
  };
}

function toLexicon(row: Selectable<DB['lexicon']>): Lexicon {
  return {
    id: row.id,
    workspaceId: row.workspace_id,
    name: row.name,
    description: row.description,
    languages: row.languages,
    defaultLanguage: row.default_language,
    licence: row.licence,
    baseIri: row.base_iri,
    visibility: row.visibility,
    fourEyes: row.four_eyes,
    version: row.version,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    archivedAt: row.archived_at,
    removedAt: row.removed_at,
  };
}
