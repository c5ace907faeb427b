import { Body, Controller, Delete, Get, HttpStatus, Param, Patch, Post, Query } from '@nestjs/common';
import { z } from 'zod';
import { type DeletedView, DeletedViewSchema } from '@lexikon/contracts/pages';
import {
  type CreateWorkspaceBody,
  CreateWorkspaceBodySchema,
  type ListWorkspacesQuery,
  ListWorkspacesQuerySchema,
  type TransferWorkspaceBody,
  TransferWorkspaceBodySchema,
  type UpdateWorkspaceBody,
  UpdateWorkspaceBodySchema,
  type WorkspacePage,
  WorkspacePageSchema,
  type WorkspaceView,
  WorkspaceViewSchema,
} from '@lexikon/contracts/workspaces';
import type { Caller } from '@lexikon/kernel/actor';
import { MembersService } from '@lexikon/workspaces/members.service';
import { WorkspaceLifecycleService } from '@lexikon/workspaces/workspace-lifecycle.service';
import type { WorkspaceRow } from '@lexikon/workspaces/workspaces.read-model';
import { WorkspacesService } from '@lexikon/workspaces/workspaces.service';
import { Access } from '../http/access.decorator.js';
import { CurrentCaller } from '../http/caller.js';
import { decodeCursor } from '../http/cursor.js';
import { NamePlaceSchema, namePlaceOf } from '../http/name-place.js';
import { pageOf } from '../http/page.js';
import { Returns } from '../http/returns.decorator.js';

const IdSchema = z.uuid();
const DONE = { ok: true } as const;

@Controller('workspaces')
export class WorkspacesController {
  constructor(
    private readonly workspaces: WorkspacesService,
    private readonly members: MembersService,
    private readonly lifecycle: WorkspaceLifecycleService,
  ) {}

  @Post()
  @Access('workspace.create', 'workspace')
  @Returns(HttpStatus.CREATED, WorkspaceViewSchema)
  async create(
    @CurrentCaller() caller: Caller,
    @Body({ schema: CreateWorkspaceBodySchema }) body: CreateWorkspaceBody,
  ): Promise<WorkspaceView> {
    return presentWorkspace(await this.workspaces.create(caller, body));
  }

  @Get()
  @Access('workspace.read', 'workspace')
  @Returns(HttpStatus.OK, WorkspacePageSchema)
  async list(
    @CurrentCaller() caller: Caller,
    @Query({ schema: ListWorkspacesQuerySchema }) { state, cursor, limit }: ListWorkspacesQuery,
  ): Promise<WorkspacePage> {
    const page = { limit: limit + 1, after: decodeCursor(NamePlaceSchema, cursor) };
    const found = await (state === 'removed'
      ? this.workspaces.listRemoved(caller, page)
      : this.workspaces.list(caller, page));
    return pageOf(found, limit, { present: presentWorkspace, placeOf: namePlaceOf });
  }

  @Get(':id')
  @Access('workspace.read', 'workspace')
  @Returns(HttpStatus.OK, WorkspaceViewSchema)
  async get(@CurrentCaller() caller: Caller, @Param('id', { schema: IdSchema }) id: string): Promise<WorkspaceView> {
    return presentWorkspace(await this.workspaces.get(caller, id));
  }

  @Patch(':id')
  @Access('workspace.manage', 'workspace')
  @Returns(HttpStatus.OK, WorkspaceViewSchema)
  async rename(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: IdSchema }) id: string,
    @Body({ schema: UpdateWorkspaceBodySchema }) { name }: UpdateWorkspaceBody,
  ): Promise<WorkspaceView> {
    return presentWorkspace(await this.workspaces.rename(caller, id, name));
  }

  /** Declared as reading: anyone may leave. */
  @Post(':id/leave')
  @Access('workspace.read', 'workspace', { fresh: true })
  @Returns(HttpStatus.OK, DeletedViewSchema)
  async leave(@CurrentCaller() caller: Caller, @Param('id', { schema: IdSchema }) id: string): Promise<DeletedView> {
    await this.members.leave(caller, id);
    return DONE;
  }

  @Post(':id/transfer')
  @Access('workspace.own', 'workspace', { fresh: true })
  @Returns(HttpStatus.OK, WorkspaceViewSchema)
  async transfer(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: IdSchema }) id: string,
    @Body({ schema: TransferWorkspaceBodySchema }) { userId }: TransferWorkspaceBody,
  ): Promise<WorkspaceView> {
    await this.lifecycle.transfer(caller, id, userId);
    return this.get(caller, id);
  }

  /** It can be restored for 30 days. */
  @Delete(':id')
  @Access('workspace.own', 'workspace', { fresh: true })
  @Returns(HttpStatus.OK, DeletedViewSchema)
  async remove(@CurrentCaller() caller: Caller, @Param('id', { schema: IdSchema }) id: string): Promise<DeletedView> {
    await this.lifecycle.remove(caller, id);
    return DONE;
  }

  @Post(':id/restore')
  @Access('workspace.own', 'workspace')
  @Returns(HttpStatus.OK, WorkspaceViewSchema)
  async restore(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: IdSchema }) id: string,
  ): Promise<WorkspaceView> {
    await this.lifecycle.restore(caller, id);
    return this.get(caller, id);
  }
}

function presentWorkspace({ createdAt, removedAt, ...workspace }: WorkspaceRow): WorkspaceView {
  return { ...workspace, createdAt: createdAt.toISOString(), removedAt: removedAt?.toISOString() ?? null };
}
