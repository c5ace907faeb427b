import { Injectable } from '@nestjs/common';
import type { Actor, Caller } from '@lexikon/kernel/actor';
import { displayedDefinition } from '@lexikon/terms/displayed-definition';
import { displayLabel, languageKey } from '@lexikon/terms/term';
import { ForbiddenError } from '@lexikon/workspaces/access.errors';
import { type Candidate, candidatesOf, labelMarks, matchOf } from './match.js';
import {
  comparePlaces,
  MAX_HITS,
  type Range,
  type SearchHit,
  type SearchRequest,
  type SearchResult,
} from './search.js';
import { parseSearch, type SearchQuery } from './search-query.js';
import { type FoundTerm, type RankedTerm, type Ranking, SearchReadModel } from './search.read-model.js';

interface Described {
  readonly ranked: RankedTerm;
  readonly term: FoundTerm;
  readonly candidates: readonly Candidate[];
}

// A single letter or two is nothing that could be misspelled.
const MIN_MISSPELLED = 3;

@Injectable()
export class SearchService {
  constructor(private readonly found: SearchReadModel) {}

  /**
   * Terms of all lexicons that the caller may read, best first.
   *
   * @throws {ForbiddenError} for a token that may not read terms.
   */
  async search({ actor }: Caller, request: SearchRequest): Promise<SearchResult> {
    requireScope(actor);
    const { limit, after } = request;
    const query = parseSearch(request.text);
    if (query.label === '') return { hits: [], next: null, truncated: false };

    // All that come before are ranked again: a cursor that remembered them would outgrow a URL.
    const all = await this.rank({ actor, query, filter: request, limit: MAX_HITS + 1 }, request);
    const hits = all.slice(0, MAX_HITS);
    const rest = after ? hits.filter((hit) => comparePlaces(hit, after) > 0) : hits;
    const page = rest.slice(0, limit);
    const last = page.at(-1);
    const next = rest.length > limit && last ? { tier: last.tier, score: last.score, id: last.id } : null;
    return { hits: await this.describe(page, query, request), next, truncated: all.length > MAX_HITS };
  }

  private async rank(ranking: Ranking, { mode, limit, after }: SearchRequest): Promise<readonly RankedTerm[]> {
    const ranked = await this.found.rank(ranking);
    const { label, isLiteral } = ranking.query;
    if (mode === 'exact' || isLiteral || label.length < MIN_MISSPELLED || ranked.length >= ranking.limit) return ranked;
    // Whoever has begun to page through what is spelled alike goes on, also where a page is shorter by now.
    const isWanted = mode === 'fuzzy' || ranked.length < limit || after?.tier === 'fuzzy';
    if (!isWanted) return ranked;
    const room = ranking.limit - ranked.length;
    const foundIds = ranked.map(({ id }) => id);
    return [...ranked, ...(await this.found.rankAlike({ ...ranking, limit: room }, foundIds))];
  }

  private async describe(
    page: readonly RankedTerm[],
    query: SearchQuery,
    { language }: SearchRequest,
  ): Promise<readonly SearchHit[]> {
    if (page.length === 0) return [];
    const terms = new Map((await this.found.listFound(page.map(({ id }) => id))).map((term) => [term.id, term]));
    const described = page.flatMap((ranked): Described | [] => {
      const term = terms.get(ranked.id);
      return term ? { ranked, term, candidates: candidatesOf(ranked, term, query, language) } : [];
    });
    const marks = await this.listMarks(described, query);
    return described.map((hit) => presentHit(hit, marks, language));
  }

  private async listMarks(
    described: readonly Described[],
    query: SearchQuery,
  ): Promise<ReadonlyMap<Candidate, readonly Range[]>> {
    const inText = described.filter(({ ranked }) => ranked.tier === 'text').flatMap(({ candidates }) => candidates);
    const texts = inText.map(({ language, folded }) => ({ languageKey: languageKey(language), folded: folded.folded }));
    const found = await this.found.listMarks(query, texts);
    const ofLabels = described
      .filter(({ ranked }) => ranked.tier !== 'text')
      .flatMap(({ candidates }) => candidates)
      .map((candidate) => [candidate, labelMarks(candidate, query)] as const);
    return new Map([...ofLabels, ...inText.map((candidate, index) => [candidate, found[index] ?? []] as const)]);
  }
}

/** The guard asks for it too; whoever calls from elsewhere meets it here. */
function requireScope(actor: Actor): void {
  if (actor.kind === 'token' && !actor.scopes.includes('term.read')) throw new ForbiddenError({ action: 'term.read' });
}

function presentHit(
  { ranked, term, candidates }: Described,
  marks: ReadonlyMap<Candidate, readonly Range[]>,
  language = term.defaultLanguage,
): SearchHit {
  const { id, tier, score } = ranked;
  const { lexiconId, lexiconName, status, level, labels, definitions, defaultLanguage } = term;
  const shown = displayLabel(labels, language, defaultLanguage);
  const name = shown?.text ?? '';
  // Without a candidate the term was changed between two statements: then it is shown by its name.
  const match = matchOf(
    candidates,
    candidates.map((candidate) => marks.get(candidate) ?? []),
  ) ?? {
    field: 'label',
    language: shown?.language ?? null,
    text: name,
    ranges: [],
  };
  const definition = displayedDefinition(definitions, language, defaultLanguage);
  return { id, lexiconId, lexiconName, name, status, level, tier, score, match, definition };
}
