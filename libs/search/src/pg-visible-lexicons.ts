import { type RawBuilder, sql } from 'kysely';
import type { Actor } from '@lexikon/kernel/actor';

/** The ids of the lexicons that may be read: public ones, and those of workspaces or grants of one's own. */
export function visibleLexicons(actor: Actor): RawBuilder<unknown> {
  const isMember =
    'userId' in actor
      ? sql`exists (
          select from membership m
           where m.user_id = ${actor.userId} and m.workspace_id = l.workspace_id
             and (m.lexicon_id is null or m.lexicon_id = l.id))`
      : sql`false`;
  const isVisible = actor.kind === 'system' ? sql`true` : sql`(l.visibility = 'public' or ${isMember})`;
  return sql`
    select l.id
      from lexicon l join workspace w on w.id = l.workspace_id
     where l.removed_at is null and w.removed_at is null and ${isVisible}`;
}
