import { Body, Controller, Get, HttpStatus, Param, Post, Query } from '@nestjs/common';
import { z } from 'zod';
import { ChangesService } from '@lexikon/changes/changes.service';
import { HistoryService } from '@lexikon/changes/history.service';
import {
  type AppliedView,
  AppliedViewSchema,
  type ChangeDetailView,
  ChangeDetailViewSchema,
  type ListChangesQuery,
  ListChangesQuerySchema,
  type UndoBody,
  UndoBodySchema,
} from '@lexikon/contracts/changes';
import type { Caller } from '@lexikon/kernel/actor';
import { Access } from '../http/access.decorator.js';
import { CurrentCaller } from '../http/caller.js';
import { decodeCursor } from '../http/cursor.js';
import { pageOf } from '../http/page.js';
import { Returns } from '../http/returns.decorator.js';
import { presentApplied, presentChange, presentNames, presentTermDiff } from './change.presenter.js';
import { type HttpOrigin, RequestOrigin } from './origin.js';

const IdSchema = z.uuid();

@Controller('changes/:id')
export class ChangesController {
  constructor(
    private readonly changes: ChangesService,
    private readonly history: HistoryService,
  ) {}

  /** What it did, term by term. */
  @Get()
  @Access('lexicon.read', 'lexicon')
  @Returns(HttpStatus.OK, ChangeDetailViewSchema)
  async get(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: IdSchema }) id: string,
    @Query({ schema: ListChangesQuerySchema }) { cursor, limit }: ListChangesQuery,
  ): Promise<ChangeDetailView> {
    const afterId = decodeCursor(z.uuid(), cursor);
    const found = await this.history.get(caller, id, { limit: limit + 1, afterId });
    const page = pageOf(found.terms, limit, { present: presentTermDiff, placeOf: ({ termId }) => termId });
    return { change: presentChange(found.change), ...page, names: presentNames(found) };
  }

  /** One act, however many terms it touched; itself a change, which can be undone. */
  @Post('undo')
  @Access('term.edit', 'lexicon')
  @Returns(HttpStatus.OK, AppliedViewSchema)
  async undo(
    @CurrentCaller() caller: Caller,
    @RequestOrigin() origin: HttpOrigin,
    @Param('id', { schema: IdSchema }) id: string,
    @Body({ schema: UndoBodySchema }) { conflicts, reason }: UndoBody,
  ): Promise<AppliedView> {
    return presentApplied(await this.changes.undo(caller, id, { conflicts, reason: reason || null, origin }));
  }
}
