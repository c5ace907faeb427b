import { Controller, Get, HttpStatus, Param, Query } from '@nestjs/common';
import { z } from 'zod';
import {
  type ListRelationGroupsQuery,
  ListRelationGroupsQuerySchema,
  type ListRelationsQuery,
  ListRelationsQuerySchema,
  type RelationGroupsView,
  RelationGroupsViewSchema,
  type RelationPage,
  RelationPageSchema,
} from '@lexikon/contracts/relations';
import {
  type ListChildrenQuery,
  ListChildrenQuerySchema,
  type NeighboursQuery,
  NeighboursQuerySchema,
  type NeighboursView,
  NeighboursViewSchema,
  type TermPage,
  TermPageSchema,
  type TermPathsQuery,
  TermPathsQuerySchema,
  type TermPathsView,
  TermPathsViewSchema,
} from '@lexikon/contracts/terms';
import type { Caller } from '@lexikon/kernel/actor';
import type { PlacedRelation } from '@lexikon/relations/relations.read-model';
import { RelationsService } from '@lexikon/relations/relations.service';
import { TermsService } from '@lexikon/terms/terms.service';
import { Access } from '../http/access.decorator.js';
import { CurrentCaller } from '../http/caller.js';
import { decodeCursor } from '../http/cursor.js';
import { NamePlaceSchema, namePlaceOf } from '../http/name-place.js';
import { pageOf } from '../http/page.js';
import { Returns } from '../http/returns.decorator.js';
import { presentRelation } from '../relations/relation.presenter.js';
import { presentTermRow } from './term.presenter.js';

const IdSchema = z.uuid();
const RelationPlaceSchema = z.strictObject({
  position: z.int(),
  isInverse: z.boolean(),
  name: z.string(),
  id: z.uuid(),
});

const PLACED = { present: presentRelation, placeOf: ({ place }: PlacedRelation) => place };

/** What stands around a term. */
@Controller('terms/:id')
export class TermTreeController {
  constructor(
    private readonly terms: TermsService,
    private readonly relations: RelationsService,
  ) {}

  @Get('children')
  @Access('term.read', 'term')
  @Returns(HttpStatus.OK, TermPageSchema)
  async listChildren(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: IdSchema }) id: string,
    @Query({ schema: ListChildrenQuerySchema }) { language, cursor, limit }: ListChildrenQuery,
  ): Promise<TermPage> {
    const after = decodeCursor(NamePlaceSchema, cursor);
    const found = await this.terms.listChildren(caller, id, { language, limit: limit + 1, after });
    return { ...pageOf(found, limit, { present: presentTermRow, placeOf: namePlaceOf }), total: null };
  }

  /** What stands before and after it in the list by name. */
  @Get('neighbours')
  @Access('term.read', 'term')
  @Returns(HttpStatus.OK, NeighboursViewSchema)
  getNeighbours(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: IdSchema }) id: string,
    @Query({ schema: NeighboursQuerySchema }) { language }: NeighboursQuery,
  ): Promise<NeighboursView> {
    return this.terms.getNeighbours(caller, id, language);
  }

  @Get('paths')
  @Access('term.read', 'term')
  @Returns(HttpStatus.OK, TermPathsViewSchema)
  async listPaths(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: IdSchema }) id: string,
    @Query({ schema: TermPathsQuerySchema }) { language }: TermPathsQuery,
  ): Promise<TermPathsView> {
    const paths = await this.terms.listPaths(caller, id, language);
    return { items: paths.map((path) => [...path]) };
  }

  @Get('relations')
  @Access('term.read', 'term')
  @Returns(HttpStatus.OK, RelationPageSchema)
  async listRelations(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: IdSchema }) id: string,
    @Query({ schema: ListRelationsQuerySchema }) { type, language, cursor, limit }: ListRelationsQuery,
  ): Promise<RelationPage> {
    const after = decodeCursor(RelationPlaceSchema, cursor);
    const found = await this.relations.list(caller, id, { type: type ?? null, language, limit: limit + 1, after });
    return pageOf(found, limit, PLACED);
  }

  @Get('relation-groups')
  @Access('term.read', 'term')
  @Returns(HttpStatus.OK, RelationGroupsViewSchema)
  async listRelationGroups(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: IdSchema }) id: string,
    @Query({ schema: ListRelationGroupsQuerySchema }) { language, limit }: ListRelationGroupsQuery,
  ): Promise<RelationGroupsView> {
    const groups = await this.relations.listGroups(caller, id, { language, limit: limit + 1 });
    return {
      items: groups.map(({ type, total, relations }) => ({ type, total, ...pageOf(relations, limit, PLACED) })),
    };
  }
}
