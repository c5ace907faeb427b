import { Turnstile } from './turnstile.js';

describe('Turnstile', () => {
  it('keeps the next one waiting until someone leaves, and lets each leave once', async () => {
    const turnstile = new Turnstile(1);
    const entered: string[] = [];
    const leaveFirst = await turnstile.enter();
    const second = turnstile.enter().then((leave) => (entered.push('second'), leave));
    const third = turnstile.enter().then((leave) => (entered.push('third'), leave));

    await Promise.resolve();
    expect(entered).toEqual([]);
    leaveFirst();
    leaveFirst();
    const leaveSecond = await second;
    expect(entered).toEqual(['second']);
    leaveSecond();
    await third;
    expect(entered).toEqual(['second', 'third']);
  });
});
