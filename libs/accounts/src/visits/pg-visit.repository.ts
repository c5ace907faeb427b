import { Injectable } from '@nestjs/common';
import { Pool } from 'pg';
import { VisitRepository } from './visit.repository.js';

// One statement: of two windows that open at the same time neither makes a visit of the other. Their clocks may differ
// a little, and a visit does not go back in time.
const NOTE_VISIT = {
  name: 'note-visit',
  text: `
    update account
       set seen_before_at = case when seen_at < $3 then seen_at else seen_before_at end,
           seen_at = greatest(seen_at, $2)
     where id = $1
    returning seen_before_at as "previousAt"`,
};

@Injectable()
export class PgVisitRepository extends VisitRepository {
  constructor(private readonly pool: Pool) {
    super();
  }

  override async note(userId: string, at: Date, gapMs: number): Promise<Date | null> {
    const values = [userId, at, new Date(at.getTime() - gapMs)];
    const { rows } = await this.pool.query<{ previousAt: Date | null }>({ ...NOTE_VISIT, values });
    return rows[0]?.previousAt ?? null;
  }
}
