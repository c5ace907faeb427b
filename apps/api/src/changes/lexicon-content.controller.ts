import { Body, Controller, Get, HttpStatus, Param, Post, Query } from '@nestjs/common';
import { z } from 'zod';
import { TermEditingService } from '@lexikon/changes/editing/term-editing.service';
import { HistoryService } from '@lexikon/changes/history.service';
import {
  type AppliedView,
  AppliedViewSchema,
  type BulkChangeBody,
  BulkChangeBodySchema,
  type ChangePage,
  ChangePageSchema,
  type ListChangesQuery,
  ListChangesQuerySchema,
} from '@lexikon/contracts/changes';
import {
  type ListRemovedQuery,
  ListRemovedQuerySchema,
  type RemovedTermPage,
  RemovedTermPageSchema,
  type TermPlacesQuery,
  TermPlacesQuerySchema,
  type TermPlacesView,
  TermPlacesViewSchema,
  type TermVersionsQuery,
  TermVersionsQuerySchema,
  type TermVersionsView,
  TermVersionsViewSchema,
} from '@lexikon/contracts/terms';
import type { Caller } from '@lexikon/kernel/actor';
import { TermsService } from '@lexikon/terms/terms.service';
import { Access } from '../http/access.decorator.js';
import { CurrentCaller } from '../http/caller.js';
import { decodeCursor, encodeCursor } from '../http/cursor.js';
import { pageOf } from '../http/page.js';
import { Returns } from '../http/returns.decorator.js';
import { placeIn, termFilterOf } from '../terms/term-list-query.js';
import { presentRemoved } from '../terms/term.presenter.js';
import { presentApplied, presentChange } from './change.presenter.js';
import { type HttpOrigin, RequestOrigin } from './origin.js';

const IdSchema = z.uuid();
const TimePlaceSchema = z.strictObject({ at: z.iso.datetime().transform((at) => new Date(at)), id: z.uuid() });

/** What has been done to the content of a lexicon, and what can be done to much of it at once. */
@Controller('lexicons/:id')
export class LexiconContentController {
  constructor(
    private readonly history: HistoryService,
    private readonly terms: TermsService,
    private readonly editing: TermEditingService,
  ) {}

  @Get('changes')
  @Access('lexicon.read', 'lexicon')
  @Returns(HttpStatus.OK, ChangePageSchema)
  async listChanges(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: IdSchema }) id: string,
    @Query({ schema: ListChangesQuerySchema }) { cursor, limit }: ListChangesQuery,
  ): Promise<ChangePage> {
    const after = decodeCursor(TimePlaceSchema, cursor);
    const found = await this.history.list(caller, id, { limit: limit + 1, after });
    return pageOf(found, limit, { present: presentChange, placeOf: (change) => ({ at: change.at, id: change.id }) });
  }

  @Get('removed')
  @Access('term.read', 'lexicon')
  @Returns(HttpStatus.OK, RemovedTermPageSchema)
  async listRemoved(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: IdSchema }) id: string,
    @Query({ schema: ListRemovedQuerySchema }) { cursor, limit }: ListRemovedQuery,
  ): Promise<RemovedTermPage> {
    const after = decodeCursor(TimePlaceSchema, cursor);
    const found = await this.terms.listRemoved(caller, id, { limit: limit + 1, after });
    return pageOf(found, limit, { present: presentRemoved, placeOf: (term) => ({ at: term.removedAt, id: term.id }) });
  }

  /** For a bulk change of all terms that pass the filters of a list. */
  @Get('term-versions')
  @Access('term.read', 'lexicon')
  @Returns(HttpStatus.OK, TermVersionsViewSchema)
  async listVersions(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: IdSchema }) id: string,
    @Query({ schema: TermVersionsQuerySchema }) query: TermVersionsQuery,
  ): Promise<TermVersionsView> {
    const filter = { ...termFilterOf(query), language: query.language };
    const { terms, total } = await this.terms.listVersions(caller, id, filter);
    return { items: [...terms], total };
  }

  /** To open a long list anywhere. */
  @Get('term-places')
  @Access('term.read', 'lexicon')
  @Returns(HttpStatus.OK, TermPlacesViewSchema)
  async listPlaces(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: IdSchema }) id: string,
    @Query({ schema: TermPlacesQuerySchema }) query: TermPlacesQuery,
  ): Promise<TermPlacesView> {
    const filter = { ...termFilterOf(query), language: query.language };
    const places = await this.terms.listPlaces(caller, id, filter, { by: query.sort, size: query.limit });
    return { items: places.map((term) => ({ cursor: encodeCursor(placeIn(query.sort, term)), after: term.name })) };
  }

  /** All of it or nothing: a term that is stale or may not take the step refuses the whole change. */
  @Post('bulk')
  @Access('term.edit', 'lexicon')
  @Returns(HttpStatus.OK, AppliedViewSchema)
  async updateMany(
    @CurrentCaller() caller: Caller,
    @RequestOrigin() origin: HttpOrigin,
    @Param('id', { schema: IdSchema }) id: string,
    @Body({ schema: BulkChangeBodySchema }) { reason, ...draft }: BulkChangeBody,
  ): Promise<AppliedView> {
    return presentApplied(await this.editing.updateMany(caller, id, { draft, reason, origin }));
  }
}
