import { addLanguage, canonicalTag, dropLanguage, moveLanguage } from './language-list.js';

const list = { languages: ['en', 'fr', 'de'], defaultLanguage: 'en' };

describe('the languages of a lexicon', () => {
  it('are written as BCP 47 writes them', () => {
    expect(['NL-be', ' zh-hant ', 'français'].map(canonicalTag)).toEqual(['nl-BE', 'zh-Hant', null]);
  });

  it('have each language once', () => {
    expect(addLanguage(list, 'FR')).toBe(list);
    expect(addLanguage(list, 'it').languages).toEqual(['en', 'fr', 'de', 'it']);
  });

  it('move within their ends', () => {
    expect(moveLanguage(list, 'de', -1).languages).toEqual(['en', 'de', 'fr']);
    expect(moveLanguage(list, 'en', -1)).toBe(list);
    expect(moveLanguage(list, 'de', 1)).toBe(list);
  });

  it('keep a default and never end empty', () => {
    expect(dropLanguage(list, 'en')).toEqual({ languages: ['fr', 'de'], defaultLanguage: 'fr' });
    const alone = { languages: ['fr'], defaultLanguage: 'fr' };
    expect(dropLanguage(alone, 'fr')).toEqual(alone);
  });
});
