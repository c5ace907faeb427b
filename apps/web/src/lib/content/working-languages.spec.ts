import { workingLanguages } from './working-languages.js';

describe('workingLanguages', () => {
  it.each([
    ['the reader’s own first', { languages: ['en', 'de', 'fr'], defaultLanguage: 'en' }, 'fr', ['fr', 'en']],
    [
      'the other interface language second',
      { languages: ['de', 'en', 'fr'], defaultLanguage: 'en' },
      'en',
      ['en', 'fr'],
    ],
    [
      'the default where the reader’s is missing',
      { languages: ['de', 'nl'], defaultLanguage: 'nl' },
      'fr',
      ['nl', 'de'],
    ],
    ['one where there is one', { languages: ['de'], defaultLanguage: 'de' }, 'en', ['de']],
    [
      'a regional slot for its base language',
      { languages: ['en-GB', 'de'], defaultLanguage: 'de' },
      'en',
      ['en-GB', 'de'],
    ],
  ] as const)('puts %s', (_, lexicon, reader, expected) => {
    expect(workingLanguages(lexicon, reader)).toEqual(expected);
  });
});
