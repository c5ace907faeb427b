import type { DomainView, LexiconView } from '@lexikon/contracts/lexicons';
import type { TermRow } from '@lexikon/contracts/terms';
import { buildLexicon, idOf } from './build-views.js';
import { answer, type ApiCall, pageOf } from './stub-api.js';

interface StubbedLexicon {
  readonly lexicon?: LexiconView;
  /** In the order of the list. */
  readonly rows?: readonly TermRow[];
  readonly roots?: readonly TermRow[];
  readonly domains?: readonly DomainView[];
}

/** What the page of a lexicon asks for, answered from its rows as the API would: filtered, counted, page by page. */
export function stubLexicon({ lexicon = buildLexicon(), rows = [], roots = [], domains = [] }: StubbedLexicon) {
  const here = `/lexicons/${lexicon.id}`;
  const letters: Record<string, number> = {};
  for (const { name } of rows) letters[name.charAt(0)] = (letters[name.charAt(0)] ?? 0) + 1;
  return {
    'GET /auth/me': answer({ id: idOf(40), email: 'ines@elter.example', name: 'Inès Caron', isAdmin: false }),
    'GET /lexicons': pageOf(lexicon),
    [`GET ${here}`]: answer(lexicon),
    [`GET ${here}/domains`]: pageOf(...domains),
    [`GET ${here}/stats`]: answer({
      terms: rows.length,
      relations: 1,
      removed: 0,
      statuses: { draft: rows.length },
      languages: { en: { preferred: rows.length, defined: 1 }, fr: { preferred: 1, defined: 0 } },
      defined: 1,
      labelLanguages: 2,
      letters: { en: letters },
      domains: {},
      countedAt: null,
    }),
    [`GET ${here}/term-places`]: (call: ApiCall) => {
      const query = queryOf(call);
      const size = Number(query.get('limit'));
      const ends = passing(rows, query).filter((_, index, all) => (index + 1) % size === 0 && index + 1 < all.length);
      return { body: { items: ends.map(({ id, name }) => ({ cursor: id, after: name })) } };
    },
    [`GET ${here}/term-versions`]: (call: ApiCall) => {
      const found = passing(rows, queryOf(call));
      return { body: { items: found.map(({ id, version }) => ({ id, version })), total: found.length } };
    },
    'GET /terms': (call: ApiCall) => {
      const query = queryOf(call);
      if (query.get('roots') === 'true') return { body: { items: roots, nextCursor: null, total: null } };
      const found = passing(rows, query);
      const from = found.findIndex(({ id }) => id === query.get('cursor')) + 1;
      const items = found.slice(from, from + Number(query.get('limit')));
      const isLast = from + items.length >= found.length;
      const total = query.get('count') === 'true' ? found.length : null;
      return { body: { items, nextCursor: isLast ? null : (items.at(-1)?.id ?? null), total } };
    },
  };
}

const queryOf = ({ path }: ApiCall) => new URLSearchParams(path.split('?')[1]);

function passing(rows: readonly TermRow[], query: URLSearchParams): readonly TermRow[] {
  const prefix = query.get('prefix') ?? '';
  const status = query.get('status');
  return rows.filter((row) => row.name.startsWith(prefix) && (status === null || row.status === status));
}
