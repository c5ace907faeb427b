import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import type { Response } from 'express';
import { z } from 'zod';
import { type ExportQuery, ExportQuerySchema } from '@lexikon/contracts/imports';
import { ExportsService } from '@lexikon/interchange/exports/exports.service';
import type { Caller } from '@lexikon/kernel/actor';
import { Access } from '../http/access.decorator.js';
import { CurrentCaller } from '../http/caller.js';
import { sendText } from '../http/send-text.js';

const IdSchema = z.uuid();

@Controller('lexicons/:id/export')
export class ExportController {
  constructor(private readonly exports: ExportsService) {}

  /** Sent as it is read, no faster than it is taken: memory does not grow with the lexicon. */
  @Get()
  @Access('term.read', 'lexicon')
  @ApiProduces('text/turtle', 'application/n-triples', 'application/ld+json', 'text/csv')
  @ApiOkResponse({ schema: { type: 'string' } })
  async export(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: IdSchema }) id: string,
    @Query({ schema: ExportQuerySchema }) { format, provenance }: ExportQuery,
    @Res() response: Response,
  ): Promise<void> {
    const file = await this.exports.export(caller, id, { format, withProvenance: provenance === 'true' });
    response.set({
      'Content-Type': file.mediaType,
      'Content-Disposition': `attachment; filename="${file.fileName}"`,
    });
    await sendText(file.text, response);
  }
}
