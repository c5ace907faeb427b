import { Controller, Get, HttpStatus, Param, Query } from '@nestjs/common';
import { z } from 'zod';
import { HistoryService } from '@lexikon/changes/history.service';
import {
  type DiffQuery,
  DiffQuerySchema,
  type DiffView,
  DiffViewSchema,
  type ListRevisionsQuery,
  ListRevisionsQuerySchema,
  type RevisionPage,
  RevisionPageSchema,
  type RevisionView,
  RevisionViewSchema,
} from '@lexikon/contracts/changes';
import type { Caller } from '@lexikon/kernel/actor';
import { presentNames, presentRevision, presentRevisionRow } from '../changes/change.presenter.js';
import { Access } from '../http/access.decorator.js';
import { CurrentCaller } from '../http/caller.js';
import { decodeCursor } from '../http/cursor.js';
import { pageOf } from '../http/page.js';
import { Returns } from '../http/returns.decorator.js';

const IdSchema = z.uuid();
const VersionSchema = z.coerce.number().int().min(1).max(999_999_999);

/** The history of a term, also of a removed one. */
@Controller('terms/:id')
export class RevisionsController {
  constructor(private readonly history: HistoryService) {}

  @Get('revisions')
  @Access('term.read', 'term')
  @Returns(HttpStatus.OK, RevisionPageSchema)
  async list(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: IdSchema }) id: string,
    @Query({ schema: ListRevisionsQuerySchema }) { cursor, limit }: ListRevisionsQuery,
  ): Promise<RevisionPage> {
    const beforeVersion = decodeCursor(z.int().positive(), cursor);
    const found = await this.history.listRevisions(caller, id, { limit: limit + 1, beforeVersion });
    const page = pageOf(found.revisions, limit, { present: presentRevisionRow, placeOf: ({ version }) => version });
    return { ...page, names: presentNames(found) };
  }

  @Get('revisions/:version')
  @Access('term.read', 'term')
  @Returns(HttpStatus.OK, RevisionViewSchema)
  async get(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: IdSchema }) id: string,
    @Param('version', { schema: VersionSchema }) version: number,
  ): Promise<RevisionView> {
    return presentRevision(await this.history.getRevision(caller, id, version));
  }

  @Get('diff')
  @Access('term.read', 'term')
  @Returns(HttpStatus.OK, DiffViewSchema)
  async diff(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: IdSchema }) id: string,
    @Query({ schema: DiffQuerySchema }) { from, to }: DiffQuery,
  ): Promise<DiffView> {
    const found = await this.history.diff(caller, id, { from, to });
    return { from, to, items: [...found.diff], names: presentNames(found) };
  }
}
