import { Body, Controller, Delete, Get, HttpStatus, Param, Patch, Post, Query } from '@nestjs/common';
import { z } from 'zod';
import { type DeletedView, DeletedViewSchema } from '@lexikon/contracts/pages';
import {
  type AddMemberBody,
  AddMemberBodySchema,
  type ListMembersQuery,
  ListMembersQuerySchema,
  type MemberPage,
  MemberPageSchema,
  type MemberView,
  MemberViewSchema,
  type UpdateMemberBody,
  UpdateMemberBodySchema,
} from '@lexikon/contracts/workspaces';
import type { Caller } from '@lexikon/kernel/actor';
import { MembersService } from '@lexikon/workspaces/members.service';
import { Access } from '../http/access.decorator.js';
import { CurrentCaller } from '../http/caller.js';
import { decodeCursor } from '../http/cursor.js';
import { NamePlaceSchema, namePlaceOf } from '../http/name-place.js';
import { pageOf } from '../http/page.js';
import { Returns } from '../http/returns.decorator.js';

const IdSchema = z.uuid();

@Controller('workspaces/:id/members')
export class MembersController {
  constructor(private readonly members: MembersService) {}

  @Get()
  @Access('workspace.read', 'workspace')
  @Returns(HttpStatus.OK, MemberPageSchema)
  async list(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: IdSchema }) workspaceId: string,
    @Query({ schema: ListMembersQuerySchema }) { cursor, limit }: ListMembersQuery,
  ): Promise<MemberPage> {
    const after = decodeCursor(NamePlaceSchema, cursor);
    const found = await this.members.list(caller, workspaceId, { limit: limit + 1, after });
    return pageOf(found, limit, { present: (member) => member, placeOf: namePlaceOf });
  }

  @Post()
  @Access('workspace.manage', 'workspace')
  @Returns(HttpStatus.CREATED, MemberViewSchema)
  async add(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: IdSchema }) workspaceId: string,
    @Body({ schema: AddMemberBodySchema }) body: AddMemberBody,
  ): Promise<MemberView> {
    return this.members.add(caller, workspaceId, body);
  }

  @Patch(':membershipId')
  @Access('workspace.manage', 'workspace')
  @Returns(HttpStatus.OK, MemberViewSchema)
  async changeRole(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: IdSchema }) workspaceId: string,
    @Param('membershipId', { schema: IdSchema }) membershipId: string,
    @Body({ schema: UpdateMemberBodySchema }) { role }: UpdateMemberBody,
  ): Promise<MemberView> {
    return this.members.changeRole(caller, workspaceId, membershipId, role);
  }

  /** Declared as reading: anyone may leave. To put out somebody else takes who manages. */
  @Delete(':membershipId')
  @Access('workspace.read', 'workspace')
  @Returns(HttpStatus.OK, DeletedViewSchema)
  async remove(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: IdSchema }) workspaceId: string,
    @Param('membershipId', { schema: IdSchema }) membershipId: string,
  ): Promise<DeletedView> {
    await this.members.remove(caller, workspaceId, membershipId);
    return { ok: true };
  }
}
