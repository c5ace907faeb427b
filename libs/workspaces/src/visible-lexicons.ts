import type { Actor } from '@lexikon/kernel/actor';

/** The two values that the query below takes. The system sees all there is. */
export interface Viewer {
  readonly userId: string | null;
  readonly seesAll: boolean;
}

export function viewerOf(actor: Actor): Viewer {
  return { userId: 'userId' in actor ? actor.userId : null, seesAll: actor.kind === 'system' };
}

/**
 * The ids of the lexicons that a viewer may read, as SQL to filter by *inside* another query:
 *
 *     where t.lexicon_id in (${visibleLexiconsSql('$3', '$4')})        -- $3: viewer.userId, $4: viewer.seesAll
 *
 * What is filtered after a limit would leave gaps in pages, and betray what it left out. Archived lexicons are among
 * them, removed ones are not. Plain text, so that it serves named statements; it names parameters, never values.
 */
export function visibleLexiconsSql(userId: `$${number}`, seesAll: `$${number}`): string {
  return `
    select visible.id
      from lexicon visible join workspace home on home.id = visible.workspace_id and home.removed_at is null
     where visible.removed_at is null and ${isVisibleSql('visible', userId, seesAll)}`;
}

/** The condition alone, about a row of `lexicon` at hand. To every role belongs reading. */
export function isVisibleSql(lexicon: string, userId: `$${number}`, seesAll: `$${number}`): string {
  return `(${seesAll}::boolean or ${lexicon}.visibility = 'public' or exists (
    select from membership m
     where m.user_id = ${userId}::uuid and m.workspace_id = ${lexicon}.workspace_id
       and (m.lexicon_id is null or m.lexicon_id = ${lexicon}.id)))`;
}
