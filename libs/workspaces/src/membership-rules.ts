import type { Actor } from '@lexikon/kernel/actor';
import { NotFoundError } from '@lexikon/kernel/domain-error';
import { ForbiddenError } from './access.errors.js';
import type { Role } from './role.js';
import type { LockedMembership, LockedWorkspace, Membership } from './workspace.js';
import { LastOwnerError, PersonalWorkspaceError } from './workspaces.errors.js';

export function userIdOf(actor: Actor): string | null {
  return 'userId' in actor ? actor.userId : null;
}

/** @throws {NotFoundError} for a removed one too: it is restored before anything else is done with it. */
export function requirePresent(workspace: LockedWorkspace | null): LockedWorkspace {
  if (!workspace || workspace.removedAt !== null) throw new NotFoundError();
  return workspace;
}

export function getMembership(members: readonly LockedMembership[], id: string): LockedMembership {
  const membership = members.find((member) => member.id === id);
  if (!membership) throw new NotFoundError();
  return membership;
}

/** To who has no role in it as a whole the workspace is not there, to a member it is not theirs to manage. */
export function requireManager(mayManage: boolean, members: readonly Membership[], userId: string | null): void {
  if (mayManage) return;
  if (!members.some((member) => member.userId === userId && member.lexiconId === null)) throw new NotFoundError();
  throw new ForbiddenError({ action: 'workspace.manage' });
}

/** Ownership is given and taken by owners only: an admin could else become one, and shut the owners out. */
export function requireOwnerFor(roles: readonly Role[], members: readonly Membership[], userId: string | null): void {
  if (userId === null || !roles.includes('owner')) return;
  if (!members.some((member) => member.userId === userId && isOwner(member))) {
    throw new ForbiddenError({ action: 'workspace.own' });
  }
}

/**
 * Where an owner goes, one stays who is let in; and in a personal workspace whose it is.
 *
 * @throws {LastOwnerError}
 * @throws {PersonalWorkspaceError}
 */
export function requireOwnerLeft(
  before: readonly LockedMembership[],
  after: readonly LockedMembership[],
  personalOf: string | null,
): void {
  const owners = after.filter(isOwner);
  if (owners.length === before.filter(isOwner).length) return;
  if (owners.every(({ isDisabled }) => isDisabled)) throw new LastOwnerError();
  if (personalOf !== null && !owners.some(({ userId }) => userId === personalOf)) throw new PersonalWorkspaceError();
}

export function isOwner({ role, lexiconId }: Membership): boolean {
  return role === 'owner' && lexiconId === null;
}
