import type { Actor } from '@lexikon/kernel/actor';
import { WORKSPACE_TOKEN_ROLE } from './role.js';

/** The two values that the queries below take. The system sees all there is. */
export interface Viewer {
  /** An account or, for its own token, a workspace: ids are never given twice, so one parameter serves both. */
  readonly id: string | null;
  readonly seesAll: boolean;
}

export function viewerOf(actor: Actor): Viewer {
  return { id: viewerIdOf(actor), seesAll: actor.kind === 'system' };
}

function viewerIdOf(actor: Actor): string | null {
  if ('userId' in actor) return actor.userId;
  return 'workspaceId' in actor ? actor.workspaceId : null;
}

/**
 * The ids of the lexicons that a viewer may read, as SQL to filter by *inside* another query:
 *
 *     where t.lexicon_id in (${visibleLexiconsSql('$3', '$4')})        -- $3: viewer.id, $4: viewer.seesAll
 *
 * What is filtered after a limit would leave gaps in pages, and betray what it left out. Archived lexicons are among
 * them, removed ones are not. Plain text, so that it serves named statements; it names parameters, never values.
 */
export function visibleLexiconsSql(viewerId: `$${number}`, seesAll: `$${number}`): string {
  return `
    select visible.id
      from lexicon visible join workspace home on home.id = visible.workspace_id and home.removed_at is null
     where visible.removed_at is null and ${isVisibleSql('visible', viewerId, seesAll)}`;
}

/** The condition alone, about a row of `lexicon` at hand. To every role belongs reading. */
export function isVisibleSql(lexicon: string, viewerId: `$${number}`, seesAll: `$${number}`): string {
  return `(${seesAll}::boolean or ${lexicon}.visibility = 'public' or exists (${rolesInSql(lexicon, viewerId)}))`;
}

/** The roles of a viewer in a row of `lexicon` at hand: of its workspace and its own. */
export function rolesInSql(lexicon: string, viewerId: `$${number}`): string {
  return `
    select m.role from membership m
     where m.user_id = ${viewerId}::uuid and m.workspace_id = ${lexicon}.workspace_id
       and (m.lexicon_id is null or m.lexicon_id = ${lexicon}.id)
    union all
    select '${WORKSPACE_TOKEN_ROLE}' where ${lexicon}.workspace_id = ${viewerId}::uuid`;
}
