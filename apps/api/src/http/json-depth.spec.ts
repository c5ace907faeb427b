import { isDeeperThan } from './json-depth.js';

describe('isDeeperThan', () => {
  it.each([
    ['1', 0],
    ['{}', 1],
    ['[{"a":[1]},[2]]', 3],
    [String.raw`{"a":"[[[[","b":"\"[[[[","c":"\\"}`, 1],
    ['[[[', 3],
    ['"é[[["', 0],
  ])('tells that %s is %i deep', (text, depth) => {
    const json = new TextEncoder().encode(text);

    expect([isDeeperThan(depth - 1, json), isDeeperThan(depth, json)]).toEqual([depth > 0, false]);
  });
});
