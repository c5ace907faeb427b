import { DiscoveryService } from '@nestjs/core';
import { type RouteAccess } from './http/access.decorator.js';
import { listRoutes, type Route } from './http/route-table.js';
import { type Asker, buildAskers } from './testing/matrix/askers.js';
import { expectedOf, outcomeOf, type Whose } from './testing/matrix/expectation.js';
import { type Answer, idsNamedBy, MatrixClient } from './testing/matrix/matrix-client.js';
import { PUBLIC_ROUTES, ROUTE_ENTRIES } from './testing/matrix/route-entries.js';
import type { Ids, RouteEntry } from './testing/matrix/route-entry.js';
import { randomIds, Tenant } from './testing/matrix/tenant.js';
import { NO_PROVIDERS } from './testing/no-providers.js';
import { createTestApp } from './testing/test-app.js';

// Who may do what, asked of the application itself: every route that it answers, in the name of everyone who may come,
// with ids that are theirs, another workspace's, and nobody's. What is expected follows from `@Access` and the policy.
// Not among the routes: the pages of the API and of the interface, which are the same for all.

const github = { url: 'https://github.example', clientId: 'id', clientSecret: 'secret' };
const test = await createTestApp(undefined, { signIn: { ...NO_PROVIDERS, github } });
afterAll(test.close);
const client = await MatrixClient.on(test.app);
const routes = listRoutes(test.app.get(DiscoveryService, { strict: false }));

const [own, other] = [await Tenant.create(test, client), await Tenant.create(test, client)];
const sibling = await Tenant.create(test, client, own.ids.workspaceId);
const foreign = { sibling: sibling.ids, other: other.ids, random: randomIds(own.ids) };
const askers = await buildAskers(own);

interface Guarded extends Route {
  readonly access: RouteAccess;
  readonly entry: RouteEntry;
}

/** Its own things, of which a request that uses one up gets another. */
async function ownFor(
  { entry }: Guarded,
  asker: Asker,
  isLetIn: boolean,
): Promise<{ ids: Ids; headers: Asker['headers'] }> {
  const ids = entry.of === 'account' && asker.accountId !== '' ? await own.idsOf(asker) : own.ids;
  const { headers } = asker;
  if (!isLetIn || entry.spends === undefined) return { ids, headers };
  if (entry.spends !== 'asker')
    return { ids: { ...ids, ...(await own.spare(entry.spends, asker.accountId)) }, headers };
  const [role] = [...asker.roles, ...(asker.lexiconRoles ?? [])];
  return { ids, headers: (await own.member(role ?? 'reader', asker.lexiconRoles ? ids.lexiconId : null)).headers };
}

function kindsFor({ entry, ...route }: Guarded, { lexiconRoles }: Asker): readonly Whose[] {
  const names = idsNamedBy(route, entry);
  if (names.length === 0) return ['own'];
  const hasSibling = lexiconRoles !== undefined && names.some((name) => name !== 'workspaceId');
  return hasSibling && entry.of === undefined ? ['own', 'random', 'other', 'sibling'] : ['own', 'random', 'other'];
}

/** All in which the answers to one asker are not what they should be. */
async function deviationsFor(route: Guarded, asker: Asker): Promise<readonly string[]> {
  const deviations: string[] = [];
  let random: Answer | null = null;
  for (const whose of kindsFor(route, asker)) {
    const expected = expectedOf(route.access, route.entry, asker, whose);
    const { ids, headers } =
      whose === 'own' ? await ownFor(route, asker, expected === 'in') : { ids: foreign[whose], headers: asker.headers };
    const answer = await client.ask(route, route.entry, ids, headers);
    const found = outcomeOf(answer.status);
    if (found !== expected) deviations.push(`${asker.name}, ${whose}: ${found}, not ${expected}`);
    if (whose === 'random') random = answer;
    const isLikeRandom = whose !== 'own' && expected === expectedOf(route.access, route.entry, asker, 'random');
    if (isLikeRandom && !isSame(answer, random))
      deviations.push(`${asker.name}, ${whose}: told apart from nothing at all`);
  }
  return deviations;
}

/** One id among the caller's own that is another's: a term of theirs under a lexicon of mine. */
async function mixturesFor(route: Guarded, asker: Asker): Promise<readonly string[]> {
  const names = idsNamedBy(route, route.entry);
  if (names.length < 2) return [];
  const deviations: string[] = [];
  for (const name of names) {
    const answerFor = (ids: Ids) => client.ask(route, route.entry, { ...own.ids, [name]: ids[name] }, asker.headers);
    const [theirs, nobodys] = [await answerFor(foreign.other), await answerFor(foreign.random)];
    if (!isSame(theirs, nobodys)) deviations.push(`${asker.name}, another's ${name}: told apart from nothing at all`);
  }
  return deviations;
}

function isSame(one: Answer, other: Answer | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

const guarded = routes.flatMap((route): readonly [string, Guarded][] => {
  const [{ access }, entry] = [route, ROUTE_ENTRIES[route.name]];
  return typeof access === 'object' && entry ? [[route.name, { ...route, access, entry }]] : [];
});

describe('the matrix of who may do what', () => {
  it('has every route that the application answers, and says of each whether it is public', () => {
    const listed = [...Object.keys(ROUTE_ENTRIES), ...PUBLIC_ROUTES.map((name) => `${name} (public)`)];
    const names = routes.map(({ name, access }) => (typeof access === 'string' ? `${name} (public)` : name));

    expect(listed.sort()).toEqual(names.sort());
  });

  it.each(guarded)('holds for %s', async (_, route) => {
    const deviations = await Promise.all([
      ...askers.map((asker) => deviationsFor(route, asker)),
      ...askers.filter(({ name }) => name === 'owner').map((owner) => mixturesFor(route, owner)),
    ]);

    expect(deviations.flat()).toEqual([]);
  });
});
