import { Body, Controller, Delete, Get, HttpStatus, Param, Post, Query, Req } from '@nestjs/common';
import type { Request } from 'express';
import { z } from 'zod';
import {
  type CreatedInvitationView,
  CreatedInvitationViewSchema,
  type CreateInvitationBody,
  CreateInvitationBodySchema,
  type InvitationPage,
  InvitationPageSchema,
  type ListInvitationsQuery,
  ListInvitationsQuerySchema,
} from '@lexikon/contracts/invitations';
import { type DeletedView, DeletedViewSchema } from '@lexikon/contracts/pages';
import type { Caller } from '@lexikon/kernel/actor';
import { InvitationsService } from '@lexikon/workspaces/invitations/invitations.service';
import { AppSettings } from '../app-settings.js';
import { Access } from '../http/access.decorator.js';
import { CurrentCaller } from '../http/caller.js';
import { decodeCursor } from '../http/cursor.js';
import { languageOf } from '../http/language.js';
import { pageOf } from '../http/page.js';
import { Returns } from '../http/returns.decorator.js';
import { TimePlaceSchema, timePlaceOf } from '../http/time-place.js';
import { InvitationMailLimit } from '../limits/invitation-mail-limit.js';
import { presentInvitation } from './invitation.presenter.js';

const IdSchema = z.uuid();

@Controller('workspaces/:id/invitations')
export class WorkspaceInvitationsController {
  constructor(
    private readonly invitations: InvitationsService,
    private readonly settings: AppSettings,
    private readonly mailLimit: InvitationMailLimit,
  ) {}

  /** By mail, or by a link that is shown this once. */
  @Post()
  @Access('workspace.manage', 'workspace', { fresh: true })
  @Returns(HttpStatus.CREATED, CreatedInvitationViewSchema)
  async create(
    @CurrentCaller() caller: Caller,
    @Req() request: Request,
    @Param('id', { schema: IdSchema }) workspaceId: string,
    @Body({ schema: CreateInvitationBodySchema }) body: CreateInvitationBody,
  ): Promise<CreatedInvitationView> {
    if (body.email !== null) await this.mailLimit.spend(caller.actor);
    const urlOf = (token: string) => `${this.settings.publicUrl}/invitation#token=${token}`;
    const link = { language: languageOf(request), urlOf };
    const { invitation, url } = await this.invitations.create(caller, { ...body, workspaceId }, link);
    return { ...presentInvitation(invitation), url };
  }

  /** Those that wait. */
  @Get()
  @Access('workspace.manage', 'workspace')
  @Returns(HttpStatus.OK, InvitationPageSchema)
  async list(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: IdSchema }) workspaceId: string,
    @Query({ schema: ListInvitationsQuerySchema }) { cursor, limit }: ListInvitationsQuery,
  ): Promise<InvitationPage> {
    const page = { limit: limit + 1, after: decodeCursor(TimePlaceSchema, cursor) };
    const found = await this.invitations.list(caller, workspaceId, page);
    return pageOf(found, limit, { present: presentInvitation, placeOf: timePlaceOf });
  }

  @Delete(':invitationId')
  @Access('workspace.manage', 'workspace')
  @Returns(HttpStatus.OK, DeletedViewSchema)
  async revoke(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: IdSchema }) workspaceId: string,
    @Param('invitationId', { schema: IdSchema }) invitationId: string,
  ): Promise<DeletedView> {
    await this.invitations.revoke(caller, workspaceId, invitationId);
    return { ok: true };
  }
}
