import { NotFoundError } from '@lexikon/kernel/domain-error';
import { ForbiddenError } from './access.errors.js';
import type { Role } from './role.js';
import type { Membership } from './workspace.js';
import { LastOwnerError } from './workspaces.errors.js';

export function getMembership(members: readonly Membership[], id: string): Membership {
  const membership = members.find((member) => member.id === id);
  if (!membership) throw new NotFoundError();
  return membership;
}

/** To a stranger the workspace is not there, to a member it is not theirs to manage. */
export function requireManager(mayManage: boolean, members: readonly Membership[], userId: string | null): void {
  if (mayManage) return;
  if (!members.some((member) => member.userId === userId)) throw new NotFoundError();
  throw new ForbiddenError({ action: 'workspace.manage' });
}

/** Ownership is given and taken by owners only: an admin could else become one, and shut the owners out. */
export function requireOwnerFor(roles: readonly Role[], members: readonly Membership[], userId: string | null): void {
  if (userId === null || !roles.includes('owner')) return;
  if (!members.some((member) => member.userId === userId && isOwner(member))) {
    throw new ForbiddenError({ action: 'workspace.manage' });
  }
}

/** `after` is who is left: at least one owner of the whole workspace. */
export function requireOwnerLeft(after: readonly Membership[]): void {
  if (!after.some(isOwner)) throw new LastOwnerError();
}

function isOwner({ role, lexiconId }: Membership): boolean {
  return role === 'owner' && lexiconId === null;
}
