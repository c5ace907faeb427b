import { keptLines } from './kept-lines.js';

const told = (...statements: string[]) =>
  keptLines(statements, 'urn:a').map(({ property, value, within }) => [
    property,
    value,
    within.map((line) => `${line.property} ${line.value}`),
  ]);

describe('keptLines', () => {
  it('tells what hangs from a nameless thing where it is named', () => {
    expect(
      told(
        '<urn:a> <urn:t#order> "78" .',
        '<urn:a> <urn:t#hasBeginning> _:b0 .',
        '_:b0 <urn:t#inMYA> "251.9" .',
        '_:b0 <urn:t#margin> "0.024" .',
      ),
    ).toEqual([
      ['order', '78', []],
      ['hasBeginning', '_:b0', ['inMYA 251.9', 'margin 0.024']],
    ]);
  });

  it('hides nothing that hangs from nothing, and ends where things lead round', () => {
    expect(told('_:b1 <urn:t#x> "1" .')).toEqual([['x', '1', []]]);
    expect(told('<urn:a> <urn:t#x> _:b0 .', '_:b0 <urn:t#x> _:b0 .')).toEqual([['x', '_:b0', ['x _:b0']]]);
  });
});
