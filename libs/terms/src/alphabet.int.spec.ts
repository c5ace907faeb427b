import { sql } from 'kysely';
import { createTestDatabase } from '@lexikon/testing/test-database';
import { countLetters, letterOf, NO_LETTER, rangeOf } from './alphabet.js';

const { database, close } = await createTestDatabase();
afterAll(close);

/** Latin with its accents, Greek, Cyrillic, Hebrew, Arabic, Devanagari, Hiragana. */
const BLOCKS = [
  [0x20, 0x17f],
  [0x370, 0x3ce],
  [0x400, 0x4ff],
  [0x5d0, 0x5ea],
  [0x627, 0x64a],
  [0x905, 0x939],
  [0x3041, 0x3096],
] as const;
const CHARACTERS = BLOCKS.flatMap(([first, last]) =>
  Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)),
).filter((character) => /\p{Lu}|\p{Ll}|\p{Lo}|\d|\p{P}/u.test(character));
const COUNTS = countLetters(CHARACTERS.map((text) => ({ text, n: 1 })));

// Node and the database each bring an ICU of their own: this holds the two together.
describe('the letters of an index', () => {
  it('stand together in the order of lists, behind what is no letter', async () => {
    const { rows } = await sql<{ text: string }>`
      select text from unnest(${CHARACTERS}::text[]) text order by text collate "unicode", text`.execute(database);
    const inOrder = rows.map(({ text }) => letterOf(text));
    const runs = inOrder.filter((letter, i) => letter !== inOrder[i - 1]);

    expect(CHARACTERS.length).toBeGreaterThan(600);
    expect(runs[0]).toBe(NO_LETTER);
    expect(runs).toEqual([...new Set(runs)]);
  });

  it('have as many names as their range in a list', async () => {
    const ranges = Object.keys(COUNTS).map((letter) => ({ letter, ...rangeOf(letter) }));
    const { rows } = await sql<{ letter: string; n: number }>`
      select letter, count(*)::integer as n
        from jsonb_to_recordset(${JSON.stringify(ranges)}::jsonb) as r(letter text, "from" text, below text)
        join unnest(${CHARACTERS}::text[]) text
          on text collate "unicode" < below and ("from" is null or text collate "unicode" >= "from")
       group by letter`.execute(database);

    expect(Object.fromEntries(rows.map(({ letter, n }) => [letter, n]))).toEqual(COUNTS);
  });
});
