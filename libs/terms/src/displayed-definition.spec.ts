import { DISPLAYED_LENGTH, displayedDefinition } from './displayed-definition.js';
import type { Definition } from './term.js';

const definition = (language: string | null, text: string, kind: Definition['kind'] = 'short'): Definition => ({
  id: text,
  language,
  text,
  kind,
  context: null,
  node: null,
});

describe('displayedDefinition', () => {
  it.each([
    ['the language itself', ['nl', 'fr', 'fr-CA'], 'fr-CA'],
    ['its base language', ['nl', 'en', 'fr'], 'fr'],
    ['the fallback', ['nl', 'en'], 'en'],
    ['no language', ['nl', null], null],
    ['any other', ['nl'], 'nl'],
  ])('is the one in %s where that is the best there is', (_, languages, best) => {
    const all = languages.map((language) => definition(language, String(language)));

    expect(displayedDefinition(all, 'fr-CA', 'en')).toBe(String(best));
  });

  it('is a short one before a long one', () => {
    expect(displayedDefinition([definition('en', 'Long.', 'long'), definition('en', 'Short.')], 'en', 'en')).toBe(
      'Short.',
    );
  });

  it('shows only the beginning of a long text, and no half character', () => {
    const shown = displayedDefinition([definition('en', `${'a'.repeat(DISPLAYED_LENGTH - 2)}😀bc`)], 'en', 'en');

    expect(shown).toBe(`${'a'.repeat(DISPLAYED_LENGTH - 2)}…`);
  });

  it('is null where there is none', () => {
    expect(displayedDefinition([], 'en', 'en')).toBeNull();
  });
});
