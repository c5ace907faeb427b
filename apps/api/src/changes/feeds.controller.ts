import { Controller, Get, HttpStatus, Query } from '@nestjs/common';
import { z } from 'zod';
import { HistoryService } from '@lexikon/changes/history.service';
import { WaitingService } from '@lexikon/changes/waiting/waiting.service';
import {
  type FeedChangePage,
  FeedChangePageSchema,
  type ListFeedQuery,
  ListFeedQuerySchema,
  type ListWaitingQuery,
  ListWaitingQuerySchema,
  type WaitingPage,
  WaitingPageSchema,
} from '@lexikon/contracts/changes';
import type { Caller } from '@lexikon/kernel/actor';
import { Access } from '../http/access.decorator.js';
import { CurrentCaller } from '../http/caller.js';
import { decodeCursor } from '../http/cursor.js';
import { pageOf } from '../http/page.js';
import { Returns } from '../http/returns.decorator.js';
import { presentFeedChange, presentWaiting } from './change.presenter.js';

const TimePlaceSchema = z.strictObject({ at: z.iso.datetime().transform((at) => new Date(at)), id: z.uuid() });
const WaitingPlaceSchema = z.strictObject({ changeId: z.uuid(), termId: z.uuid() });

/** What concerns the caller, over all lexicons in which they have a role. */
@Controller()
export class FeedsController {
  constructor(
    private readonly history: HistoryService,
    private readonly waiting: WaitingService,
  ) {}

  /** The last change first. */
  @Get('changes')
  @Access('workspace.read', 'workspace')
  @Returns(HttpStatus.OK, FeedChangePageSchema)
  async listChanges(
    @CurrentCaller() caller: Caller,
    @Query({ schema: ListFeedQuerySchema }) { cursor, limit, since }: ListFeedQuery,
  ): Promise<FeedChangePage> {
    const after = decodeCursor(TimePlaceSchema, cursor);
    const page = { limit: limit + 1, after, since: since === undefined ? undefined : new Date(since) };
    const found = await this.history.listOwn(caller, page);
    return pageOf(found, limit, { present: presentFeedChange, placeOf: ({ at, id }) => ({ at, id }) });
  }

  /** Terms to review, and terms of the caller's own that were sent back. */
  @Get('waiting')
  @Access('workspace.read', 'workspace')
  @Returns(HttpStatus.OK, WaitingPageSchema)
  async listWaiting(
    @CurrentCaller() caller: Caller,
    @Query({ schema: ListWaitingQuerySchema }) { cursor, limit }: ListWaitingQuery,
  ): Promise<WaitingPage> {
    const after = decodeCursor(WaitingPlaceSchema, cursor);
    const { terms, summary } = await this.waiting.list(caller, { limit: limit + 1, after });
    const page = pageOf(terms, limit, { present: presentWaiting, placeOf: ({ place }) => place });
    return { ...page, total: summary?.total ?? null, oldestAt: summary?.oldestAt?.toISOString() ?? null };
  }
}
