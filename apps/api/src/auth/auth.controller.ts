import { Body, Controller, Get, HttpStatus, Patch, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { ownAccountId } from '@lexikon/accounts/account';
import { AccountsService } from '@lexikon/accounts/accounts.service';
import { PasswordSignIn } from '@lexikon/accounts/passwords/password-sign-in';
import { SessionsService } from '@lexikon/accounts/sessions/sessions.service';
import {
  type ChangePasswordBody,
  ChangePasswordBodySchema,
  type LoginBody,
  LoginBodySchema,
  type LoginView,
  LoginViewSchema,
  type MeView,
  MeViewSchema,
  type UpdateMeBody,
  UpdateMeBodySchema,
} from '@lexikon/contracts/auth';
import { type DeletedView, DeletedViewSchema } from '@lexikon/contracts/pages';
import type { Caller } from '@lexikon/kernel/actor';
import { AppSettings } from '../app-settings.js';
import { Access, Public } from '../http/access.decorator.js';
import { CurrentCaller, CurrentSessionId } from '../http/caller.js';
import { HttpProblem } from '../http/http-problem.js';
import { Returns } from '../http/returns.decorator.js';
import { SESSION_COOKIE } from '../http/session-cookie.js';
import { SignInLimit } from '../limits/sign-in-limit.js';
import { browserOf } from './browser-of.js';
import { requireLocalAccounts } from './local-accounts.js';
import { signedIn } from './signed-in.js';

const DONE = { ok: true } as const;

@Controller('auth')
export class AuthController {
  constructor(
    private readonly accounts: AccountsService,
    private readonly passwords: PasswordSignIn,
    private readonly sessions: SessionsService,
    private readonly settings: AppSettings,
    private readonly limit: SignInLimit,
  ) {}

  @Post('login')
  @Public('Whoever signs in has not signed in yet.')
  @Returns(HttpStatus.OK, LoginViewSchema)
  async login(
    @CurrentCaller() caller: Caller,
    @CurrentSessionId() sessionId: string | null,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
    @Body({ schema: LoginBodySchema }) body: LoginBody,
  ): Promise<LoginView> {
    requireLocalAccounts(this.settings, request);
    const token = await this.limit.attempt(request, body.email, async () => {
      const found = await this.passwords.signIn(caller, body, browserOf(request, sessionId));
      if (found === null) throw new HttpProblem(HttpStatus.UNAUTHORIZED, 'auth.wrong-credentials');
      return found;
    });
    return signedIn(request, response, token);
  }

  @Post('logout')
  @Public('Signing out twice is no fault.')
  @Returns(HttpStatus.OK, DeletedViewSchema)
  async logout(
    @CurrentCaller() caller: Caller,
    @CurrentSessionId() sessionId: string | null,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<DeletedView> {
    if (sessionId !== null) await this.sessions.end(caller, sessionId);
    SESSION_COOKIE.clear(request, response);
    return DONE;
  }

  @Get('me')
  @Access('account.self', 'account')
  @Returns(HttpStatus.OK, MeViewSchema)
  async me(@CurrentCaller() caller: Caller): Promise<MeView> {
    return this.accounts.getOwn(caller);
  }

  @Patch('me')
  @Access('account.self', 'account')
  @Returns(HttpStatus.OK, MeViewSchema)
  async updateMe(
    @CurrentCaller() caller: Caller,
    @Body({ schema: UpdateMeBodySchema }) body: UpdateMeBody,
  ): Promise<MeView> {
    return this.accounts.updateOwn(caller, body);
  }

  @Post('password')
  @Access('account.self', 'account', { fresh: true })
  @Returns(HttpStatus.OK, DeletedViewSchema)
  async changePassword(
    @CurrentCaller() caller: Caller,
    @CurrentSessionId() sessionId: string | null,
    @Req() request: Request,
    @Body({ schema: ChangePasswordBodySchema }) body: ChangePasswordBody,
  ): Promise<DeletedView> {
    requireLocalAccounts(this.settings, request);
    await this.limit.attempt(request, ownAccountId(caller), () =>
      this.accounts.changeOwnPassword(caller, sessionId, body),
    );
    return DONE;
  }
}
