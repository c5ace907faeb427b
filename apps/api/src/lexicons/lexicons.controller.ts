import { Body, Controller, Delete, Get, HttpStatus, Param, Patch, Post, Query } from '@nestjs/common';
import { z } from 'zod';
import {
  type CreateLexiconBody,
  CreateLexiconBodySchema,
  type LexiconPage,
  LexiconPageSchema,
  type LexiconStatsView,
  LexiconStatsViewSchema,
  type LexiconView,
  LexiconViewSchema,
  type ListLexiconsQuery,
  ListLexiconsQuerySchema,
  type UpdateLexiconBody,
  UpdateLexiconBodySchema,
} from '@lexikon/contracts/lexicons';
import type { Caller } from '@lexikon/kernel/actor';
import { LexiconViewsService } from '@lexikon/lexicons/lexicon-views.service';
import { LexiconsService } from '@lexikon/lexicons/lexicons.service';
import { WorkspacesService } from '@lexikon/workspaces/workspaces.service';
import { Access } from '../http/access.decorator.js';
import { CurrentCaller } from '../http/caller.js';
import { decodeCursor } from '../http/cursor.js';
import { NamePlaceSchema, namePlaceOf } from '../http/name-place.js';
import { pageOf } from '../http/page.js';
import { Returns } from '../http/returns.decorator.js';
import { IfMatch, Versioned } from '../http/versions.js';
import { presentLexicon, presentStats } from './lexicon.presenter.js';

const IdSchema = z.uuid();

@Controller('lexicons')
export class LexiconsController {
  constructor(
    private readonly lexicons: LexiconsService,
    private readonly views: LexiconViewsService,
    private readonly workspaces: WorkspacesService,
  ) {}

  @Post()
  @Access('lexicon.create', 'workspace')
  @Versioned()
  @Returns(HttpStatus.CREATED, LexiconViewSchema)
  async create(
    @CurrentCaller() caller: Caller,
    @Body({ schema: CreateLexiconBodySchema }) body: CreateLexiconBody,
  ): Promise<LexiconView> {
    const workspaceId = body.workspaceId ?? (await this.workspaces.getPersonalId(caller));
    const { id } = await this.lexicons.create(caller, { ...body, workspaceId });
    return this.get(caller, id);
  }

  @Get()
  @Access('lexicon.read', 'workspace')
  @Returns(HttpStatus.OK, LexiconPageSchema)
  async list(
    @CurrentCaller() caller: Caller,
    @Query({ schema: ListLexiconsQuerySchema }) { cursor, limit, ...filter }: ListLexiconsQuery,
  ): Promise<LexiconPage> {
    const after = decodeCursor(NamePlaceSchema, cursor);
    const found = await this.views.list(caller, { ...filter, limit: limit + 1, after });
    return pageOf(found, limit, { present: (row) => presentLexicon(row, caller.actor), placeOf: namePlaceOf });
  }

  @Get(':id')
  @Access('lexicon.read', 'lexicon')
  @Versioned()
  @Returns(HttpStatus.OK, LexiconViewSchema)
  async get(@CurrentCaller() caller: Caller, @Param('id', { schema: IdSchema }) id: string): Promise<LexiconView> {
    return presentLexicon(await this.views.get(caller, id), caller.actor);
  }

  @Patch(':id')
  @Access('lexicon.manage', 'lexicon')
  @Versioned()
  @Returns(HttpStatus.OK, LexiconViewSchema)
  async update(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: IdSchema }) id: string,
    @IfMatch() version: number,
    @Body({ schema: UpdateLexiconBodySchema }) body: UpdateLexiconBody,
  ): Promise<LexiconView> {
    await this.lexicons.update(caller, id, version, body);
    return this.get(caller, id);
  }

  /** It can be restored for 30 days. */
  @Delete(':id')
  @Access('lexicon.manage', 'lexicon')
  @Versioned()
  @Returns(HttpStatus.OK, LexiconViewSchema)
  async remove(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: IdSchema }) id: string,
    @IfMatch() version: number,
  ): Promise<LexiconView> {
    await this.lexicons.remove(caller, id, version);
    return this.get(caller, id);
  }

  @Post(':id/restore')
  @Access('lexicon.manage', 'lexicon')
  @Versioned()
  @Returns(HttpStatus.OK, LexiconViewSchema)
  async restore(@CurrentCaller() caller: Caller, @Param('id', { schema: IdSchema }) id: string): Promise<LexiconView> {
    await this.lexicons.restore(caller, id);
    return this.get(caller, id);
  }

  @Get(':id/stats')
  @Access('lexicon.read', 'lexicon')
  @Returns(HttpStatus.OK, LexiconStatsViewSchema)
  async stats(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: IdSchema }) id: string,
  ): Promise<LexiconStatsView> {
    return presentStats(await this.views.getStats(caller, id));
  }
}
