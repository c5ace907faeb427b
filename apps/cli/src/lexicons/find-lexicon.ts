import type { Caller } from '@lexikon/kernel/actor';
import { LexiconViewsService } from '@lexikon/lexicons/lexicon-views.service';
import type { LexiconRow } from '@lexikon/lexicons/lexicons.read-model';
import type { CliContext } from '../cli-context.js';
import { findWorkspace } from './find-workspace.js';
import { sameName } from './same-name.js';

const PAGE = 200;
const LISTED = 20;

export interface LexiconName {
  /** An id, or a name in whatever case. */
  readonly name: string;
  /** Of the workspace to look into; all of them where absent. */
  readonly workspace: string | undefined;
}

/** Null where there is none of this name. @throws where there are several. */
export async function findLexicon(
  context: CliContext,
  caller: Caller,
  { name, workspace }: LexiconName,
): Promise<LexiconRow | null> {
  const workspaceId = workspace === undefined ? undefined : (await findWorkspace(context, caller, workspace)).id;
  const all = await listLexicons(context, caller, workspaceId);
  const found = all.filter((row) => row.id === name || sameName(row.name, name));
  const [only = null, ...others] = found;
  if (others.length === 0) return only;
  throw new Error(`Several lexicons are named "${name}". Give --workspace, or the id of one:\n${linesOf(found)}`);
}

/** @throws where there is none of this name, or several. */
export async function getLexicon(context: CliContext, caller: Caller, wanted: LexiconName): Promise<LexiconRow> {
  const found = await findLexicon(context, caller, wanted);
  if (found) return found;
  const all = await listLexicons(context, caller, undefined);
  const others = all.length > 0 ? ` There are:\n${linesOf(all.slice(0, LISTED))}` : '';
  throw new Error(`There is no lexicon named "${wanted.name}".${others}`);
}

async function listLexicons(
  context: CliContext,
  caller: Caller,
  workspaceId: string | undefined,
): Promise<readonly LexiconRow[]> {
  const views = context.get(LexiconViewsService);
  const all: LexiconRow[] = [];
  for (const state of ['active', 'archived'] as const) {
    let after: LexiconRow | null = null;
    for (;;) {
      const page: readonly LexiconRow[] = await views.list(caller, { state, workspaceId, limit: PAGE, after });
      all.push(...page);
      after = page.at(-1) ?? null;
      if (page.length < PAGE) break;
    }
  }
  return all;
}

function linesOf(rows: readonly LexiconRow[]): string {
  return rows.map(({ id, name, workspaceName }) => `  ${id}  ${name}  (${workspaceName})`).join('\n');
}
