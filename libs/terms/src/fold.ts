/** Raised whenever `fold` answers otherwise: the folded labels in the database are then to be written anew. */
export const FOLD_VERSION = 1;

const PRINTABLE_ASCII = /^[\x20-\x7e]*$/;
const APOSTROPHES = /[‘’‛ʹʻʼʽ′`]/g;
const HYPHENS = /[\u2010-\u2015\u2212\u2e3a\u2e3b\ufe58\ufe63\uff0d]/g;
// The soft hyphen, zero-width spaces and variation selectors change how a text looks, never which text it is.
const INVISIBLE = /\u00ad|\u200b|\u2060|[\ufe00-\ufe0f]|\ufeff/g;
// A dakuten or a vowel sign is no accent: elsewhere than in Latin a mark makes another letter.
const LATIN_ACCENTS = /(^|[\p{Script=Latin}\s])\p{M}+/gu;
const LETTERS = /[œæßøłđðþħŧıς]/g;
const PLAIN: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ŧ: 't',
  ı: 'i',
  // Which sigma a capital becomes depends on its neighbours, and the beginning of a word has others than the word.
  ς: 'σ',
};
const GAPS = /[\s\p{Cc}]+/gu;

/**
 * The form under which labels are compared and found: without case and accents, in plain letters, apostrophes, hyphens
 * and spaces. Scripts other than Latin keep all but their case. The same for writing and asking, or nothing is found.
 */
export function fold(text: string): string {
  const plain = PRINTABLE_ASCII.test(text) ? text.replaceAll('`', "'").toLowerCase() : foldLetters(text);
  return plain.replace(GAPS, ' ').trim();
}

function foldLetters(text: string): string {
  return (
    text
      // Before NFKD, which makes a space and an accent of it.
      .replaceAll('´', "'")
      .replace(INVISIBLE, '')
      .normalize('NFKD')
      .replace(APOSTROPHES, "'")
      .replace(HYPHENS, '-')
      .replace(LATIN_ACCENTS, '$1')
      .toLowerCase()
      .replace(LETTERS, (letter) => PLAIN[letter] ?? letter)
      .normalize('NFC')
  );
}
