import { Injectable } from '@nestjs/common';
import { Pool } from 'pg';
import { AccessPolicy, type AccessScope, type Action, type Actor } from '@lexikon/kernel/actor';
import { NotFoundError } from '@lexikon/kernel/domain-error';
import { ForbiddenError } from './access.errors.js';
import { isPublicAction, may, maySee, type Role, WORKSPACE_TOKEN_ROLE } from './role.js';

// Asked by every use case. Without a lexicon, only what is granted on the workspace as a whole counts. A disabled account
// has no session, but jobs that it asked for may still be waiting.
const FIND_ROLES = {
  name: 'find-roles',
  text: `
    select m.role
      from membership m
      join workspace w on w.id = m.workspace_id
      join account a on a.id = m.user_id
     where m.user_id = $1 and m.workspace_id = $2 and (m.lexicon_id is null or m.lexicon_id = $3)
       and w.removed_at is null and a.disabled_at is null`,
};

@Injectable()
export class PgAccessPolicy extends AccessPolicy {
  constructor(private readonly pool: Pool) {
    super();
  }

  override async require(actor: Actor, action: Action, scope: AccessScope): Promise<void> {
    const standing = await this.standingOf(actor, action, scope);
    if (!maySee(standing)) throw new NotFoundError();
    if (!may(standing, action)) throw new ForbiddenError({ action });
  }

  override async allows(actor: Actor, action: Action, scope: AccessScope): Promise<boolean> {
    return may(await this.standingOf(actor, action, scope), action);
  }

  private async standingOf(actor: Actor, action: Action, scope: AccessScope) {
    const { isPublic = false } = scope;
    // What anyone may do asks for no role: most reading of a public lexicon is by people who have none.
    const roles = isPublic && isPublicAction(action) ? [] : await this.rolesOf(actor, scope);
    return { actor, roles, isPublic };
  }

  private async rolesOf(actor: Actor, { workspaceId, lexiconId }: AccessScope): Promise<readonly Role[]> {
    // Its workspace has not been removed: the token would not have been found.
    if ('workspaceId' in actor) return actor.workspaceId === workspaceId ? [WORKSPACE_TOKEN_ROLE] : [];
    if (!('userId' in actor)) return [];
    const values = [actor.userId, workspaceId, lexiconId ?? null];
    const { rows } = await this.pool.query<{ role: Role }>({ ...FIND_ROLES, values });
    return rows.map(({ role }) => role);
  }
}
