import { buildLabel } from '@lexikon/changes/testing/build-content';
import { createTestDatabase } from '@lexikon/testing/test-database';
import { also, defined, french, hidden, marked, note, SearchBench } from './testing/search-bench.js';

const test = await createTestDatabase();
afterAll(() => test.close());
const bench = new SearchBench(test);

describe('labels', () => {
  it('come exact before begun before found by a word before spelled alike', async () => {
    const { find } = await bench.createLexicon([
      { labels: ['sail'] },
      { labels: ['topsoil'], definitions: ['The upper soil.'] },
      { labels: ['soil erosion'] },
      { labels: ['Soil'] },
    ]);

    const { hits } = await find('soil');

    expect(hits.map(({ tier, name }) => [tier, name])).toEqual([
      ['exact', 'Soil'],
      ['prefix', 'soil erosion'],
      ['text', 'topsoil'],
      ['fuzzy', 'sail'],
    ]);
  });

  it('come preferred before alternative before hidden, short before long, validated first and deprecated last', async () => {
    const { names } = await bench.createLexicon([
      { labels: ['tide gate'], status: 'deprecated' },
      { labels: ['hidden one', hidden('tide h')] },
      { labels: ['alternative one', also('tide a')] },
      { labels: ['tide mill'], status: 'draft' },
      { labels: ['tide pool'], status: 'validated' },
      { labels: ['tide x'] },
    ]);

    expect(await names('tide')).toEqual([
      'tide x',
      'tide pool',
      'tide mill',
      'alternative one',
      'hidden one',
      'tide gate',
    ]);
  });

  it('are found without accents, ligatures and case, and marked as they are written', async () => {
    const { first } = await bench.createLexicon([
      { labels: [french('Écosystème marin')] },
      { labels: [french("Main-d'œuvre")] },
      { labels: [buildLabel('Große Straße', { language: 'de' })] },
    ]);

    const found = [await first('ecosysteme'), await first('MAIN-D’OEUV'), await first('grosse strasse')];

    expect(found.map((hit) => hit && marked(hit))).toEqual(['[Écosystème] marin', "[Main-d'œuv]re", '[Große Straße]']);
  });

  it('are found with the accents that they do not have', async () => {
    const { names } = await bench.createLexicon([{ labels: ['Ecology'] }]);
    expect(await names('écölogy')).toEqual(['Ecology']);
  });

  it('that are hidden find their term, which keeps its name', async () => {
    const { first } = await bench.createLexicon([{ labels: ['photovoltaics', hidden('fotovoltaics')] }]);

    const hit = await first('fotovoltaics');

    expect(hit).toMatchObject({
      tier: 'exact',
      name: 'photovoltaics',
      match: { field: 'label', text: 'fotovoltaics' },
    });
  });

  it('find a term once, however many of them match', async () => {
    const { names } = await bench.createLexicon([
      { labels: ['heat pump', also('heat'), french('heat')], definitions: ['Moves heat.'] },
    ]);
    expect(await names('heat')).toEqual(['heat pump']);
  });

  it.each(['Москва', '한국어', 'שלום', 'が'])('are found in every script: %s', async (text) => {
    const { names } = await bench.createLexicon([{ labels: [buildLabel(text, { language: null })] }]);
    expect(await names(text.toUpperCase())).toEqual([text]);
  });
});

describe('words', () => {
  it('are found in every form that French gives them', async () => {
    const { first } = await bench.createLexicon([
      { labels: [french('élevage')], definitions: [defined('Un cheval est élevé pour la course.')] },
    ]);

    const hit = await first('chevaux');

    expect(hit).toMatchObject({ tier: 'text', name: 'élevage', match: { field: 'definition', language: 'fr' } });
    expect(hit && marked(hit)).toBe('Un [cheval] est élevé pour la course.');
  });

  it('are found in every form that English gives them, also in notes', async () => {
    const { first } = await bench.createLexicon([{ labels: ['stream'], notes: [note('Waters that run downhill.')] }]);

    const hit = await first('running water');

    expect(hit).toMatchObject({ tier: 'text', match: { field: 'note', language: 'en' } });
    expect(hit && marked(hit)).toBe('[Waters] that [run] downhill.');
  });

  it('are stemmed in their own language only', async () => {
    const { names } = await bench.createLexicon([
      { labels: [buildLabel('Läufer', { language: 'de' })], definitions: [defined('Der Run.', 'de')] },
    ]);
    expect(await names('running', { mode: 'exact' })).toEqual([]);
  });

  it('may be begun, the last of them', async () => {
    const { names } = await bench.createLexicon([
      { labels: ['rill'], definitions: ['A small channel left by erosion of soil.'] },
      { labels: ['gully'], definitions: ['A channel.'] },
    ]);
    expect(await names('soil ero', { mode: 'exact' })).toEqual(['rill']);
    expect(await names('ero soil', { mode: 'exact' })).toEqual([]);
  });

  it('count for more in labels than in definitions than in notes', async () => {
    const { names } = await bench.createLexicon([
      { labels: ['a noted'], notes: [note('tariff')] },
      { labels: ['a defined'], definitions: ['tariff'] },
      { labels: ['a tariff'] },
    ]);
    expect(await names('tariff')).toEqual(['a tariff', 'a defined', 'a noted']);
  });

  it('put the deprecated last, however often they are met there', async () => {
    const words = Array.from({ length: 30 }, (_, index) => `tide${index}`).join(' ');
    const { names } = await bench.createLexicon([
      { labels: ['loud', also(`a ${words}`)], status: 'deprecated' },
      { labels: ['quiet'], notes: [note('Of the tides.')] },
    ]);
    expect(await names('tide', { mode: 'exact' })).toEqual(['quiet', 'loud']);
  });

  it('are all asked for, in phrases in this order, and never where excluded', async () => {
    const { names } = await bench.createLexicon([
      { labels: ['first'], definitions: ['Erosion of soil by wind.'] },
      { labels: ['second'], definitions: ['Wind causes much soil erosion.'] },
      { labels: ['soil three'], notes: [note('Water, no wind.')] },
    ]);

    expect(await names('soil wind')).toEqual(['soil three', 'first', 'second']);
    expect(await names('"soil erosion"')).toEqual(['second']);
    expect(await names('soil -water')).toEqual(['first', 'second']);
    expect(await names('soil -"soil erosion" -waters')).toEqual(['first']);
  });

  it('that only stop the parser find what is called so', async () => {
    const { names } = await bench.createLexicon([
      { labels: ['IT'], definitions: ['Information technology.'] },
      { labels: ['state of the art'] },
    ]);
    expect(await names('it')).toEqual(['IT']);
    expect(await names('state of the')).toEqual(['state of the art']);
    expect(await names('the art of', { mode: 'exact' })).toEqual(['state of the art']);
  });

  it('of long texts are shown with what stands around them', async () => {
    const filler = 'Lorem ipsum dolor sit amet, consetetur sadipscing elitr. '.repeat(20);
    const { first } = await bench.createLexicon([
      { labels: ['x'], definitions: [`${filler}Ein Fjörd here. ${filler}`] },
    ]);

    const hit = await first('fjord');

    expect(hit?.match.text).toMatch(/^….{20,60}Ein Fjörd here\..*…$/u);
    expect(hit?.match.text.length).toBeLessThanOrEqual(242);
    expect(hit && marked(hit)).toContain('Ein [Fjörd] here.');
  });

  it('are not marked where a letter is written in two, rather than marked beside', async () => {
    const { first } = await bench.createLexicon([{ labels: ['ƣ of the soil'] }]);
    expect(await first('soil')).toMatchObject({ tier: 'text', match: { text: 'ƣ of the soil', ranges: [] } });
  });
});

describe('questions with special characters', () => {
  it.each([
    "'",
    '"',
    '\\',
    ':*',
    '!',
    '&|',
    '(',
    '<->',
    "o'",
    '-',
    '--',
    '%',
    '_',
    '\u0000',
    '\ud800',
    '∖',
    'ˈa',
    '*:*',
    '🙂',
    '\u00ad',
  ])('are no error: %j', async (text) => {
    const { find } = await bench.createLexicon([{ labels: ['plain'] }]);
    await expect(find(text)).resolves.toMatchObject({ hits: [] });
    await expect(find(`soil ${text} "${text}" -${text}`)).resolves.toMatchObject({ truncated: false });
  });

  it('find labels that consist of them', async () => {
    const { names } = await bench.createLexicon([{ labels: ['C++'] }, { labels: ['-40 °C'] }, { labels: ['100 %'] }]);
    expect(await names('c++')).toEqual(['C++']);
    expect(await names('-40')).toEqual(['-40 °C']);
    expect(await names('100 %')).toEqual(['100 %']);
  });
});

describe('slips', () => {
  it.each([
    ['phtosynthesis', 'photosynthesis'],
    ['photosyntesis rate', 'photosynthesis'],
    ['siol', 'soil'],
    ['sol', 'soil'],
    ['soill', 'soil'],
    ['enviromnent', 'environment'],
    ['ecosisteme', 'écosystème'],
    ['siol moisture', 'soil moisture'],
  ])('are forgiven: %s finds %s', async (text, name) => {
    const { first } = await bench.createLexicon([
      { labels: ['photosynthesis'] },
      { labels: ['soil'] },
      { labels: ['environment'] },
      { labels: [french('écosystème')] },
      { labels: ['soil moisture'] },
    ]);
    expect(await first(text)).toMatchObject({ tier: 'fuzzy', name });
  });

  it('are marked in the label that was meant', async () => {
    const { first } = await bench.createLexicon([{ labels: ['Soil érosion, by wind'] }]);
    const hit = await first('soil erosoin');
    expect(hit && marked(hit)).toBe('[Soil] [érosion], by wind');
  });

  it('are not looked for in the exact mode, in phrases, nor where a page is full', async () => {
    const { names } = await bench.createLexicon([{ labels: ['hydrology'] }, { labels: ['hydrologist'] }]);

    expect(await names('hydrologyst', { mode: 'exact' })).toEqual([]);
    expect(await names('"hydrologyst"')).toEqual([]);
    expect(await names('hydrology')).toEqual(['hydrology', 'hydrologist']);
    expect(await names('hydrology', { limit: 1 })).toEqual(['hydrology']);
    expect(await names('hydrology', { mode: 'fuzzy', limit: 2 })).toEqual(['hydrology', 'hydrologist']);
  });
});
