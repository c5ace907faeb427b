import { createReadStream } from 'node:fs';
import { Body, Controller, Get, HttpStatus, Param, Post, Query, UploadedFile, UseInterceptors } from '@nestjs/common';
import { ApiBody } from '@nestjs/swagger';
import { z } from 'zod';
import {
  type CreateImportBody,
  CreateImportBodySchema,
  type ImportPage,
  ImportPageSchema,
  type ImportView,
  ImportViewSchema,
  type ListImportsQuery,
  ListImportsQuerySchema,
} from '@lexikon/contracts/imports';
import { ImportsService } from '@lexikon/interchange/imports/imports.service';
import type { Caller } from '@lexikon/kernel/actor';
import { Access } from '../http/access.decorator.js';
import { TakesFile } from '../http/body-type.js';
import { CurrentCaller } from '../http/caller.js';
import { decodeCursor } from '../http/cursor.js';
import { pageOf } from '../http/page.js';
import { Returns } from '../http/returns.decorator.js';
import { presentImport } from './import.presenter.js';
import { ImportUploadInterceptor } from './import-upload.interceptor.js';

const IdSchema = z.uuid();
const PlaceSchema = z.object({ createdAt: z.iso.datetime().transform((at) => new Date(at)), id: z.uuid() });

/** The fields of the form, as the API's page shows them. */
const FORM = {
  type: 'object',
  required: ['file'],
  properties: {
    file: { type: 'string', format: 'binary' },
    format: { type: 'string', enum: ['turtle', 'rdfxml', 'ntriples', 'jsonld', 'csv'] },
    strict: { type: 'string', enum: ['true', 'false'], default: 'false' },
    remove: { type: 'string', enum: ['true', 'false'], default: 'false' },
    status: { type: 'string', enum: ['draft', 'validated'], default: 'draft' },
    source: { type: 'string' },
  },
};

@Controller('lexicons/:id/imports')
export class LexiconImportsController {
  constructor(private readonly imports: ImportsService) {}

  /** Takes the file in; a job reads and compares it. Ask for the import until it is ready. */
  @Post()
  @Access('term.edit', 'lexicon')
  @UseInterceptors(ImportUploadInterceptor)
  @TakesFile()
  @ApiBody({ schema: FORM })
  @Returns(HttpStatus.ACCEPTED, ImportViewSchema)
  async create(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: IdSchema }) lexiconId: string,
    @UploadedFile() file: Express.Multer.File,
    @Body({ schema: CreateImportBodySchema }) { format, strict, remove, status, source }: CreateImportBody,
  ): Promise<ImportView> {
    const upload = { fileName: file.originalname, format, bytes: () => createReadStream(file.path) };
    const options = { strict: strict === 'true', remove: remove === 'true', status, source: source ?? null };
    return presentImport(await this.imports.create(caller, lexiconId, upload, options));
  }

  /** Newest first. */
  @Get()
  @Access('term.edit', 'lexicon')
  @Returns(HttpStatus.OK, ImportPageSchema)
  async list(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: IdSchema }) lexiconId: string,
    @Query({ schema: ListImportsQuerySchema }) { cursor, limit }: ListImportsQuery,
  ): Promise<ImportPage> {
    const after = decodeCursor(PlaceSchema, cursor);
    const found = await this.imports.list(caller, lexiconId, { after, limit: limit + 1 });
    return pageOf(found, limit, {
      present: (row) => presentImport(row),
      placeOf: ({ createdAt, id }) => ({ createdAt, id }),
    });
  }
}
