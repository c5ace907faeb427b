import { Controller, Get, HttpStatus, Query } from '@nestjs/common';
import { z } from 'zod';
import { type SearchPage, SearchPageSchema, type SearchQuery, SearchQuerySchema } from '@lexikon/contracts/search';
import type { Caller } from '@lexikon/kernel/actor';
import { type SearchHit, TIERS } from '@lexikon/search/search';
import { SearchService } from '@lexikon/search/search.service';
import { Access } from '../http/access.decorator.js';
import { CurrentCaller } from '../http/caller.js';
import { decodeCursor, encodeCursor } from '../http/cursor.js';
import { Returns } from '../http/returns.decorator.js';

const PlaceSchema = z.strictObject({ tier: z.enum(TIERS), score: z.number(), id: z.uuid() });

@Controller('search')
export class SearchController {
  constructor(private readonly search: SearchService) {}

  @Get()
  @Access('term.read', 'term')
  @Returns(HttpStatus.OK, SearchPageSchema)
  async find(
    @CurrentCaller() caller: Caller,
    @Query({ schema: SearchQuerySchema })
    { q, mode, lexicon, language, status, domain, level, cursor, limit }: SearchQuery,
  ): Promise<SearchPage> {
    const filter = { lexiconId: lexicon, language, status, domainId: domain, level };
    const after = decodeCursor(PlaceSchema, cursor);
    const { hits, next, truncated } = await this.search.search(caller, { text: q, mode, limit, after, ...filter });
    return { items: hits.map(presentHit), nextCursor: next && encodeCursor(next), truncated };
  }
}

function presentHit({ match, ...hit }: SearchHit): SearchPage['items'][number] {
  return { ...hit, match: { ...match, ranges: match.ranges.map(([start, end]) => [start, end]) } };
}
