import { Controller, Get, HttpStatus, Injectable, Param, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import type { Response } from 'express';
import { z } from 'zod';
import {
  type AuditPage,
  AuditPageSchema,
  type ExportAuditQuery,
  ExportAuditQuerySchema,
  type ExportWorkspaceAuditQuery,
  ExportWorkspaceAuditQuerySchema,
  type ListAuditQuery,
  ListAuditQuerySchema,
  type ListWorkspaceAuditQuery,
  ListWorkspaceAuditQuerySchema,
} from '@lexikon/contracts/audit';
import type { Caller } from '@lexikon/kernel/actor';
import type { AuditFilter, AuditRow } from '@lexikon/workspaces/audit/audit-trail.read-model';
import { type AuditScope, AuditTrailService } from '@lexikon/workspaces/audit/audit-trail.service';
import { Access } from '../http/access.decorator.js';
import { CurrentCaller } from '../http/caller.js';
import { decodeCursor } from '../http/cursor.js';
import { pageOf } from '../http/page.js';
import { Returns } from '../http/returns.decorator.js';
import { sendText } from '../http/send-text.js';
import { AUDIT_FORMATS, presentEntry, toFilter } from './audit.presenter.js';

const IdSchema = z.uuid();
const PlaceSchema = z.strictObject({ at: z.coerce.date(), id: z.uuid() });

@Injectable()
abstract class AuditController {
  constructor(protected readonly trail: AuditTrailService) {}

  protected async page(
    caller: Caller,
    scope: AuditScope,
    filter: AuditFilter,
    { cursor, limit }: Pick<ListAuditQuery, 'cursor' | 'limit'>,
  ): Promise<AuditPage> {
    const after = decodeCursor(PlaceSchema, cursor);
    const found = await this.trail.list(caller, scope, filter, { limit: limit + 1, after });
    return pageOf(found, limit, { present: presentEntry, placeOf: ({ at, id }: AuditRow) => ({ at, id }) });
  }

  protected async send(
    response: Response,
    rows: AsyncIterable<readonly AuditRow[]>,
    format: ExportAuditQuery['format'],
  ): Promise<void> {
    const { mediaType, write } = AUDIT_FORMATS[format];
    response.set({ 'Content-Type': mediaType, 'Content-Disposition': `attachment; filename="audit.${format}"` });
    await sendText(write(rows), response);
  }
}

/** Who came in, who was refused, and who changed what decides over that: of the whole installation. */
@Controller('admin/audit')
export class InstallationAuditController extends AuditController {
  @Get()
  @Access('installation.manage', 'installation')
  @Returns(HttpStatus.OK, AuditPageSchema)
  list(
    @CurrentCaller() caller: Caller,
    @Query({ schema: ListAuditQuerySchema }) query: ListAuditQuery,
  ): Promise<AuditPage> {
    return this.page(caller, 'installation', { ...toFilter(query), workspaceId: query.workspace }, query);
  }

  /** Sent as it is read: memory does not grow with it. */
  @Get('export')
  @Access('installation.manage', 'installation', { fresh: true })
  @ApiProduces('application/x-ndjson', 'text/csv')
  @ApiOkResponse({ schema: { type: 'string' } })
  async export(
    @CurrentCaller() caller: Caller,
    @Query({ schema: ExportAuditQuerySchema }) query: ExportAuditQuery,
    @Res() response: Response,
  ): Promise<void> {
    const filter = { ...toFilter(query), workspaceId: query.workspace };
    await this.send(response, await this.trail.export(caller, 'installation', filter), query.format);
  }
}

/** The same of one workspace, for who manages it. */
@Controller('workspaces/:id/audit')
export class WorkspaceAuditController extends AuditController {
  @Get()
  @Access('workspace.manage', 'workspace')
  @Returns(HttpStatus.OK, AuditPageSchema)
  list(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: IdSchema }) workspaceId: string,
    @Query({ schema: ListWorkspaceAuditQuerySchema }) query: ListWorkspaceAuditQuery,
  ): Promise<AuditPage> {
    return this.page(caller, { workspaceId }, toFilter(query), query);
  }

  @Get('export')
  @Access('workspace.manage', 'workspace', { fresh: true })
  @ApiProduces('application/x-ndjson', 'text/csv')
  @ApiOkResponse({ schema: { type: 'string' } })
  async export(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: IdSchema }) workspaceId: string,
    @Query({ schema: ExportWorkspaceAuditQuerySchema }) query: ExportWorkspaceAuditQuery,
    @Res() response: Response,
  ): Promise<void> {
    await this.send(response, await this.trail.export(caller, { workspaceId }, toFilter(query)), query.format);
  }
}
