import { readStatement } from './kept-statement.js';

describe('readStatement', () => {
  it.each([
    ['<urn:a> <http://purl.org/dc/terms/modified> "2019-06-12" .', 'dct:modified', '2019-06-12'],
    ['<urn:a> <http://purl.org/dc/terms/creator> <urn:b> .', 'dct:creator', 'urn:b'],
    ['_:b0 <https://example.org/vocab#colour> "gr\\u00FCn \\"x\\""@de .', 'colour', 'grün "x"'],
    ['not a statement', '', 'not a statement'],
  ])('reads %s', (statement, property, value) => {
    expect(readStatement(statement)).toEqual({ property, value });
  });
});
