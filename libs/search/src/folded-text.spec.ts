import { fold } from '@lexikon/terms/fold';
import { FoldedText } from './folded-text.js';

/** What is found in the original where `part` is found in the folded text. */
function originOf(text: string, part: string): string {
  const folded = new FoldedText(text);
  const start = folded.folded.indexOf(part);
  return text.slice(...folded.originOf([start, start + part.length]));
}

describe('FoldedText', () => {
  it.each([
    'plain  text ',
    '  Écosystème\u00a0: l’œuvre',
    'E\u0301cosyste\u0300me',
    'Straße ﬃ ½ ŉ İ',
    '한국어 が か\u3099 की שָׁלוֹם',
    'a\r\nb\u00adc\u200bd\u0000e',
    '👩‍🔬 ❤️ 𝔘',
    '´`¨',
    '',
  ])('folds %j as fold does', (text) => {
    expect(new FoldedText(text).folded).toBe(fold(text));
  });

  it.each([
    ['L’écosystème marin', 'ecosysteme', 'écosystème'],
    ['L’e\u0301cosyste\u0300me', 'ecosysteme', 'e\u0301cosyste\u0300me'],
    ['main-d’œuvre rare', 'oeuvre', 'œuvre'],
    ['main-d’œuvre rare', "main-d'o", 'main-d’œ'],
    ['a   𝔘  b', 'u b', '𝔘  b'],
    ['Große Straße', 'strasse', 'Straße'],
  ])('finds in %j where %j comes from', (text, part, origin) => {
    expect(originOf(text, part)).toBe(origin);
  });
});
