import { parseSearch } from './search-query.js';

describe('parseSearch', () => {
  it('asks for every word, the last of which may go on', () => {
    expect(parseSearch('  Écosystème aquat ')).toEqual({
      label: 'ecosysteme aquat',
      required: ['ecosysteme'],
      last: 'aquat',
      excluded: [],
      isLiteral: false,
    });
  });

  it.each(['"soil erosion" water', '“soil erosion” water', '« soil erosion » water'])(
    'keeps the phrase of %s',
    (text) => {
      expect(parseSearch(text)).toMatchObject({
        label: 'soil erosion water',
        required: ['soil erosion'],
        last: 'water',
        isLiteral: true,
      });
    },
  );

  it('takes a quotation mark that is never closed for a phrase to the end', () => {
    expect(parseSearch('wind "soil ero')).toMatchObject({ required: ['wind', 'soil ero'], last: null });
  });

  it('excludes words and phrases behind a minus sign', () => {
    expect(parseSearch('soil -water -"wind erosion"')).toMatchObject({
      label: 'soil',
      required: ['soil'],
      last: null,
      excluded: ['water', 'wind erosion'],
    });
  });

  it('leaves the hyphen within a word, and the word “or”, alone', () => {
    expect(parseSearch('non-linear or')).toMatchObject({ required: ['non-linear'], last: 'or', excluded: [] });
  });

  it.each(['-40', '!!!', '"', '-', '(', "';--"])('compares %s with labels where it asks for nothing', (text) => {
    expect(parseSearch(text)).toMatchObject({ label: text, required: [], last: null, excluded: [] });
  });
});
