import { fold } from './fold.js';

describe('fold', () => {
  it.each([
    ['Écosystème', 'ecosysteme'],
    ['E\u0301cosyste\u0300me', 'ecosysteme'],
    ['ŒUVRE', 'oeuvre'],
    ['Cæsium', 'caesium'],
    ['Straße', 'strasse'],
    ['STRAẞE', 'strasse'],
    ['Łódź', 'lodz'],
    ['Smørrebrød', 'smorrebrod'],
    ['İstanbul', 'istanbul'],
    ['ﬁlm', 'film'],
    ['CO₂', 'co2'],
  ])('writes %s in plain letters', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it.each([
    ['l’eau', "l'eau"],
    ['l´eau', "l'eau"],
    ['l`eau', "l'eau"],
    ['non\u2011linear', 'non-linear'],
    ['1939–1945', '1939-1945'],
    ['soft\u00adware', 'software'],
    ['prix\u202f:\u00a03', 'prix : 3'],
    ['  many \t\n spaces ', 'many spaces'],
    ['a\u0000b', 'a b'],
  ])('unifies apostrophes, hyphens and spaces in %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it.each(['が', 'й', 'की', '한국어', 'שָׁלוֹם', 'ά'])('keeps %s, whose marks are no accents', (text) => {
    expect(fold(text)).toBe(text.normalize('NFC'));
  });

  it('ignores case in every script', () => {
    expect(fold('МОСКВА')).toBe(fold('москва'));
    expect(fold('ΛΟΓΟΣ')).toBe(fold('λογος'));
    expect(fold('ΛΟΓΟΣ ΛΟΓΟΣΑ').startsWith(fold('λογοσ'))).toBe(true);
  });

  it('leaves what is folded as it is', () => {
    for (const text of ['Écosystème', 'İ', 'ŉ', 'ǰ', 'ﬃ', '½ ¨ ≠', 'Σς', 'が', '𝔘nicode', '\u0301x']) {
      expect(fold(fold(text))).toBe(fold(text));
    }
  });
});
