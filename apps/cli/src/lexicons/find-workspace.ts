import type { Caller } from '@lexikon/kernel/actor';
import type { WorkspaceRow } from '@lexikon/workspaces/workspaces.read-model';
import { WorkspacesService } from '@lexikon/workspaces/workspaces.service';
import type { CliContext } from '../cli-context.js';
import { sameName } from './same-name.js';

const PAGE = 200;

/** All that the caller may see: to the system, all there are. */
export async function listWorkspaces(context: CliContext, caller: Caller): Promise<readonly WorkspaceRow[]> {
  const service = context.get(WorkspacesService);
  const all: WorkspaceRow[] = [];
  for (;;) {
    const page = await service.list(caller, { limit: PAGE, after: all.at(-1) ?? null });
    all.push(...page);
    if (page.length < PAGE) return all;
  }
}

/** The one of this name or id. @throws where there is none, or more than one. */
export async function findWorkspace(context: CliContext, caller: Caller, name: string): Promise<WorkspaceRow> {
  const all = await listWorkspaces(context, caller);
  const found = all.filter((row) => row.id === name || sameName(row.name, name));
  const [only, ...others] = found;
  if (only && others.length === 0) return only;
  if (only) throw new Error(`Several workspaces are named "${name}". Give the id of one:\n${linesOf(found)}`);
  throw new Error(`There is no workspace named "${name}".${all.length > 0 ? ` There are:\n${linesOf(all)}` : ''}`);
}

/** Where a new lexicon goes that names no workspace: the caller's own, the only one, or the first account's own. */
export async function findDefaultWorkspace(context: CliContext, caller: Caller): Promise<string> {
  const service = context.get(WorkspacesService);
  if (caller.actor.kind !== 'system') return service.getPersonalId(caller);
  const all = await listWorkspaces(context, caller);
  const byAge = all.toSorted((a, b) => a.createdAt.getTime() - b.createdAt.getTime());
  const [oldest] = all.length === 1 ? all : byAge.filter(({ isPersonal }) => isPersonal);
  if (oldest) return oldest.id;
  if (all.length > 0) throw new Error(`Say which workspace, with --workspace:\n${linesOf(all)}`);
  return service.createUnowned(caller, 'Lexikon');
}

function linesOf(rows: readonly WorkspaceRow[]): string {
  return rows.map(({ id, name }) => `  ${id}  ${name}`).join('\n');
}
