import { Body, Controller, Get, HttpStatus, Param, Post, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import type { Response } from 'express';
import { z } from 'zod';
import {
  type DecideImportBody,
  DecideImportBodySchema,
  type ImportFacetsQuery,
  ImportFacetsQuerySchema,
  type ImportFacetsView,
  ImportFacetsViewSchema,
  type ImportFindingPage,
  ImportFindingPageSchema,
  type ImportFindingSummary,
  ImportFindingSummarySchema,
  type ImportItemPage,
  ImportItemPageSchema,
  type ImportView,
  ImportViewSchema,
  type ListImportFindingsQuery,
  ListImportFindingsQuerySchema,
  type ListImportItemsQuery,
  ListImportItemsQuerySchema,
} from '@lexikon/contracts/imports';
import { ImportReviewService } from '@lexikon/interchange/imports/import-review.service';
import { ImportsService } from '@lexikon/interchange/imports/imports.service';
import type { ItemField } from '@lexikon/interchange/imports/item-marks';
import type { Caller } from '@lexikon/kernel/actor';
import { presentNames } from '../changes/change.presenter.js';
import { Access } from '../http/access.decorator.js';
import { CurrentCaller } from '../http/caller.js';
import { decodeCursor } from '../http/cursor.js';
import { pageOf } from '../http/page.js';
import { Returns } from '../http/returns.decorator.js';
import { sendText } from '../http/send-text.js';
import {
  presentFacets,
  presentFinding,
  presentFindingSummary,
  presentImport,
  presentItem,
} from './import.presenter.js';

const IdSchema = z.uuid();
const SeqSchema = z.int().min(0);
const FIRST = -1;

@Controller('imports/:id')
export class ImportsController {
  constructor(
    private readonly imports: ImportsService,
    private readonly review: ImportReviewService,
  ) {}

  @Get()
  @Access('term.edit', 'lexicon')
  @Returns(HttpStatus.OK, ImportViewSchema)
  async get(@CurrentCaller() caller: Caller, @Param('id', { schema: IdSchema }) id: string): Promise<ImportView> {
    const { row, chosen } = await this.review.get(caller, id);
    return presentImport(row, chosen);
  }

  /** What would happen, term by term. */
  @Get('items')
  @Access('term.edit', 'lexicon')
  @Returns(HttpStatus.OK, ImportItemPageSchema)
  async listItems(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: IdSchema }) id: string,
    @Query({ schema: ListImportItemsQuerySchema }) { cursor, limit, ...query }: ListImportItemsQuery,
  ): Promise<ImportItemPage> {
    const after = decodeCursor(SeqSchema, cursor) ?? FIRST;
    const page = { after, limit: limit + 1, filter: filterOf(query) };
    const { items, names } = await this.review.listItems(caller, id, page);
    return {
      ...pageOf(items, limit, { present: presentItem, placeOf: ({ seq }) => seq }),
      names: presentNames({ names }),
    };
  }

  /** How many items touch what. */
  @Get('facets')
  @Access('term.edit', 'lexicon')
  @Returns(HttpStatus.OK, ImportFacetsViewSchema)
  async facets(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: IdSchema }) id: string,
    @Query({ schema: ImportFacetsQuerySchema }) query: ImportFacetsQuery,
  ): Promise<ImportFacetsView> {
    return presentFacets(await this.review.countFacets(caller, id, filterOf(query)));
  }

  /** What was found in the file, and against the lexicon. */
  @Get('findings')
  @Access('term.edit', 'lexicon')
  @Returns(HttpStatus.OK, ImportFindingPageSchema)
  async listFindings(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: IdSchema }) id: string,
    @Query({ schema: ListImportFindingsQuerySchema }) { cursor, limit, ...query }: ListImportFindingsQuery,
  ): Promise<ImportFindingPage> {
    const after = decodeCursor(SeqSchema, cursor) ?? FIRST;
    const found = await this.review.listFindings(caller, id, { ...query, after, limit: limit + 1 });
    return pageOf(found, limit, { present: presentFinding, placeOf: ({ seq }) => seq });
  }

  @Get('findings/summary')
  @Access('term.edit', 'lexicon')
  @Returns(HttpStatus.OK, ImportFindingSummarySchema)
  async summariseFindings(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: IdSchema }) id: string,
  ): Promise<ImportFindingSummary> {
    return presentFindingSummary(await this.review.summariseFindings(caller, id));
  }

  /** All items and findings as a table. Sent as it is read: memory does not grow with the import. */
  @Get('report')
  @Access('term.edit', 'lexicon')
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string' } })
  async report(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: IdSchema }) id: string,
    @Res() response: Response,
  ): Promise<void> {
    const { fileName, text } = await this.review.writeReport(caller, id);
    // The name is somebody's: the framework writes it so that any character is safe in a header.
    response.attachment(`${fileName.replace(/\.[^.]*$/u, '')}-report.csv`);
    response.set('Content-Type', 'text/csv; charset=utf-8');
    await sendText(text, response);
  }

  @Post('decisions')
  @Access('term.edit', 'lexicon')
  @Returns(HttpStatus.OK, ImportViewSchema)
  async decide(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: IdSchema }) id: string,
    @Body({ schema: DecideImportBodySchema }) body: DecideImportBody,
  ): Promise<ImportView> {
    const { row, chosen } =
      'items' in body
        ? await this.review.decide(caller, id, body.items)
        : await this.review.decideAll(caller, id, body.filter, body.decision);
    return presentImport(row, chosen);
  }

  /** A job applies it. Ask for the import until it is applied; or ready again, where the lexicon has moved on. */
  @Post('apply')
  @Access('term.edit', 'lexicon')
  @Returns(HttpStatus.ACCEPTED, ImportViewSchema)
  async apply(@CurrentCaller() caller: Caller, @Param('id', { schema: IdSchema }) id: string): Promise<ImportView> {
    return presentImport(await this.imports.apply(caller, id));
  }

  @Post('discard')
  @Access('term.edit', 'lexicon')
  @Returns(HttpStatus.OK, ImportViewSchema)
  async discard(@CurrentCaller() caller: Caller, @Param('id', { schema: IdSchema }) id: string): Promise<ImportView> {
    return presentImport(await this.imports.discard(caller, id));
  }

  /** Stops it within a second or so. Nothing of the content has changed then. */
  @Post('cancel')
  @Access('term.edit', 'lexicon')
  @Returns(HttpStatus.ACCEPTED, ImportViewSchema)
  async cancel(@CurrentCaller() caller: Caller, @Param('id', { schema: IdSchema }) id: string): Promise<ImportView> {
    return presentImport(await this.imports.cancel(caller, id));
  }
}

function filterOf({ field, language, validated, edited, moved, ...filter }: ImportFacetsQuery) {
  return {
    ...filter,
    // The schema lets nothing else through.
    fields: field?.split(',') as ItemField[] | undefined,
    languages: language?.split(','),
    validated: validated === 'true',
    edited: edited === 'true',
    moved: moved === 'true',
  };
}
