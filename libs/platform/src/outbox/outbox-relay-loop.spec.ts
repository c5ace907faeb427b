import { setTimeout as sleep } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import { eventually } from '@lexikon/testing/eventually';
import { OutboxRelayLoop } from './outbox-relay-loop.js';

const LONG_MS = 60_000;

beforeAll(() => Logger.overrideLogger(false));

/** Answers what it is told, one batch after the other, then that nothing waits. */
function setup(answers: readonly (number | Error)[], pollMs = LONG_MS) {
  const relay = {
    batches: 0,
    async relayBatch(): Promise<number> {
      const answer = answers[this.batches++] ?? 0;
      await sleep(1);
      if (answer instanceof Error) throw answer;
      return answer;
    },
  };
  const loop = new OutboxRelayLoop(relay, pollMs);
  loops.push(loop);
  loop.start();
  return { relay, loop };
}
const loops: OutboxRelayLoop[] = [];
afterEach(async () => {
  for (const loop of loops.splice(0)) await loop.stop();
});

describe('OutboxRelayLoop', () => {
  it('comes again at once while there is more, then waits', async () => {
    const { relay } = setup([100, 100, 7]);

    await eventually(() => relay.batches === 4);
    await sleep(50);
    expect(relay.batches).toBe(4);
  });

  it('comes when it is woken', async () => {
    const { relay, loop } = setup([]);
    await sleep(50);

    loop.wake();

    await eventually(() => relay.batches === 2);
  });

  it('comes again for a signal that arrives in the middle of a batch', async () => {
    const { relay, loop } = setup([]);

    loop.wake();

    await eventually(() => relay.batches === 2);
  });

  it('comes by itself where no signal reaches it', async () => {
    const { relay } = setup([], 10);

    await eventually(() => relay.batches > 3);
  });

  it('goes on after a failure, and no signal makes it try more often than it would by itself', async () => {
    const { relay, loop } = setup([new Error('The queue is away'), 1], 200);
    const waking = setInterval(() => loop.wake(), 5);

    await sleep(100);
    const tried = relay.batches;
    await eventually(() => relay.batches > 2);
    clearInterval(waking);

    expect(tried).toBe(1);
  });

  it('stops without waiting for its next turn', async () => {
    const { relay, loop } = setup([]);
    await sleep(20);

    await loop.stop();
    loop.wake();
    await sleep(20);

    expect(relay.batches).toBe(1);
  });
});
