import { Body, Controller, Delete, Get, HttpStatus, Param, Patch, Post, Query } from '@nestjs/common';
import { z } from 'zod';
import { type DeletedView, DeletedViewSchema } from '@lexikon/contracts/pages';
import {
  type AddMemberBody,
  AddMemberBodySchema,
  type GrantView,
  GrantViewSchema,
  type ListMembersQuery,
  ListMembersQuerySchema,
  type MemberPage,
  MemberPageSchema,
  type UpdateMemberBody,
  UpdateMemberBodySchema,
} from '@lexikon/contracts/workspaces';
import type { Caller } from '@lexikon/kernel/actor';
import { MembersService, type NewGrant } from '@lexikon/workspaces/members.service';
import type { MemberRow } from '@lexikon/workspaces/workspaces.read-model';
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
    return pageOf(found, limit, {
      present: presentMember,
      placeOf: ({ name, userId }) => namePlaceOf({ name, id: userId }),
    });
  }

  @Post()
  @Access('workspace.manage', 'workspace', { fresh: true })
  @Returns(HttpStatus.CREATED, GrantViewSchema)
  async add(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: IdSchema }) workspaceId: string,
    @Body({ schema: AddMemberBodySchema }) body: AddMemberBody,
  ): Promise<GrantView> {
    return this.members.add(caller, workspaceId, toGrant(body));
  }

  @Patch(':membershipId')
  @Access('workspace.manage', 'workspace', { fresh: true })
  @Returns(HttpStatus.OK, GrantViewSchema)
  async changeRole(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: IdSchema }) workspaceId: string,
    @Param('membershipId', { schema: IdSchema }) membershipId: string,
    @Body({ schema: UpdateMemberBodySchema }) { role }: UpdateMemberBody,
  ): Promise<GrantView> {
    return this.members.changeRole(caller, workspaceId, membershipId, role);
  }

  /** Takes one role away. Declared as reading: anyone may give theirs up. To take another's is for who manages. */
  @Delete(':membershipId')
  @Access('workspace.read', 'workspace', { fresh: true })
  @Returns(HttpStatus.OK, DeletedViewSchema)
  async remove(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: IdSchema }) workspaceId: string,
    @Param('membershipId', { schema: IdSchema }) membershipId: string,
  ): Promise<DeletedView> {
    await this.members.remove(caller, workspaceId, membershipId);
    return { ok: true };
  }

  /** Takes all roles of a person away. Declared as reading, as above. */
  @Delete('of/:userId')
  @Access('workspace.read', 'workspace', { fresh: true })
  @Returns(HttpStatus.OK, DeletedViewSchema)
  async removePerson(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: IdSchema }) workspaceId: string,
    @Param('userId', { schema: IdSchema }) userId: string,
  ): Promise<DeletedView> {
    await this.members.removePerson(caller, workspaceId, userId);
    return { ok: true };
  }
}

function presentMember({ grants, ...member }: MemberRow): MemberPage['items'][number] {
  return { ...member, grants: [...grants] };
}

/** The schema lets one of the two through. */
function toGrant({ userId, email = '', role, lexiconId }: AddMemberBody): NewGrant {
  return { to: userId === undefined ? { email } : { userId }, role, lexiconId };
}
