import type { Database } from '@lexikon/platform/database';
import { UuidIds } from '@lexikon/platform/uuid-ids';
import { buildLexiconRow } from './build-lexicon-row.js';

const ids = new UuidIds();

/** A lexicon in a workspace of its own that nobody is a member of. */
export async function createLexicon(
  database: Database,
  { isPublic = false, fourEyes = false }: { readonly isPublic?: boolean; readonly fourEyes?: boolean } = {},
): Promise<{ readonly workspaceId: string; readonly lexiconId: string }> {
  const [workspaceId, lexiconId] = [ids.next(), ids.next()];
  await database.insertInto('workspace').values({ id: workspaceId, name: 'Team', created_at: new Date() }).execute();
  const settings = { visibility: isPublic ? 'public' : 'workspace', four_eyes: fourEyes } as const;
  await database
    .insertInto('lexicon')
    .values(buildLexiconRow({ id: lexiconId, workspace_id: workspaceId, ...settings }))
    .execute();
  return { workspaceId, lexiconId };
}
