import { Body, Controller, Delete, Get, HttpStatus, Param, Patch, Post, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { z } from 'zod';
import { TermCreationService } from '@lexikon/changes/editing/term-creation.service';
import { TermEditingService } from '@lexikon/changes/editing/term-editing.service';
import { type AppliedView, AppliedViewSchema } from '@lexikon/contracts/changes';
import {
  type CreateTermBody,
  CreateTermBodySchema,
  type GetTermQuery,
  GetTermQuerySchema,
  type HomographsQuery,
  HomographsQuerySchema,
  type HomographsView,
  HomographsViewSchema,
  type ListTermsQuery,
  ListTermsQuerySchema,
  type RestoreBody,
  RestoreBodySchema,
  type TermPage,
  TermPageSchema,
  type TermView,
  TermViewSchema,
  type UpdateTermBody,
  UpdateTermBodySchema,
} from '@lexikon/contracts/terms';
import type { Caller } from '@lexikon/kernel/actor';
import { TermsService } from '@lexikon/terms/terms.service';
import { presentApplied } from '../changes/change.presenter.js';
import { type HttpOrigin, RequestOrigin } from '../changes/origin.js';
import { Access } from '../http/access.decorator.js';
import { CurrentCaller } from '../http/caller.js';
import { pageOf } from '../http/page.js';
import { Returns } from '../http/returns.decorator.js';
import { IfMatch, OptionalIfMatch, Versioned } from '../http/versions.js';
import { orderAfter, placeIn, termFilterOf } from './term-list-query.js';
import { presentTerm, presentTermRow, presentWarning } from './term.presenter.js';

const IdSchema = z.uuid();

@Controller('terms')
export class TermsController {
  constructor(
    private readonly terms: TermsService,
    private readonly creation: TermCreationService,
    private readonly editing: TermEditingService,
  ) {}

  /** `{ term, definition }` is enough for a first term. */
  @Post()
  @Access('term.edit', 'lexicon')
  @Versioned()
  @Returns(HttpStatus.CREATED, TermViewSchema)
  async create(
    @CurrentCaller() caller: Caller,
    @RequestOrigin() origin: HttpOrigin,
    @Body({ schema: CreateTermBodySchema }) body: CreateTermBody,
    @Res({ passthrough: true }) response: Response,
  ): Promise<TermView> {
    const id = await this.creation.create(caller, body, origin);
    response.location(`/api/terms/${id}`);
    return this.present(caller, id, { withWarnings: true });
  }

  @Get()
  @Access('term.read', 'lexicon')
  @Returns(HttpStatus.OK, TermPageSchema)
  async list(
    @CurrentCaller() caller: Caller,
    @Query({ schema: ListTermsQuerySchema }) query: ListTermsQuery,
  ): Promise<TermPage> {
    const { lexiconId, language, second, roots, sort, count, cursor, limit } = query;
    const filter = { ...termFilterOf(query), rootsOnly: roots === 'true' };
    const page = { language, second, limit: limit + 1, order: orderAfter(sort, cursor), counted: count === 'true' };
    const { terms, total } = await this.terms.list(caller, lexiconId, filter, page);
    return { ...pageOf(terms, limit, { present: presentTermRow, placeOf: (term) => placeIn(sort, term) }), total };
  }

  /** Before `:id`, which would take the word for an id. */
  @Get('homographs')
  @Access('term.read', 'lexicon')
  @Returns(HttpStatus.OK, HomographsViewSchema)
  async listHomographs(
    @CurrentCaller() caller: Caller,
    @Query({ schema: HomographsQuerySchema }) { lexiconId, label, language }: HomographsQuery,
  ): Promise<HomographsView> {
    const found = await this.terms.listHomographs(caller, lexiconId, { text: label, language: language ?? null });
    return { items: found.map(presentWarning) };
  }

  @Get(':id')
  @Access('term.read', 'term')
  @Versioned()
  @Returns(HttpStatus.OK, TermViewSchema)
  async get(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: IdSchema }) id: string,
    @Query({ schema: GetTermQuerySchema }) { removed }: GetTermQuery,
  ): Promise<TermView> {
    return presentTerm(await this.terms.get(caller, id, { removed: removed === 'true' }));
  }

  @Patch(':id')
  @Access('term.edit', 'term')
  @Versioned()
  @Returns(HttpStatus.OK, TermViewSchema)
  async update(
    @CurrentCaller() caller: Caller,
    @RequestOrigin() origin: HttpOrigin,
    @Param('id', { schema: IdSchema }) id: string,
    @IfMatch() baseVersion: number,
    @Body({ schema: UpdateTermBodySchema }) { reason, ...draft }: UpdateTermBody,
  ): Promise<TermView> {
    const { changeId } = await this.editing.update(caller, id, baseVersion, { draft, reason, origin });
    return { ...(await this.present(caller, id, { withWarnings: draft.labels !== undefined })), changeId };
  }

  /** Its relations go and return with it. */
  @Delete(':id')
  @Access('term.edit', 'term')
  @Returns(HttpStatus.OK, AppliedViewSchema)
  async remove(
    @CurrentCaller() caller: Caller,
    @RequestOrigin() origin: HttpOrigin,
    @Param('id', { schema: IdSchema }) id: string,
    @IfMatch() baseVersion: number,
  ): Promise<AppliedView> {
    return presentApplied(await this.editing.remove(caller, id, baseVersion, { origin }));
  }

  /** A removed term as it was, or any term as an older version of it was. */
  @Post(':id/restore')
  @Access('term.edit', 'term')
  @Versioned()
  @Returns(HttpStatus.OK, TermViewSchema)
  async restore(
    @CurrentCaller() caller: Caller,
    @RequestOrigin() origin: HttpOrigin,
    @Param('id', { schema: IdSchema }) id: string,
    @OptionalIfMatch() baseVersion: number | null,
    @Body({ schema: RestoreBodySchema }) body: RestoreBody,
  ): Promise<TermView> {
    await this.editing.restore(caller, id, baseVersion, { ...body, origin });
    return this.present(caller, id, { withWarnings: true });
  }

  private async present(caller: Caller, id: string, { withWarnings }: { withWarnings: boolean }): Promise<TermView> {
    const term = await this.terms.get(caller, id);
    return presentTerm(term, withWarnings ? await this.terms.listWarnings(caller, term) : undefined);
  }
}
