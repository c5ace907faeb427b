import { readStatement } from './kept-statement.js';

describe('readStatement', () => {
  it.each([
    ['<urn:a> <http://purl.org/dc/terms/modified> "2019-06-12" .', 'urn:a', 'dct:modified', '2019-06-12'],
    ['<urn:a> <http://purl.org/dc/terms/creator> <urn:b> .', 'urn:a', 'dct:creator', 'urn:b'],
    ['_:b0 <https://example.org/vocab#colour> "gr\\u00FCn \\"x\\""@de .', '_:b0', 'colour', 'grün "x"'],
    ['not a statement', '', '', 'not a statement'],
  ])('reads %s', (statement, subject, property, value) => {
    expect(readStatement(statement)).toEqual({ subject, property, value, isInverse: false });
  });

  it('reads what something else says of the term the other way round', () => {
    const statement = '<urn:b> <http://purl.org/dc/terms/isReplacedBy> <urn:a> .';
    expect(readStatement(statement, 'urn:a')).toEqual({
      subject: 'urn:b',
      property: 'dct:isReplacedBy',
      value: 'urn:b',
      isInverse: true,
    });
  });
});
