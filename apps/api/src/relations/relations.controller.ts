import { Body, Controller, Delete, Get, HttpStatus, Param, Patch, Post, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { z } from 'zod';
import { RelationCheckService } from '@lexikon/changes/editing/relation-check.service';
import { RelationEditingService } from '@lexikon/changes/editing/relation-editing.service';
import { type AppliedView, AppliedViewSchema } from '@lexikon/contracts/changes';
import {
  type CheckRelationQuery,
  CheckRelationQuerySchema,
  type CreateRelationBody,
  CreateRelationBodySchema,
  type RelationCheckView,
  RelationCheckViewSchema,
  type StoredRelationView,
  StoredRelationViewSchema,
  type UpdateRelationBody,
  UpdateRelationBodySchema,
} from '@lexikon/contracts/relations';
import type { Caller } from '@lexikon/kernel/actor';
import { RelationsService } from '@lexikon/relations/relations.service';
import { presentApplied } from '../changes/change.presenter.js';
import { type HttpOrigin, RequestOrigin } from '../changes/origin.js';
import { Access } from '../http/access.decorator.js';
import { CurrentCaller } from '../http/caller.js';
import { Returns } from '../http/returns.decorator.js';
import { IfMatch, OptionalIfMatch, Versioned } from '../http/versions.js';
import { presentStoredRelation } from './relation.presenter.js';

const IdSchema = z.uuid();

/** A relation belongs to the term it starts from: its ETag, and every If-Match here, is that term's version. */
@Controller('relations')
export class RelationsController {
  constructor(
    private readonly relations: RelationsService,
    private readonly editing: RelationEditingService,
    private readonly checks: RelationCheckService,
  ) {}

  /** What saving it would come to. Nothing is written. */
  @Get('check')
  @Access('term.edit', 'term')
  @Returns(HttpStatus.OK, RelationCheckViewSchema)
  async check(
    @CurrentCaller() caller: Caller,
    @Query({ schema: CheckRelationQuerySchema }) query: CheckRelationQuery,
  ): Promise<RelationCheckView> {
    const { outcome, path } = await this.checks.check(caller, query);
    return { outcome, path: [...path] };
  }

  @Post()
  @Access('term.edit', 'term')
  @Versioned()
  @Returns(HttpStatus.CREATED, StoredRelationViewSchema)
  async create(
    @CurrentCaller() caller: Caller,
    @RequestOrigin() origin: HttpOrigin,
    @OptionalIfMatch() baseVersion: number | null,
    @Body({ schema: CreateRelationBodySchema }) { reason, ...draft }: CreateRelationBody,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StoredRelationView> {
    const id = await this.editing.create(caller, baseVersion, { draft, reason, origin });
    const stored = await this.present(caller, id);
    // A relation has no page of its own: those of the term it starts from have it.
    response.location(`/api/terms/${stored.fromId}/relations`);
    return stored;
  }

  /** One that turns round is another relation, with an id of its own. */
  @Patch(':id')
  @Access('term.edit', 'term')
  @Versioned()
  @Returns(HttpStatus.OK, StoredRelationViewSchema)
  async update(
    @CurrentCaller() caller: Caller,
    @RequestOrigin() origin: HttpOrigin,
    @Param('id', { schema: IdSchema }) id: string,
    @IfMatch() baseVersion: number,
    @Body({ schema: UpdateRelationBodySchema }) { reason, ...patch }: UpdateRelationBody,
  ): Promise<StoredRelationView> {
    return this.present(caller, await this.editing.update(caller, id, baseVersion, { patch, reason, origin }));
  }

  @Delete(':id')
  @Access('term.edit', 'term')
  @Returns(HttpStatus.OK, AppliedViewSchema)
  async remove(
    @CurrentCaller() caller: Caller,
    @RequestOrigin() origin: HttpOrigin,
    @Param('id', { schema: IdSchema }) id: string,
    @IfMatch() baseVersion: number,
  ): Promise<AppliedView> {
    return presentApplied(await this.editing.remove(caller, id, baseVersion, { origin }));
  }

  private async present(caller: Caller, id: string): Promise<StoredRelationView> {
    return presentStoredRelation((await this.relations.get(caller, id)).relation);
  }
}
