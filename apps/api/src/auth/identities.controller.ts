import { Body, Controller, Delete, Get, HttpStatus, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { z } from 'zod';
import { ownAccountId } from '@lexikon/accounts/account';
import { IdentitiesService } from '@lexikon/accounts/identities/identities.service';
import { SignInAttempts } from '@lexikon/accounts/sign-in/sign-in-attempts';
import {
  type DepartureView,
  DepartureViewSchema,
  type LinkIdentityBody,
  LinkIdentityBodySchema,
  type WaysInView,
  WaysInViewSchema,
} from '@lexikon/contracts/auth';
import { type DeletedView, DeletedViewSchema } from '@lexikon/contracts/pages';
import type { Caller } from '@lexikon/kernel/actor';
import { Access } from '../http/access.decorator.js';
import { CurrentCaller, CurrentSessionId } from '../http/caller.js';
import { HttpProblem } from '../http/http-problem.js';
import { Returns } from '../http/returns.decorator.js';
import { requirePrivateConnection } from '../http/session-cookie.js';
import { ATTEMPT_COOKIE } from './attempt-cookie.js';
import { returnToInside } from './return-to.js';

const IdSchema = z.uuid();
const PROFILE = '/profile';

/** By which providers one's own account is reached. */
@Controller('auth/identities')
export class IdentitiesController {
  constructor(
    private readonly identities: IdentitiesService,
    private readonly attempts: SignInAttempts,
  ) {}

  @Get()
  @Access('account.self', 'account')
  @Returns(HttpStatus.OK, WaysInViewSchema)
  async list(@CurrentCaller() caller: Caller): Promise<WaysInView> {
    const { hasPassword, identities } = await this.identities.list(caller);
    const items = identities.map(({ id, provider, email, createdAt, lastUsedAt }) => ({
      id,
      provider,
      email,
      createdAt: createdAt.toISOString(),
      lastUsedAt: lastUsedAt.toISOString(),
    }));
    return { hasPassword, items };
  }

  /**
   * Sends the browser to the provider whose identity is to be added. A write, and not a link that any site could make
   * the browser follow: else a stranger's identity could be added to an account.
   */
  @Post()
  @Access('account.self', 'account', { fresh: true })
  @Returns(HttpStatus.OK, DepartureViewSchema)
  async link(
    @CurrentCaller() caller: Caller,
    @CurrentSessionId() sessionId: string | null,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
    @Body({ schema: LinkIdentityBodySchema }) { provider, returnTo }: LinkIdentityBody,
  ): Promise<DepartureView> {
    requirePrivateConnection(request);
    // What is fresh has a session.
    if (sessionId === null) throw new HttpProblem(HttpStatus.FORBIDDEN, 'auth.fresh-sign-in-needed');
    const purpose = { kind: 'link', accountId: ownAccountId(caller), sessionId } as const;
    const attempt = { provider, purpose, returnTo: returnToInside(returnTo ?? PROFILE) };
    const { url, sealed } = await this.attempts.begin(attempt, { asksAgain: true });
    ATTEMPT_COOKIE.set(request, response, sealed);
    return { url };
  }

  @Delete(':id')
  @Access('account.self', 'account', { fresh: true })
  @Returns(HttpStatus.OK, DeletedViewSchema)
  async unlink(
    @CurrentCaller() caller: Caller,
    @CurrentSessionId() sessionId: string | null,
    @Param('id', { schema: IdSchema }) id: string,
  ): Promise<DeletedView> {
    await this.identities.unlink(caller, id, sessionId);
    return { ok: true };
  }
}
