import { buildLabel } from '@lexikon/changes/testing/build-content';
import type { Actor } from '@lexikon/kernel/actor';
import { createTestDatabase } from '@lexikon/testing/test-database';
import type { SearchHit, SearchPlace } from './search.js';
import { also, defined, french, ids, namesOf, SearchBench } from './testing/search-bench.js';

const test = await createTestDatabase();
afterAll(() => test.close());
const bench = new SearchBench(test);

describe('filters', () => {
  it('keep to a status, a level and a domain, in every tier', async () => {
    const [soils, waters] = [ids.next(), ids.next()];
    const { lexiconId, names } = await bench.createLexicon();
    await test.database
      .insertInto('domain')
      .values([soils, waters].map((id) => ({ ...DOMAIN, id, lexicon_id: lexiconId, iri: id, name_key: id })))
      .execute();
    await bench.addTerms(lexiconId, [
      { labels: ['mud'], status: 'validated', level: 'beginner', domainIds: [soils] },
      { labels: ['mud bank'], status: 'proposed', level: 'advanced', domainIds: [soils, waters] },
      { labels: ['silt'], definitions: ['Fine mud.'], status: 'validated', level: 'advanced' },
      { labels: ['mut'], status: 'validated', domainIds: [waters] },
    ]);

    expect(await names('mud')).toEqual(['mud', 'mud bank', 'silt', 'mut']);
    expect(await names('mud', { status: 'validated' })).toEqual(['mud', 'silt', 'mut']);
    expect(await names('mud', { level: 'advanced' })).toEqual(['mud bank', 'silt']);
    expect(await names('mud', { domainId: waters })).toEqual(['mud bank', 'mut']);
    expect(await names('mud', { domainId: soils, status: 'proposed', level: 'advanced' })).toEqual(['mud bank']);
    expect(await names('mud', { domainId: ids.next() })).toEqual([]);
  });

  it('keep to a language, its base and its variants, and what is in none', async () => {
    const { names } = await bench.createLexicon([
      { labels: ['chat room', buildLabel('chat', { language: 'en-GB' })] },
      { labels: ['cat', french('chat')], definitions: [defined('Un animal.')] },
      { labels: ['tchat', buildLabel('chat', { language: null })] },
      { labels: ['cat food'], definitions: [defined('Pour le chat.')] },
    ]);

    const found = async (language: string) => new Set(await names('chat', { language, mode: 'exact' }));
    expect(await found('fr')).toEqual(new Set(['chat', 'tchat', 'cat food']));
    expect(await found('fr-CA')).toEqual(new Set(['chat', 'tchat', 'cat food']));
    expect(await found('en')).toEqual(new Set(['chat room', 'tchat']));
    expect(await found('EN-gb')).toEqual(new Set(['chat', 'tchat']));
    expect(await found('de')).toEqual(new Set(['tchat']));
  });

  it('of the language choose the name and the definition that are shown', async () => {
    const { first } = await bench.createLexicon([
      {
        labels: ['soil', also('ground'), french('sol')],
        definitions: ['Upper layer of the earth.', defined('Couche supérieure de la terre.')],
      },
    ]);

    expect(await first('ground')).toMatchObject({ name: 'soil', definition: 'Upper layer of the earth.' });
    expect(await first('sol')).toMatchObject({ name: 'soil', match: { text: 'sol', language: 'fr' } });
    expect(await first('sol', { language: 'fr' })).toMatchObject({
      name: 'sol',
      definition: 'Couche supérieure de la terre.',
    });
  });
});

describe('what is gone', () => {
  it('is not found: removed terms, removed lexicons, removed workspaces; what is archived is', async () => {
    const text = 'glaciology';
    const [live, archived, removed, homeless] = await Promise.all(
      Array.from({ length: 4 }, () => bench.createLexicon([{ labels: [text] }, { labels: [`${text} of Mars`] }])),
    );
    const at = new Date();
    const termId = live?.termIds[0] ?? '';
    await bench.apply(live?.lexiconId ?? '', { kind: 'remove', termId, baseVersion: 1 });
    const lexicons = test.database.updateTable('lexicon');
    await lexicons
      .set({ archived_at: at })
      .where('id', '=', archived?.lexiconId ?? '')
      .execute();
    await lexicons
      .set({ removed_at: at })
      .where('id', '=', removed?.lexiconId ?? '')
      .execute();
    const workspaces = test.database.updateTable('workspace');
    await workspaces
      .set({ removed_at: at })
      .where('id', '=', homeless?.workspaceId ?? '')
      .execute();

    const { hits } = await bench.find(text);

    expect(new Set(hits.map(({ lexiconId, name }) => `${name} ${lexiconId}`))).toEqual(
      new Set([
        `${text} ${archived?.lexiconId}`,
        `${text} of Mars ${archived?.lexiconId}`,
        `${text} of Mars ${live?.lexiconId}`,
      ]),
    );
  });
});

describe('who asks', () => {
  const term = [{ labels: ['seismology'], definitions: ['Of earthquakes.'] }, { labels: ['seismologist'] }];

  it('finds what is public, what is theirs, and nothing else in any tier', async () => {
    const shared = await bench.createLexicon(term, { isPublic: true });
    const own = await bench.createLexicon(term);
    const granted = await bench.createLexicon(term);
    const foreign = await bench.createLexicon(term);
    const member = await bench.addReader(own.workspaceId);
    const guest = await bench.addReader(granted.workspaceId, granted.lexiconId);
    const neighbour = await bench.addReader(granted.workspaceId, ids.next());
    const found = async (actor: Actor, text: string) => {
      const { hits } = await bench.find(text, { mode: 'fuzzy', limit: 100 }, actor);
      return new Set(hits.map(({ lexiconId }) => lexiconId));
    };

    for (const text of ['seismology', 'seismo', 'earthquake', 'seismolgy']) {
      expect(await found({ kind: 'anonymous' }, text)).toEqual(new Set([shared.lexiconId]));
      expect(await found(member, text)).toEqual(new Set([shared.lexiconId, own.lexiconId]));
      expect(await found(guest, text)).toEqual(new Set([shared.lexiconId, granted.lexiconId]));
      expect(await found(neighbour, text)).toEqual(new Set([shared.lexiconId]));
      expect(await found({ kind: 'system' }, text)).toContain(foreign.lexiconId);
    }
  });

  it('is not told by counts, cursors or truncation what else there is', async () => {
    const labels = Array.from({ length: 510 }, (_, index) => ({ labels: [`volcano ${index}`] }));
    const foreign = await bench.createLexicon(labels);
    const own = await bench.createLexicon([
      { labels: ['volcano'] },
      { labels: ['lava'], definitions: ['Of a volcano.'] },
    ]);
    const reader = await bench.addReader(own.workspaceId);

    const mine = await bench.find('volcano', { limit: 2 }, reader);
    const theirs = await bench.find('volcano', { lexiconId: foreign.lexiconId }, reader);
    const nowhere = await bench.find('volcano', { lexiconId: ids.next() }, reader);

    expect(namesOf(mine)).toEqual(['volcano', 'lava']);
    expect(mine).toMatchObject({ next: null, truncated: false });
    expect(theirs).toEqual(nowhere);
    expect(theirs).toEqual({ hits: [], next: null, truncated: false });
  });

  it('needs the scope where a token asks, and then finds what its owner finds', async () => {
    const { workspaceId } = await bench.createLexicon([{ labels: ['petrology'] }]);
    const { userId } = await bench.addReader(workspaceId);
    const token = { kind: 'token', tokenId: ids.next(), userId } as const;

    const found = await bench.find('petrology', {}, { ...token, scopes: ['term.read'] });
    const refused = bench.find('petrology', {}, { ...token, scopes: ['term.edit'] });

    expect(namesOf(found)).toEqual(['petrology']);
    await expect(refused).rejects.toMatchObject({ code: 'access.forbidden' });
  });
});

describe('pages', () => {
  async function readAll(find: (after: SearchPlace | null) => ReturnType<SearchBench['find']>) {
    const hits: SearchHit[] = [];
    for (let after: SearchPlace | null = null, page = 0; page < 200; page++) {
      const { hits: some, next } = await find(after);
      hits.push(...some);
      if (!next) return hits;
      after = next;
    }
    throw new Error('The pages do not end.');
  }

  it('together have every hit once, in the order of one long page, through all tiers', async () => {
    const { find } = await bench.createLexicon([
      ...Array.from({ length: 4 }, () => ({ labels: ['moraine'] })),
      ...Array.from({ length: 9 }, (_, index) => ({ labels: [`moraine ${index % 3}`] })),
      ...Array.from({ length: 7 }, () => ({ labels: ['till'], definitions: ['Of a moraine.'] })),
      ...Array.from({ length: 6 }, () => ({ labels: ['mraine'] })),
    ]);
    const whole = await find('moraine', { mode: 'fuzzy', limit: 100 });
    expect(whole.hits).toHaveLength(26);

    for (const limit of [1, 3, 25, 26]) {
      const read = await readAll((after) => find('moraine', { mode: 'fuzzy', limit, after }));
      expect(read).toEqual(whole.hits);
    }
  });

  it('go on with what is spelled alike once they have begun to', async () => {
    const { find } = await bench.createLexicon([
      ...Array.from({ length: 3 }, () => ({ labels: ['crevasse'] })),
      ...Array.from({ length: 8 }, () => ({ labels: ['crevase'] })),
    ]);
    // The second page is shorter than what was found otherwise: asked for alone, it would not look any further.
    const read = await readAll((after) => find('crevasse', { limit: after ? 2 : 4, after }));
    expect(new Set(read.map(({ id }) => id)).size).toBe(11);
    expect(read).toHaveLength(11);
  });

  it('end after 500 hits, which is said on each of them', async () => {
    const { find, lexiconId } = await bench.createLexicon(
      Array.from({ length: 499 }, (_, index) => ({ labels: [`fault ${index}`] })),
    );
    await bench.addTerms(lexiconId, [{ labels: ['rift'], definitions: ['Between faults.'] }]);
    const full = await find('fault');

    await bench.addTerms(lexiconId, [{ labels: ['graben'], definitions: ['Between two faults.'] }]);
    const more = await find('fault', { limit: 100 });
    const read = await readAll((after) => find('fault', { limit: 100, after }));
    const last = await find('fault', { limit: 100, after: read.at(450) ?? null });

    expect([full.truncated, more.truncated, last.truncated]).toEqual([false, true, true]);
    expect([read.length, last.hits.length, last.next]).toEqual([500, 49, null]);
  });
});

const DOMAIN = {
  parent_id: null,
  labels: '[]',
  kind: 'domain' as const,
  position: 0,
  kept: [] as string[],
  version: 1,
  created_at: new Date(),
};
