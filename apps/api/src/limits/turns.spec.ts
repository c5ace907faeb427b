import { Turns } from './turns.js';

class UsedUpError extends Error {}

/** As an attempt is made: it takes a turn, fails or not, and gives the turn back. */
function attempts({ allowed, succeeds }: { allowed: number; succeeds: boolean }) {
  const turns = new Turns();
  let [failed, running, most] = [0, 0, 0];
  const left = async () => {
    if (failed >= allowed) throw new UsedUpError();
    return allowed - failed;
  };
  const make = async () => {
    const giveBack = await turns.take('key', left);
    running += 1;
    most = Math.max(most, running);
    await new Promise((resolve) => setImmediate(resolve));
    running -= 1;
    if (!succeeds) failed += 1;
    giveBack();
  };
  return { make, tell: () => ({ failed, most }) };
}

describe('Turns', () => {
  it('lets no more wrong guesses through than may fail, though they come together', async () => {
    const { make, tell } = attempts({ allowed: 5, succeeds: false });

    const results = await Promise.allSettled(Array.from({ length: 200 }, make));

    expect(tell()).toEqual({ failed: 5, most: 5 });
    expect(results.filter(({ status }) => status === 'rejected')).toHaveLength(195);
  });

  it('lets all through that are right, a few at a time', async () => {
    const { make, tell } = attempts({ allowed: 5, succeeds: true });

    await Promise.all(Array.from({ length: 200 }, make));

    expect(tell()).toEqual({ failed: 0, most: 5 });
  });
});
