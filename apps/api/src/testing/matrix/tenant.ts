import { randomUUID } from 'node:crypto';
import { hashToken, newToken } from '@lexikon/accounts/sessions/session';
import { newApiToken } from '@lexikon/accounts/tokens/token';
import { buildLexiconRow } from '@lexikon/lexicons/testing/build-lexicon-row';
import { UuidIds } from '@lexikon/platform/uuid-ids';
import type { Role, TokenScope } from '@lexikon/workspaces/role';
import type { TestApp } from '../test-app.js';
import { formOf, type MatrixClient } from './matrix-client.js';
import type { IdName, Ids } from './route-entry.js';

const ids = new UuidIds();
const HOUR_MS = 3_600_000;

export interface Person {
  readonly accountId: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** A workspace with something of everything that a route may name, and the people and tokens that ask for it. */
export class Tenant {
  private constructor(
    private readonly test: TestApp,
    private readonly client: MatrixClient,
    readonly ids: Ids,
    private readonly owner: Person,
  ) {}

  /** A tenant of its own or, where a workspace is given, another lexicon there. */
  static async create(test: TestApp, client: MatrixClient, workspaceId?: string): Promise<Tenant> {
    const home = workspaceId ?? (await addWorkspace(test));
    const owner = await addPerson(test, home, 'owner');
    const content = await addContent(test, client, home, owner);
    return new Tenant(test, client, { ...content, ...(await addBelongings(test, owner.accountId)) }, owner);
  }

  member(role: Role, lexiconId: string | null = null): Promise<Person> {
    return addPerson(this.test, this.ids.workspaceId, role, { lexiconId });
  }

  /** An owner whose sign-in was long ago. */
  tired(): Promise<Person> {
    return addPerson(this.test, this.ids.workspaceId, 'owner', { signedInAt: new Date(Date.now() - HOUR_MS) });
  }

  async admin(): Promise<Person> {
    const person = await addPerson(this.test, this.ids.workspaceId, 'reader');
    const { database } = this.test;
    await database.updateTable('account').set({ is_admin: true }).where('id', '=', person.accountId).execute();
    return person;
  }

  /** A token of the workspace's owner, or of the workspace itself. */
  async token(scope: TokenScope, of: 'owner' | 'workspace'): Promise<Person> {
    const { accountId } = this.owner;
    const owned = of === 'owner' ? { account_id: accountId } : { workspace_id: this.ids.workspaceId };
    const { token } = await addToken(this.test, owned, scope);
    return { accountId, headers: { authorization: `Bearer ${token}` } };
  }

  /** What belongs to this person, for the routes of one's own account. */
  async idsOf({ accountId }: Person): Promise<Ids> {
    return { ...this.ids, ...(await addBelongings(this.test, accountId)) };
  }

  /** Another one of these, for a request that uses it up. */
  async spare(name: IdName, accountId: string): Promise<Partial<Ids>> {
    const { workspaceId, lexiconId } = this.ids;
    const { headers } = this.owner;
    if (name === 'sessionId' || name === 'tokenId' || name === 'ownInvitationId')
      return addBelongings(this.test, accountId);
    if (name === 'workspaceId') return addOwnedWorkspace(this.test, accountId);
    if (name === 'membershipId' || name === 'memberId') return addMembership(this.test, workspaceId);
    if (name === 'invitationId') return { invitationId: await addInvitation(this.test, workspaceId, null) };
    if (name === 'workspaceTokenId') return addWorkspaceToken(this.test, workspaceId);
    if (name === 'removedLexiconId') return { removedLexiconId: await addLexicon(this.test, workspaceId, new Date()) };
    if (name === 'domainId') return { domainId: await addDomain(this.client, headers, lexiconId) };
    if (name === 'importId') return { importId: await addImport(this.client, headers, lexiconId) };
    if (name === 'removedTermId') return { removedTermId: await addRemovedTerm(this.client, headers, lexiconId) };
    throw new Error(`Say how another ${name} is made.`);
  }
}

/** Ids of nothing at all. */
export function randomIds(like: Ids): Ids {
  return Object.fromEntries(Object.keys(like).map((name) => [name, randomUUID()])) as unknown as Ids;
}

async function addContent(test: TestApp, client: MatrixClient, workspaceId: string, { headers }: Person) {
  const lexiconId = await addLexicon(test, workspaceId, null);
  const domainId = await addDomain(client, headers, lexiconId);
  const [termId, otherTermId] = [await addTerm(client, headers, lexiconId), await addTerm(client, headers, lexiconId)];
  const relation = { fromId: termId, type: 'related_to', toId: otherTermId };
  const { id: relationId } = await client.send('POST', 'relations', headers, relation);
  const changed = await client.send('GET', `lexicons/${lexiconId}/changes?limit=1`, headers);
  const [change] = changed['items'] as readonly { readonly id: string }[];
  return {
    workspaceId,
    lexiconId,
    removedLexiconId: await addLexicon(test, workspaceId, new Date()),
    domainId,
    termId,
    otherTermId,
    removedTermId: await addRemovedTerm(client, headers, lexiconId),
    relationId: String(relationId),
    changeId: String(change?.id),
    importId: await addImport(client, headers, lexiconId),
    ...(await addMembership(test, workspaceId)),
    invitationId: await addInvitation(test, workspaceId, null),
    ...(await addWorkspaceToken(test, workspaceId)),
  };
}

async function addWorkspace({ database }: TestApp): Promise<string> {
  const id = ids.next();
  await database.insertInto('workspace').values({ id, name: 'Team', created_at: new Date() }).execute();
  return id;
}

async function addLexicon({ database }: TestApp, workspaceId: string, removedAt: Date | null): Promise<string> {
  const id = ids.next();
  const row = buildLexiconRow({ id, workspace_id: workspaceId, name: id, name_key: id, removed_at: removedAt });
  await database.insertInto('lexicon').values(row).execute();
  return id;
}

async function addDomain(client: MatrixClient, headers: Person['headers'], lexiconId: string): Promise<string> {
  const labels = [{ language: 'en', text: randomUUID() }];
  return String((await client.send('POST', `lexicons/${lexiconId}/domains`, headers, { labels }))['id']);
}

async function addTerm(client: MatrixClient, headers: Person['headers'], lexiconId: string): Promise<string> {
  return String((await client.send('POST', 'terms', headers, { lexiconId, term: 'soil', reason: 'Add.' }))['id']);
}

async function addRemovedTerm(client: MatrixClient, headers: Person['headers'], lexiconId: string): Promise<string> {
  const id = await addTerm(client, headers, lexiconId);
  await client.send('DELETE', `terms/${id}`, { ...headers, 'if-match': '"1"' });
  return id;
}

/** It stays queued: nobody works on it here. */
async function addImport(client: MatrixClient, headers: Person['headers'], lexiconId: string): Promise<string> {
  const file = formOf({ name: 'soils.ttl', content: '# Nothing yet.\n' });
  return String((await client.send('POST', `lexicons/${lexiconId}/imports`, headers, file))['id']);
}

async function addMembership(test: TestApp, workspaceId: string): Promise<{ memberId: string; membershipId: string }> {
  const { accountId } = await addPerson(test, workspaceId, 'reader');
  const row = test.database.selectFrom('membership').select('id').where('user_id', '=', accountId);
  return { memberId: accountId, membershipId: (await row.executeTakeFirstOrThrow()).id };
}

/** With another member, to hand it over to. */
async function addOwnedWorkspace(test: TestApp, accountId: string) {
  const workspaceId = await addWorkspace(test);
  const owner = { id: ids.next(), workspace_id: workspaceId, user_id: accountId, role: 'owner' as const };
  await test.database.insertInto('membership').values(owner).execute();
  return { workspaceId, ...(await addMembership(test, workspaceId)) };
}

/** For one address, or for whoever has the link. */
async function addInvitation({ database }: TestApp, workspaceId: string, email: string | null): Promise<string> {
  const [id, at] = [ids.next(), new Date()];
  await database
    .insertInto('invitation')
    .values({
      id,
      workspace_id: workspaceId,
      role: 'reader',
      email,
      email_key: email,
      is_mailed: false,
      token_hash: hashToken(newToken()),
      created_at: at,
      expires_at: new Date(at.getTime() + HOUR_MS),
    })
    .execute();
  return id;
}

async function addWorkspaceToken(test: TestApp, workspaceId: string): Promise<{ workspaceTokenId: string }> {
  return { workspaceTokenId: (await addToken(test, { workspace_id: workspaceId }, 'read')).id };
}

async function addPerson(
  test: TestApp,
  workspaceId: string,
  role: Role,
  { lexiconId = null, signedInAt = new Date() }: { lexiconId?: string | null; signedInAt?: Date } = {},
): Promise<Person> {
  const { database } = test;
  const accountId = ids.next();
  const email = `${accountId}@example.org`;
  const at = new Date();
  const account = { id: accountId, email, email_key: email, name: role, is_admin: false, created_at: at };
  await database
    .insertInto('account')
    .values({ ...account, email_verified_at: at })
    .execute();
  const membership = { id: ids.next(), workspace_id: workspaceId, user_id: accountId, role, lexicon_id: lexiconId };
  await database.insertInto('membership').values(membership).execute();
  const { token } = await addSession(test, accountId, signedInAt);
  return { accountId, headers: { authorization: `Bearer ${token}` } };
}

async function addBelongings(test: TestApp, accountId: string) {
  const [sessionId, identityId] = [(await addSession(test, accountId, new Date())).id, ids.next()];
  const at = new Date();
  const identity = { id: identityId, account_id: accountId, provider: 'github', issuer: 'x', subject: accountId };
  await test.database
    .insertInto('identity')
    .values({ ...identity, created_at: at, last_used_at: at })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const kept = test.database.selectFrom('identity').select('id').where('account_id', '=', accountId);
  const { id: tokenId } = await addToken(test, { account_id: accountId }, 'read');
  const ownInvitationId = await addInvitation(test, await addWorkspace(test), `${accountId}@example.org`);
  return { ownInvitationId, accountId, sessionId, tokenId, identityId: (await kept.executeTakeFirstOrThrow()).id };
}

async function addSession({ database }: TestApp, accountId: string, at: Date) {
  const [token, id] = [newToken(), ids.next()];
  const expires = new Date(Date.now() + HOUR_MS);
  await database
    .insertInto('session')
    .values({
      id,
      token_hash: hashToken(token),
      user_id: accountId,
      created_at: at,
      last_used_at: new Date(),
      expires_at: expires,
    })
    .execute();
  return { id, token };
}

async function addToken(
  { database }: TestApp,
  owner: { account_id: string } | { workspace_id: string },
  scope: TokenScope,
) {
  const [token, id, at] = [newApiToken(), ids.next(), new Date()];
  await database
    .insertInto('api_token')
    .values({
      ...owner,
      id,
      token_hash: hashToken(token),
      scopes: [scope],
      created_at: at,
      expires_at: new Date(at.getTime() + HOUR_MS),
    })
    .execute();
  return { id, token };
}
