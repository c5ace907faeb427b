import { Body, Controller, Get, HttpStatus, Param, Patch, Post, Query } from '@nestjs/common';
import { z } from 'zod';
import {
  type CreateWorkspaceBody,
  CreateWorkspaceBodySchema,
  type ListWorkspacesQuery,
  ListWorkspacesQuerySchema,
  type UpdateWorkspaceBody,
  UpdateWorkspaceBodySchema,
  type WorkspacePage,
  WorkspacePageSchema,
  type WorkspaceView,
  WorkspaceViewSchema,
} from '@lexikon/contracts/workspaces';
import type { Caller } from '@lexikon/kernel/actor';
import type { WorkspaceRow } from '@lexikon/workspaces/workspaces.read-model';
import { WorkspacesService } from '@lexikon/workspaces/workspaces.service';
import { Access } from '../http/access.decorator.js';
import { CurrentCaller } from '../http/caller.js';
import { decodeCursor } from '../http/cursor.js';
import { NamePlaceSchema, namePlaceOf } from '../http/name-place.js';
import { pageOf } from '../http/page.js';
import { Returns } from '../http/returns.decorator.js';

const IdSchema = z.uuid();

@Controller('workspaces')
export class WorkspacesController {
  constructor(private readonly workspaces: WorkspacesService) {}

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
    @Query({ schema: ListWorkspacesQuerySchema }) { cursor, limit }: ListWorkspacesQuery,
  ): Promise<WorkspacePage> {
    const after = decodeCursor(NamePlaceSchema, cursor);
    const found = await this.workspaces.list(caller, { limit: limit + 1, after });
    return pageOf(found, limit, { present: presentWorkspace, placeOf: namePlaceOf });
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
}

function presentWorkspace({ createdAt, ...workspace }: WorkspaceRow): WorkspaceView {
  return { ...workspace, createdAt: createdAt.toISOString() };
}
