import { listingLanguage } from './listing-language.js';

const lexicon = { languages: ['en', 'fr', 'nl-BE'], defaultLanguage: 'fr' };

describe('listingLanguage', () => {
  it.each([
    ['is the wanted one, whatever its case', 'NL-be', 'nl-be'],
    ['is the base of the wanted one where only that is there', 'en-GB', 'en'],
    ['is a regional one where only that is there', 'nl', 'nl-be'],
    ['is the default where the lexicon has nothing like the wanted one', 'de', 'fr'],
    ['is the default where none is wanted', undefined, 'fr'],
  ])('%s', (_, wanted, key) => {
    expect(listingLanguage(wanted, lexicon)).toBe(key);
  });
});
