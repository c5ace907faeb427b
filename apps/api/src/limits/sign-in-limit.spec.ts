import { delayAfter } from './sign-in-limit.js';

describe('delayAfter', () => {
  it('is none at first, then a minute, then doubles to an hour', () => {
    const delays = [1, 9, 10, 11, 12, 15, 16, 40].map((failures) => delayAfter(failures, 10));

    expect(delays).toEqual([0, 0, 60, 120, 240, 1_920, 3_600, 3_600]);
  });
});
