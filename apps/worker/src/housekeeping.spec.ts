import { Logger } from '@nestjs/common';
import { Housekeeping } from './housekeeping.js';

Logger.overrideLogger(false);

describe('Housekeeping', () => {
  it('does every chore at the start, also after one that fails', async () => {
    const done: string[] = [];
    const chore = (name: string, failure?: Error) => ({
      name,
      run: async () => {
        done.push(name);
        if (failure) throw failure;
        return 1;
      },
    });
    const housekeeping = new Housekeeping([chore('first', new Error('no database')), chore('second')]);

    housekeeping.start();
    // Lets the chore in hand end, and begins no other: so the second has to have begun.
    await new Promise((resolve) => setImmediate(resolve));
    await housekeeping.stop();

    expect(done).toEqual(['first', 'second']);
  });
});
