import { Body, Controller, Get, HttpStatus, Injectable, Logger, Post, Query, Req, Res } from '@nestjs/common';
import { ApiResponse } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import type { ProviderId } from '@lexikon/accounts/providers/identity-provider';
import { SetupService } from '@lexikon/accounts/setup/setup.service';
import { ProviderReturn } from '@lexikon/accounts/sign-in/provider-return';
import type { AttemptPurpose, SignInAttempt } from '@lexikon/accounts/sign-in/sign-in-attempt';
import { SignInAttempts } from '@lexikon/accounts/sign-in/sign-in-attempts';
import { SignInInterruptedError } from '@lexikon/accounts/sign-in/sign-in.errors';
import {
  type BeginSignInBody,
  BeginSignInBodySchema,
  type DepartureView,
  DepartureViewSchema,
  type SetUpByProviderBody,
  SetUpByProviderBodySchema,
  type StartSignInQuery,
  StartSignInQuerySchema,
} from '@lexikon/contracts/auth';
import { SampleLexicons } from '@lexikon/interchange/sample/sample-lexicons';
import type { Caller } from '@lexikon/kernel/actor';
import { AppSettings } from '../app-settings.js';
import { Public } from '../http/access.decorator.js';
import { CurrentCaller, CurrentSessionId } from '../http/caller.js';
import { problemOf } from '../http/problem-details.filter.js';
import { Returns } from '../http/returns.decorator.js';
import { isLoopback, requirePrivateConnection, SESSION_COOKIE } from '../http/session-cookie.js';
import { SignInLimit } from '../limits/sign-in-limit.js';
import { ATTEMPT_COOKIE } from './attempt-cookie.js';
import { browserOf } from './browser-of.js';
import { returnToInside } from './return-to.js';

/** A provider's three routes: away, away with something that belongs in no address, and back. */
@Injectable()
abstract class ProviderController {
  protected abstract readonly provider: ProviderId;
  private readonly logger = new Logger(ProviderController.name);

  constructor(
    private readonly attempts: SignInAttempts,
    private readonly arrivals: ProviderReturn,
    private readonly setups: SetupService,
    private readonly samples: SampleLexicons,
    private readonly settings: AppSettings,
    private readonly limit: SignInLimit,
  ) {}

  /** For a link. Leads to the provider, or to the sign-in page with what is wrong. */
  @Get()
  @Public('Whoever signs in has not signed in yet.')
  @ApiResponse({ status: HttpStatus.FOUND, description: 'To the provider' })
  async start(
    @Req() request: Request,
    @Res() response: Response,
    @Query({ schema: StartSignInQuerySchema }) { returnTo, again }: StartSignInQuery,
  ): Promise<void> {
    const attempt = this.attemptFor({ kind: 'sign-in', invitation: null }, returnTo);
    // The provider sends the browser back to the public address, and the cookie must be there.
    const elsewhere = placeOfCookies(request, this.settings.publicUrl);
    if (elsewhere !== null) return response.redirect(elsewhere);
    try {
      const { url } = await this.leave(request, response, attempt, again !== undefined);
      return response.redirect(url);
    } catch (error) {
      return this.showProblem(response, error, attempt);
    }
  }

  /** For a page: the same, with an invitation, which is a secret and stands in no address. */
  @Post()
  @Public('Whoever signs in has not signed in yet.')
  @Returns(HttpStatus.OK, DepartureViewSchema)
  async begin(
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
    @Body({ schema: BeginSignInBodySchema }) { returnTo, invitation, again }: BeginSignInBody,
  ): Promise<DepartureView> {
    const attempt = this.attemptFor({ kind: 'sign-in', invitation: invitation ?? null }, returnTo);
    return this.leave(request, response, attempt, again ?? false);
  }

  @Post('setup')
  @Public('Whoever has the link makes the first admin.')
  @Returns(HttpStatus.OK, DepartureViewSchema)
  async setUp(
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
    @Body({ schema: SetUpByProviderBodySchema }) { token }: SetUpByProviderBody,
  ): Promise<DepartureView> {
    await this.limit.attempt(request, null, () => this.setups.requireOpen(token));
    return this.leave(request, response, this.attemptFor({ kind: 'setup', token }, undefined), false);
  }

  /** Where the provider sends the browser. Lands where it wanted to go, or where the problem is told. */
  @Get('callback')
  @Public('The provider sends here whoever signs in.')
  @ApiResponse({ status: HttpStatus.FOUND, description: 'To the page that was first asked for' })
  async callback(
    @CurrentCaller() caller: Caller,
    @CurrentSessionId() sessionId: string | null,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    let attempt: SignInAttempt | null = null;
    try {
      attempt = this.attempts.open(this.provider, ATTEMPT_COOKIE.read(request));
      ATTEMPT_COOKIE.clear(request, response);
      if (!attempt) throw new SignInInterruptedError();
      const query = URL.parse(request.originalUrl, this.settings.publicUrl)?.search ?? '';
      const token = await this.arrivals.complete(caller, attempt, query, browserOf(request, sessionId));
      if (token !== null) SESSION_COOKIE.set(request, response, token);
      if (attempt.purpose.kind === 'setup' && this.settings.sample) await this.samples.welcome(caller.requestId);
      response.redirect(attempt.returnTo);
    } catch (error) {
      this.showProblem(response, error, attempt);
    }
  }

  private attemptFor(purpose: AttemptPurpose, returnTo: string | undefined) {
    return { provider: this.provider, purpose, returnTo: returnToInside(returnTo) };
  }

  private async leave(
    request: Request,
    response: Response,
    attempt: Parameters<SignInAttempts['begin']>[0],
    asksAgain: boolean,
  ): Promise<DepartureView> {
    requirePrivateConnection(request);
    const { url, sealed } = await this.attempts.begin(attempt, { asksAgain });
    ATTEMPT_COOKIE.set(request, response, sealed);
    return { url };
  }

  /** A page tells what is wrong, by its code: a browser that is sent about has no use for a problem document. */
  private showProblem(
    response: Response,
    error: unknown,
    attempt: Pick<SignInAttempt, 'purpose' | 'returnTo'> | null,
  ): void {
    const { code: problem } = problemOf(error);
    if (problem === 'internal') this.logger.error({ msg: 'A sign-in failed', provider: this.provider, err: error });
    const isLink = attempt?.purpose.kind === 'link';
    const query = new URLSearchParams({ problem });
    if (attempt && !isLink && attempt.returnTo !== '/') query.set('returnTo', attempt.returnTo);
    response.redirect(`${isLink ? '/profile' : '/signin'}?${query.toString()}`);
  }
}

/** On one machine it has two names, and browsers keep the cookies of each apart. Null where they are the same. */
function placeOfCookies(request: Request, publicUrl: string): string | null {
  const { hostname } = new URL(publicUrl);
  const isElsewhere = hostname !== request.hostname && isLoopback(hostname) && isLoopback(request.hostname);
  return isElsewhere ? `${publicUrl}${request.originalUrl}` : null;
}

@Controller('auth/github')
export class GithubController extends ProviderController {
  protected override readonly provider = 'github';
}

@Controller('auth/google')
export class GoogleController extends ProviderController {
  protected override readonly provider = 'google';
}

@Controller('auth/oidc')
export class OidcController extends ProviderController {
  protected override readonly provider = 'oidc';
}
