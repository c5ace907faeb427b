import { Body, Controller, Get, HttpStatus, Param, Post, Query } from '@nestjs/common';
import { z } from 'zod';
import {
  type DecideImportBody,
  DecideImportBodySchema,
  type ImportFindingPage,
  ImportFindingPageSchema,
  type ImportItemPage,
  ImportItemPageSchema,
  type ImportView,
  ImportViewSchema,
  type ListImportFindingsQuery,
  ListImportFindingsQuerySchema,
  type ListImportItemsQuery,
  ListImportItemsQuerySchema,
} from '@lexikon/contracts/imports';
import { ImportsService } from '@lexikon/interchange/imports/imports.service';
import type { Caller } from '@lexikon/kernel/actor';
import { Access } from '../http/access.decorator.js';
import { CurrentCaller } from '../http/caller.js';
import { decodeCursor } from '../http/cursor.js';
import { pageOf } from '../http/page.js';
import { Returns } from '../http/returns.decorator.js';
import { presentFinding, presentImport, presentItem } from './import.presenter.js';

const IdSchema = z.uuid();
const SeqSchema = z.int().min(0);
const FIRST = -1;

@Controller('imports/:id')
export class ImportsController {
  constructor(private readonly imports: ImportsService) {}

  @Get()
  @Access('term.edit', 'lexicon')
  @Returns(HttpStatus.OK, ImportViewSchema)
  async get(@CurrentCaller() caller: Caller, @Param('id', { schema: IdSchema }) id: string): Promise<ImportView> {
    return presentImport(await this.imports.get(caller, id));
  }

  /** What would happen, term by term. */
  @Get('items')
  @Access('term.edit', 'lexicon')
  @Returns(HttpStatus.OK, ImportItemPageSchema)
  async listItems(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: IdSchema }) id: string,
    @Query({ schema: ListImportItemsQuerySchema }) { cursor, limit, outcome }: ListImportItemsQuery,
  ): Promise<ImportItemPage> {
    const after = decodeCursor(SeqSchema, cursor) ?? FIRST;
    const found = await this.imports.listItems(caller, id, { after, limit: limit + 1, outcome: outcome ?? null });
    return pageOf(found, limit, { present: presentItem, placeOf: ({ seq }) => seq });
  }

  /** What was found in the file, and against the lexicon. */
  @Get('findings')
  @Access('term.edit', 'lexicon')
  @Returns(HttpStatus.OK, ImportFindingPageSchema)
  async listFindings(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: IdSchema }) id: string,
    @Query({ schema: ListImportFindingsQuerySchema }) { cursor, limit, kind }: ListImportFindingsQuery,
  ): Promise<ImportFindingPage> {
    const after = decodeCursor(SeqSchema, cursor) ?? FIRST;
    const found = await this.imports.listFindings(caller, id, { after, limit: limit + 1, kind: kind ?? null });
    return pageOf(found, limit, { present: presentFinding, placeOf: ({ seq }) => seq });
  }

  @Post('decisions')
  @Access('term.edit', 'lexicon')
  @Returns(HttpStatus.OK, ImportViewSchema)
  async decide(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: IdSchema }) id: string,
    @Body({ schema: DecideImportBodySchema }) { items }: DecideImportBody,
  ): Promise<ImportView> {
    return presentImport(await this.imports.decide(caller, id, items));
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
