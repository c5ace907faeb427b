import { parseSynset, readWordnet } from './read-wordnet.js';
import { relationsOf } from './wordnet-relations.js';

describe('parseSynset', () => {
  it('reads words, pointers, definition and examples', () => {
    const line =
      '00003553 03 n 02 whole 0 unit 0 003 @ 00002684 n 0000 + 01464634 v 0102 ~ 00003993 n 0000 | an assemblage of' +
      ' parts; one entity; "how big is that part compared to the whole?"; "the team is a unit"  ';

    expect(parseSynset(line)).toEqual({
      key: 'n00003553',
      iri: 'http://wordnet-rdf.princeton.edu/id/00003553-n',
      labels: ['whole', 'unit'],
      definition: 'an assemblage of parts; one entity',
      examples: ['how big is that part compared to the whole?', 'the team is a unit'],
      pointers: [
        { symbol: '@', target: 'n00002684', lexical: false },
        { symbol: '+', target: 'v01464634', lexical: true },
        { symbol: '~', target: 'n00003993', lexical: false },
      ],
    });
  });

  it('leaves out where an adjective stands, and words that are then the same', () => {
    const line = '00001740 00 s 03 bare(p) 0 stark_naked(a) 0 bare 0 000 | without clothes';
    expect(parseSynset(line)).toMatchObject({ key: 'a00001740', labels: ['bare', 'stark naked'] });
  });
});

describe('WordNet', () => {
  const synsets = readWordnet();

  it('is whole: every synset, every pointer, and all that is pointed at', async () => {
    const all = await synsets;
    const pointers = all.flatMap((synset) => synset.pointers.map((pointer) => ({ ...pointer, from: synset.key })));
    const keys = new Set(all.map(({ key }) => key));

    expect([keys.size, pointers.length]).toEqual([117_791, 378_203]);
    expect(pointers.filter(({ lexical }) => lexical)).toHaveLength(92_535);
    expect(pointers.filter(({ from, target }) => from === target)).toHaveLength(19);
    expect(pointers.every(({ target }) => keys.has(target))).toBe(true);
    expect(all.every(({ labels, definition }) => labels.length > 0 && definition !== '')).toBe(true);
  });

  it('has a relation for every pair that a pointer joins, each once, and no cycle', async () => {
    const all = await synsets;
    const { relations, loosened } = relationsOf(all);
    const pairOf = (a: string, b: string) => [a, b].sort().join(' ');
    const joined = new Set(
      all.flatMap(({ key, pointers }) =>
        pointers.filter(({ target }) => target !== key).map(({ target }) => pairOf(key, target)),
      ),
    );

    const related = new Set(relations.map(({ from, to }) => pairOf(from, to)));
    // Jest compares large sets member by member: minutes.
    expect([related.size, joined.difference(related).size]).toEqual([joined.size, 0]);
    expect(relations).toHaveLength(184_334);
    expect(new Set(relations.map(({ from, type, to }) => `${from} ${type} ${to}`)).size).toBe(relations.length);
    expect(loosened.map(({ from, to }) => `${from} ${to}`)).toEqual([
      'n03277972 n04177576',
      'n04522424 n03448073',
      'n07907701 n07943310',
    ]);
  });
});
