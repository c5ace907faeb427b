import { setTimeout as sleep } from 'node:timers/promises';
import { createTestDatabase } from '@lexikon/testing/test-database';
import { AlreadyUndoneError, StaleChangeError } from './change.errors.js';
import { PgContentRepository } from './pg-content.repository.js';
import { buildChange } from './testing/build-content.js';
import { PausingContent } from './testing/pausing-content.js';
import { ada, ContentBench, define, grace } from './testing/content-bench.js';

const undoing = { conflicts: 'refuse', reason: null, origin: 'ui' } as const;
const test = await createTestDatabase();
afterAll(() => test.close());
const { database } = test;
const bench = new ContentBench(test);

/** Lets something happen between the look for later edits and the writing. */
class InterruptedContent extends PgContentRepository {
  happen: () => Promise<unknown> = () => Promise.resolve();

  override async listRevertible(...args: Parameters<PgContentRepository['listRevertible']>) {
    const page = await super.listRevertible(...args);
    const { happen } = this;
    this.happen = () => Promise.resolve();
    // What waits for our locks is not waited for.
    await Promise.race([happen(), sleep(300)]);
    return page;
  }
}

describe('two at once', () => {
  it('take a change back once, and tell the other that it is done', async () => {
    const { lexiconId, first, apply } = await bench.setup();
    const { changeId } = await apply(define(first, 'One.'));
    const service = bench.buildService(new PausingContent(database, bench.relationTypes));

    const results = await Promise.allSettled(
      [ada, grace].map((caller) => service.undo(caller, changeId ?? '', undoing)),
    );

    const failures = results.flatMap((result) => (result.status === 'rejected' ? [result.reason as unknown] : []));
    expect(failures).toEqual([expect.any(AlreadyUndoneError)]);
    expect(await bench.revisionsOf(first)).toHaveLength(3);
    expect(await bench.eventsOf(lexiconId)).toHaveLength(3);
  });

  it('never take back an edit that they have not seen', async () => {
    const { lexiconId, first, apply } = await bench.setup();
    const { changeId } = await apply(define(first, 'One.'));
    const content = new InterruptedContent(database, bench.relationTypes);
    let later: Promise<unknown> = Promise.resolve();
    content.happen = async () => {
      later = bench.buildService().apply(grace, buildChange(lexiconId, [define(first, 'Later.', 2)]));
      await later.catch(() => undefined);
    };

    const undone = await bench.buildService(content).undo(ada, changeId ?? '', undoing);

    expect(undone).toMatchObject({ updated: 1, skipped: 0 });
    await expect(later).rejects.toBeInstanceOf(StaleChangeError);
    expect(await bench.termOf(first)).toMatchObject({ version: 3, sheet: { definitions: [] } });
  });
});
