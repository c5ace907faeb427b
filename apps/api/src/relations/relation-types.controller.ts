import { Body, Controller, Get, HttpStatus, Post, Query } from '@nestjs/common';
import { z } from 'zod';
import {
  type CreateRelationTypeBody,
  CreateRelationTypeBodySchema,
  type ListRelationTypesQuery,
  ListRelationTypesQuerySchema,
  type RelationTypePage,
  RelationTypePageSchema,
  type RelationTypeView,
  RelationTypeViewSchema,
} from '@lexikon/contracts/relations';
import type { Caller } from '@lexikon/kernel/actor';
import { RelationTypesService } from '@lexikon/relations/relation-types.service';
import { Access } from '../http/access.decorator.js';
import { CurrentCaller } from '../http/caller.js';
import { decodeCursor } from '../http/cursor.js';
import { pageOf } from '../http/page.js';
import { Returns } from '../http/returns.decorator.js';
import { presentRelationType } from './relation.presenter.js';

@Controller('relation-types')
export class RelationTypesController {
  constructor(private readonly types: RelationTypesService) {}

  @Get()
  @Access('lexicon.read', 'workspace')
  @Returns(HttpStatus.OK, RelationTypePageSchema)
  async list(
    @CurrentCaller() caller: Caller,
    @Query({ schema: ListRelationTypesQuerySchema }) query: ListRelationTypesQuery,
  ): Promise<RelationTypePage> {
    const { workspaceId = null, lexiconId, cursor, limit } = query;
    const types = await (lexiconId
      ? this.types.listOfLexicon(caller, lexiconId)
      : this.types.list(caller, workspaceId));
    const afterId = decodeCursor(z.uuid(), cursor);
    const found = types.slice(types.findIndex(({ id }) => id === afterId) + 1);
    return pageOf(found, limit, { present: presentRelationType, placeOf: ({ id }) => id });
  }

  @Post()
  @Access('workspace.manage', 'workspace')
  @Returns(HttpStatus.CREATED, RelationTypeViewSchema)
  async create(
    @CurrentCaller() caller: Caller,
    @Body({ schema: CreateRelationTypeBodySchema }) body: CreateRelationTypeBody,
  ): Promise<RelationTypeView> {
    return presentRelationType(await this.types.create(caller, body));
  }
}
