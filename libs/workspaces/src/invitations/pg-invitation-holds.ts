import { type RawBuilder, sql } from 'kysely';
import { rolesThatMay } from '../role.js';

/**
 * Whether the invitation `i` to the workspace `w` holds. Whoever may no longer invite has invited nobody: who is put
 * out does not come back by a link of their own making.
 */
export function holdsSql(at: Date): RawBuilder<boolean> {
  return sql`(
    i.expires_at > ${at} and w.removed_at is null
    and (i.lexicon_id is null
         or exists (select from lexicon l where l.id = i.lexicon_id and l.removed_at is null))
    and (i.invited_by is null or exists (
          select from membership m join account a on a.id = m.user_id
           where m.workspace_id = i.workspace_id and m.user_id = i.invited_by and m.lexicon_id is null
             and a.disabled_at is null and m.role = any(${rolesThatMay('workspace.manage')}::text[])
             and (i.role <> 'owner' or m.role = any(${rolesThatMay('workspace.own')}::text[])))))`;
}
