import { describe, expect, it } from '@jest/globals';
import { joinCell, splitCell } from './cell.js';

describe('a cell', () => {
  it.each([
    [['one']],
    [['one', 'two']],
    [['a|b', 'c\\d', 'e\\|f', '\\']],
    [[' blanks ', '\tand\n', '  ']],
    [['=1+1']],
    [['-', '+1', '@x']],
    [["'=quoted", "''=", "'plain"]],
    [['\r\n']],
    [[]],
  ])('gives its values back: %j', (values) => {
    expect(splitCell(joinCell(values))).toEqual(values);
  });

  it.each(['=cmd()', '+1', '-1', '@SUM(A1)', '\t=1'])('is no formula: %j', (value) => {
    expect(joinCell([value])).toMatch(/^['\\]/u);
  });

  it('takes the blanks around hand-made separators away, and empty values', () => {
    expect(splitCell(' one | two||three\\x |')).toEqual(['one', 'two', 'three\\x']);
  });

  it('loses no apostrophe that is not there for a formula', () => {
    expect(splitCell("'tis")).toEqual(["'tis"]);
  });
});
