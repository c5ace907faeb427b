import { Body, Controller, Delete, Get, HttpStatus, Param, Post, Query } from '@nestjs/common';
import { z } from 'zod';
import { TokensService } from '@lexikon/accounts/tokens/tokens.service';
import { type DeletedView, DeletedViewSchema } from '@lexikon/contracts/pages';
import {
  type CreateTokenBody,
  CreateTokenBodySchema,
  type IssuedTokenView,
  IssuedTokenViewSchema,
  type ListTokensQuery,
  ListTokensQuerySchema,
  type TokenPage,
  TokenPageSchema,
} from '@lexikon/contracts/tokens';
import type { Caller } from '@lexikon/kernel/actor';
import { Access } from '../http/access.decorator.js';
import { CurrentCaller } from '../http/caller.js';
import { decodeCursor } from '../http/cursor.js';
import { Returns } from '../http/returns.decorator.js';
import { presentToken, presentTokens, TokenPlaceSchema } from './token.presenter.js';

const IdSchema = z.uuid();

/** One's own tokens: they do at most what their owner may. */
@Controller('auth/tokens')
export class TokensController {
  constructor(private readonly tokens: TokensService) {}

  @Get()
  @Access('account.self', 'account')
  @Returns(HttpStatus.OK, TokenPageSchema)
  async list(
    @CurrentCaller() caller: Caller,
    @Query({ schema: ListTokensQuerySchema }) { cursor, limit }: ListTokensQuery,
  ): Promise<TokenPage> {
    const after = decodeCursor(TokenPlaceSchema, cursor);
    return presentTokens(await this.tokens.list(caller, null, { limit: limit + 1, after }), limit);
  }

  /** The answer shows the token, this once. */
  @Post()
  @Access('account.self', 'account', { fresh: true })
  @Returns(HttpStatus.CREATED, IssuedTokenViewSchema)
  async create(
    @CurrentCaller() caller: Caller,
    @Body({ schema: CreateTokenBodySchema }) body: CreateTokenBody,
  ): Promise<IssuedTokenView> {
    const issued = await this.tokens.create(caller, null, body);
    return { ...presentToken(issued), token: issued.token };
  }

  @Delete(':id')
  @Access('account.self', 'account', { fresh: true })
  @Returns(HttpStatus.OK, DeletedViewSchema)
  async revoke(@CurrentCaller() caller: Caller, @Param('id', { schema: IdSchema }) id: string): Promise<DeletedView> {
    await this.tokens.revoke(caller, null, id);
    return { ok: true };
  }
}
