import { Injectable } from '@nestjs/common';
import { Kysely } from 'kysely';
import type { DB } from '../../../generated/kysely/tables.js';
import { PersonalLexiconReadModel } from './personal-lexicon.read-model.js';

@Injectable()
export class PgPersonalLexiconReadModel extends PersonalLexiconReadModel {
  constructor(private readonly database: Kysely<DB>) {
    super();
  }

  override async find(userId: string): Promise<string | null> {
    const row = await this.database
      .selectFrom('lexicon as l')
      .innerJoin('workspace as w', 'w.id', 'l.workspace_id')
      .select('l.id')
      .where('w.personal_of', '=', userId)
      .where('w.removed_at', 'is', null)
      .where('l.removed_at', 'is', null)
      .where('l.archived_at', 'is', null)
      .orderBy('l.created_at')
      .orderBy('l.id')
      .limit(1)
      .executeTakeFirst();
    return row?.id ?? null;
  }
}
