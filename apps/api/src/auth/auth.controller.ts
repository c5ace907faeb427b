import { Body, Controller, Get, HttpStatus, Patch, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { AccountsService } from '@lexikon/accounts/accounts.service';
import { IDLE_MS } from '@lexikon/accounts/sessions/session';
import { PasswordSignIn } from '@lexikon/accounts/passwords/password-sign-in';
import { SessionsService } from '@lexikon/accounts/sessions/sessions.service';
import { SetupService } from '@lexikon/accounts/setup/setup.service';
import {
  type ChangePasswordBody,
  ChangePasswordBodySchema,
  type LoginBody,
  LoginBodySchema,
  type LoginView,
  LoginViewSchema,
  type MeView,
  MeViewSchema,
  type SetupBody,
  SetupBodySchema,
  type UpdateMeBody,
  UpdateMeBodySchema,
} from '@lexikon/contracts/auth';
import { type DeletedView, DeletedViewSchema } from '@lexikon/contracts/pages';
import { SampleLexicons } from '@lexikon/interchange/sample/sample-lexicons';
import type { Caller } from '@lexikon/kernel/actor';
import { AppSettings } from '../app-settings.js';
import { Access, Public } from '../http/access.decorator.js';
import { CurrentCaller, CurrentSessionId } from '../http/caller.js';
import { HttpProblem } from '../http/http-problem.js';
import { Returns } from '../http/returns.decorator.js';
import { SESSION_COOKIE } from '../http/session-cookie.js';
import { browserOf } from './browser-of.js';
import { requireLocalAccounts } from './local-accounts.js';

const DONE = { ok: true } as const;

@Controller('auth')
export class AuthController {
  constructor(
    private readonly accounts: AccountsService,
    private readonly passwords: PasswordSignIn,
    private readonly sessions: SessionsService,
    private readonly setupService: SetupService,
    private readonly samples: SampleLexicons,
    private readonly settings: AppSettings,
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
    const token = await this.passwords.signIn(caller, body, browserOf(request, sessionId));
    if (token === null) throw new HttpProblem(HttpStatus.UNAUTHORIZED, 'auth.wrong-credentials');
    return signedIn(request, response, token);
  }

  @Post('setup')
  @Public('Whoever has the link makes the first account.')
  @Returns(HttpStatus.CREATED, LoginViewSchema)
  async setup(
    @CurrentCaller() caller: Caller,
    @CurrentSessionId() sessionId: string | null,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
    @Body({ schema: SetupBodySchema }) body: SetupBody,
  ): Promise<LoginView> {
    requireLocalAccounts(this.settings, request);
    const token = await this.setupService.complete(caller, body, browserOf(request, sessionId));
    if (this.settings.sample) await this.samples.welcome(caller.requestId);
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
    await this.accounts.changeOwnPassword(caller, sessionId, body);
    return DONE;
  }
}

function signedIn(request: Request, response: Response, token: string): LoginView {
  SESSION_COOKIE.set(request, response, token);
  // A token has no place in anybody's cache.
  response.setHeader('Cache-Control', 'no-store');
  // What it holds for without being used. With use, it holds longer.
  return { access_token: token, token_type: 'Bearer', expires_in: IDLE_MS / 1_000 };
}
