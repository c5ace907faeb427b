// Lists sort by the root of Unicode's collation, which English keeps; other languages move letters.
const ROOT = new Intl.Collator('en');
const ROOT_BASE = new Intl.Collator('en', { sensitivity: 'base' });

/** Where names stand that begin with no letter. */
export const NO_LETTER = '#';

const LATIN = 'abcdefghijklmnopqrstuvwxyz';
/** What an alphabet shows though no name begins with it: a reader knows where to look. */
const ALPHABETS: Readonly<Record<string, string>> = {
  Latn: LATIN,
  Grek: 'αβγδεζηθικλμνξοπρστυφχψω',
  Cyrl: 'абвгдежзийклмнопрстуфхцчшщъыьэюя',
  Hebr: 'אבגדהוזחטיכלמנסעפצקרשת',
  Arab: 'ابتثجحخدذرزسشصضطظعغفقكلمنهوي',
  Armn: 'աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆ',
  Geor: 'აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ',
};

export interface IndexLetter {
  readonly letter: string;
  /** How many names begin with it; null where nobody has counted. */
  readonly count: number | null;
  /** Of the language's own alphabet, and not a stranger in it: a Greek Μ would be taken for an M. */
  readonly isOwn: boolean;
}

/** More than this is no index any more: a script with thousands of signs shows some, evenly. */
const MOST = 40;

/**
 * The letters of a thumb index, in the order of the list: those of the language, and those that occur beside them.
 *
 * @param counts how many names begin with each; undefined where nobody has counted.
 */
export function lettersFor(language: string, counts: Readonly<Record<string, number>> | undefined): IndexLetter[] {
  const own = [...(ALPHABETS[scriptOf(language)] ?? '')];
  const occurring = Object.keys(counts ?? {}).filter((letter) => (counts?.[letter] ?? 0) > 0);
  const letters = [...new Set([...own, ...occurring])].filter((letter) => letter !== NO_LETTER).sort(ROOT.compare);
  const shown = evenly(letters, MOST);
  const all = occurring.includes(NO_LETTER) ? [NO_LETTER, ...shown] : shown;
  return all.map((letter) => ({
    letter,
    count: counts ? (counts[letter] ?? 0) : null,
    isOwn: own.includes(letter) || own.length === 0,
  }));
}

/** Under which of the letters a name stands. */
export function letterOf(name: string, letters: readonly IndexLetter[]): string | undefined {
  const at = letters.findLast(({ letter }) => letter !== NO_LETTER && ROOT_BASE.compare(letter, name) <= 0);
  return at?.letter ?? letters.find(({ letter }) => letter === NO_LETTER)?.letter;
}

/** Whether a name stands before a letter in the list. */
export function isBefore(name: string, letter: string): boolean {
  return letter !== NO_LETTER && ROOT.compare(name, letter) < 0;
}

function scriptOf(language: string): string {
  try {
    return new Intl.Locale(language).maximize().script ?? 'Latn';
  } catch {
    // No tag that the browser knows.
    return 'Latn';
  }
}

function evenly(letters: readonly string[], most: number): readonly string[] {
  if (letters.length <= most) return letters;
  return Array.from({ length: most }, (_, at) => letters[Math.floor((at * letters.length) / most)] ?? '');
}
