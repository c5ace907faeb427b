import { setTimeout as sleep } from 'node:timers/promises';
import { LexiconCountsHandler } from './lexicon-counts.handler.js';
import { LexiconCountsRepository } from './lexicon-counts.repository.js';

class SlowCounts extends LexiconCountsRepository {
  readonly startedAt: { lexiconId: string; ms: number }[] = [];

  override async recount(lexiconId: string): Promise<void> {
    this.startedAt.push({ lexiconId, ms: performance.now() });
    await sleep(20);
  }
}

class FailingCounts extends LexiconCountsRepository {
  attempts = 0;

  override async recount(): Promise<void> {
    this.attempts += 1;
    if (this.attempts === 1) throw new Error('the database is away');
  }
}

describe('LexiconCountsHandler', () => {
  it('counts once for many events of a moment, and every lexicon for itself', async () => {
    const counts = new SlowCounts();
    const handler = new LexiconCountsHandler(counts);

    const events = Array.from({ length: 50 }, (_, i) => ({ lexiconId: i % 2 ? 'odd' : 'even' }));
    await Promise.all(events.map((event) => handler.handle(event)));

    expect(counts.startedAt.map(({ lexiconId }) => lexiconId).sort()).toEqual(['even', 'odd']);
  });

  it('counts again for an event that comes while it counts: that one may have been missed', async () => {
    const counts = new SlowCounts();
    const handler = new LexiconCountsHandler(counts);
    const first = handler.handle({ lexiconId: 'one' });
    while (counts.startedAt.length === 0) await sleep(5);

    const [arrivedAt] = [performance.now(), handler.handle({ lexiconId: 'one' })];
    while (counts.startedAt.length < 2) await sleep(5);
    await first;

    // With the quarter second that an event is under way at most, two seconds hold.
    expect((counts.startedAt[1]?.ms ?? 0) - arrivedAt).toBeLessThan(1_700);
  });

  it('rests between two counts of a lexicon', async () => {
    const counts = new SlowCounts();
    const handler = new LexiconCountsHandler(counts);

    await handler.handle({ lexiconId: 'one' });
    await handler.handle({ lexiconId: 'one' });

    const [first, second] = counts.startedAt.map(({ ms }) => ms);
    expect((second ?? 0) - (first ?? 0)).toBeGreaterThan(600);
  });

  it('fails with its count, and counts when it is tried again', async () => {
    const counts = new FailingCounts();
    const handler = new LexiconCountsHandler(counts);

    await expect(handler.handle({ lexiconId: 'one' })).rejects.toThrow('the database is away');
    await handler.handle({ lexiconId: 'one' });

    expect(counts.attempts).toBe(2);
  });
});
