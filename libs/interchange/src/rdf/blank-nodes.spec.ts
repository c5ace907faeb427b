import { describe, expect, it } from '@jest/globals';
import { labelsByContent, relabel } from './blank-nodes.js';
import { ntriples, parseStatements } from './n-triples.js';

async function labelled(...lines: readonly string[]): Promise<readonly string[]> {
  const statements = parseStatements(lines.map((line) => `${line} .`));
  const { labels } = await labelsByContent(statements);
  return relabel(statements, labels).map(ntriples).toSorted();
}

describe('labels of blank nodes', () => {
  it('derive from what is said, not from the labels or the order of the file', async () => {
    const one = await labelled('<s:s> <p:p> _:a', '_:a <p:q> _:b', '_:b <p:r> "x"', '<s:t> <p:p> _:c');
    const other = await labelled('<s:t> <p:p> _:x', '_:y <p:r> "x"', '<s:s> <p:p> _:z', '_:z <p:q> _:y');
    expect(other).toEqual(one);
    expect(one).toHaveLength(4);
  });

  it('are those that the statements of one group alone would get', async () => {
    const alone = await labelled('<s:s> <p:p> _:a', '_:a <p:q> "x"');
    const among = await labelled('<s:s> <p:p> _:a', '_:a <p:q> "x"', '<s:t> <p:p> _:b', '_:b <p:q> "y"');
    expect(among).toEqual(expect.arrayContaining([...alone]));
  });

  it('keep two nodes apart of which the same is said', async () => {
    const lines = await labelled('<s:s> <p:p> _:a', '_:a <p:q> "x"', '<s:s> <p:p> _:b', '_:b <p:q> "x"');
    expect(new Set(lines).size).toBe(4);
  });

  it('are given, though not by content, to nodes too entangled to be told apart', async () => {
    const nodes = Array.from({ length: 9 }, (_, index) => `_:n${String(index)}`);
    const lines = nodes.flatMap((a) => nodes.filter((b) => b !== a).map((b) => `${a} <p:p> ${b} .`));
    const { labels, unstable } = await labelsByContent(parseStatements(lines));
    expect(labels.size).toBe(9);
    expect(unstable).toHaveLength(9);
  });
});
