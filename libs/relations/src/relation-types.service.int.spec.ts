import { setTimeout as sleep } from 'node:timers/promises';
import type { Tx } from '@lexikon/kernel/transactions';
import { PgLexiconScopeReadModel } from '@lexikon/lexicons/pg-lexicon-scope.read-model';
import { UuidIds } from '@lexikon/platform/uuid-ids';
import { buildCaller, StubAccess } from '@lexikon/testing/fakes';
import { createTestDatabase } from '@lexikon/testing/test-database';
import { PgRelationTypeRepository } from './pg-relation-type.repository.js';
import { PgRelationTypesReadModel } from './pg-relation-types.read-model.js';
import type { NewRelationType, RelationType } from './relation-type.js';
import { RelationTypeKeyTakenError } from './relation-type.errors.js';
import { RelationTypesService } from './relation-types.service.js';

const { database, pool, transactions, close } = await createTestDatabase();
afterAll(close);

const ids = new UuidIds();
const ada = buildCaller('ada');

/** Holds who has read until another has read too, or 300 ms have shown that it cannot. */
class PausingRepository extends PgRelationTypeRepository {
  private read = 0;

  override async lockAll(tx: Tx, workspaceId: string): Promise<readonly RelationType[]> {
    const types = await super.lockAll(tx, workspaceId);
    this.read += 1;
    for (const until = Date.now() + 300; this.read < 2 && Date.now() < until;) await sleep(10);
    return types;
  }
}

async function setup(repository = new PgRelationTypeRepository()) {
  const workspaceId = ids.next();
  await database.insertInto('workspace').values({ id: workspaceId, name: 'Team', created_at: new Date() }).execute();
  const service = new RelationTypesService(
    new StubAccess(['ada']),
    new PgLexiconScopeReadModel(pool),
    transactions,
    repository,
    new PgRelationTypesReadModel(database),
    ids,
  );
  const create = (over: Partial<NewRelationType> = {}) => service.create(ada, { ...regulates, workspaceId, ...over });
  return { workspaceId, service, create };
}

const regulates = {
  key: 'regulates',
  inverseKey: 'regulated_by',
  symmetric: false,
  transitive: false,
  refines: null,
  property: null,
  labels: { en: 'regulates', fr: 'régule' },
  inverseLabels: { en: 'regulated by', fr: 'régulé par' },
} as const;

describe('RelationTypesService', () => {
  it('lists a new type at once, behind the built-in ones and those added before', async () => {
    const { service, workspaceId, create } = await setup();
    await service.list(ada, workspaceId);
    const first = await create();
    const second = await create({ key: 'amends', inverseKey: 'amended_by' });

    const types = await service.list(ada, workspaceId);

    expect(types.slice(-2)).toEqual([first, second]);
    expect(types.slice(0, -2)).toEqual(await service.list(ada, null));
  });

  it('keeps a key from being given twice at once, to a type and to an inverse', async () => {
    const { service, workspaceId, create } = await setup(new PausingRepository());

    const results = await Promise.allSettled([create(), create({ key: 'regulated_by', inverseKey: 'rules' })]);

    const errors = results.flatMap((result) => (result.status === 'rejected' ? [result.reason as unknown] : []));
    expect(errors).toEqual([expect.any(RelationTypeKeyTakenError)]);
    expect(await service.list(ada, workspaceId)).toHaveLength(12);
  });
});
