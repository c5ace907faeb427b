import { actionsIn, ROLES, TOKEN_SCOPES, type TokenScope, WORKSPACE_TOKEN_ROLE } from '@lexikon/workspaces/role';
import type { Standing } from './expectation.js';
import type { Person, Tenant } from './tenant.js';

/** Somebody who asks, by name. */
export interface Asker extends Standing, Person {
  readonly name: string;
}

// The policy looks at what kind of actor it is, and at the scopes of a token.
const USER = { kind: 'user', userId: 'any' } as const;

/** Everyone who may come: nobody in particular, each role, each scope of a token, and those who are let in for less. */
export async function buildAskers(tenant: Tenant): Promise<readonly Asker[]> {
  const { lexiconId } = tenant.ids;
  const members = ROLES.map(async (role) => askerOf(await tenant.member(role), { name: role, roles: [role] }));
  const tokens = TOKEN_SCOPES.map((scope) => ownersToken(tenant, scope));
  const known = await Promise.all([...members, ...tokens]);
  return [
    { name: 'nobody', actor: { kind: 'anonymous' }, roles: [], accountId: '', headers: {} },
    ...known,
    await workspacesToken(tenant, 'read'),
    await workspacesToken(tenant, 'admin'),
    askerOf(await tenant.member('editor', lexiconId), {
      name: 'the editor of one lexicon',
      roles: [],
      lexiconRoles: ['editor'],
    }),
    askerOf(await tenant.tired(), { name: 'an owner of an hour ago', roles: ['owner'], isTired: true }),
    askerOf(await tenant.admin(), { name: 'the admin', roles: ['reader'], isAdmin: true }),
  ];
}

function askerOf(person: Person, standing: Omit<Asker, 'actor' | keyof Person>): Asker {
  return { ...person, ...standing, actor: USER };
}

async function ownersToken(tenant: Tenant, scope: TokenScope): Promise<Asker> {
  const person = await tenant.token(scope, 'owner');
  return { ...person, name: `an owner's token to ${scope}`, actor: tokenTo(scope), roles: ['owner'] };
}

async function workspacesToken(tenant: Tenant, scope: TokenScope): Promise<Asker> {
  const person = await tenant.token(scope, 'workspace');
  return { ...person, name: `the workspace's token to ${scope}`, actor: tokenTo(scope), roles: [WORKSPACE_TOKEN_ROLE] };
}

function tokenTo(scope: TokenScope) {
  return { kind: 'token', tokenId: 'any', userId: 'any', scopes: actionsIn([scope]) } as const;
}
