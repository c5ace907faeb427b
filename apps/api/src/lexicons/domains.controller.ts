import { Body, Controller, Delete, Get, HttpStatus, Param, Patch, Post } from '@nestjs/common';
import { z } from 'zod';
import {
  type CreateDomainBody,
  CreateDomainBodySchema,
  type DomainPage,
  DomainPageSchema,
  type DomainView,
  DomainViewSchema,
  type UpdateDomainBody,
  UpdateDomainBodySchema,
} from '@lexikon/contracts/lexicons';
import { type DeletedView, DeletedViewSchema } from '@lexikon/contracts/pages';
import type { Caller } from '@lexikon/kernel/actor';
import { DomainViewsService } from '@lexikon/lexicons/domains/domain-views.service';
import { DomainsService } from '@lexikon/lexicons/domains/domains.service';
import { Access } from '../http/access.decorator.js';
import { CurrentCaller } from '../http/caller.js';
import { Returns } from '../http/returns.decorator.js';
import { presentDomain } from './lexicon.presenter.js';

const IdSchema = z.uuid();

@Controller('lexicons/:id/domains')
export class DomainsController {
  constructor(
    private readonly domains: DomainsService,
    private readonly views: DomainViewsService,
  ) {}

  /** The whole tree at once, siblings in their order: nobody can show a part of it. */
  @Get()
  @Access('lexicon.read', 'lexicon')
  @Returns(HttpStatus.OK, DomainPageSchema)
  async list(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: IdSchema }) lexiconId: string,
  ): Promise<DomainPage> {
    return { items: (await this.views.list(caller, lexiconId)).map(presentDomain), nextCursor: null };
  }

  @Post()
  @Access('term.edit', 'lexicon')
  @Returns(HttpStatus.CREATED, DomainViewSchema)
  async create(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: IdSchema }) lexiconId: string,
    @Body({ schema: CreateDomainBodySchema }) body: CreateDomainBody,
  ): Promise<DomainView> {
    const id = await this.domains.create(caller, lexiconId, body);
    return presentDomain(await this.views.get(caller, lexiconId, id));
  }

  @Patch(':domainId')
  @Access('term.edit', 'lexicon')
  @Returns(HttpStatus.OK, DomainViewSchema)
  async update(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: IdSchema }) lexiconId: string,
    @Param('domainId', { schema: IdSchema }) domainId: string,
    @Body({ schema: UpdateDomainBodySchema }) body: UpdateDomainBody,
  ): Promise<DomainView> {
    await this.domains.update(caller, lexiconId, domainId, body);
    return presentDomain(await this.views.get(caller, lexiconId, domainId));
  }

  /** With all below it, where no term stands there. */
  @Delete(':domainId')
  @Access('term.edit', 'lexicon')
  @Returns(HttpStatus.OK, DeletedViewSchema)
  async remove(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: IdSchema }) lexiconId: string,
    @Param('domainId', { schema: IdSchema }) domainId: string,
  ): Promise<DeletedView> {
    await this.domains.remove(caller, lexiconId, domainId);
    return { ok: true };
  }
}
