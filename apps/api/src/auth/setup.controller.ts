import { Body, Controller, HttpStatus, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { SetupService } from '@lexikon/accounts/setup/setup.service';
import { type LoginView, LoginViewSchema, type SetupBody, SetupBodySchema } from '@lexikon/contracts/auth';
import { SampleLexicons } from '@lexikon/interchange/sample/sample-lexicons';
import type { Caller } from '@lexikon/kernel/actor';
import { AppSettings } from '../app-settings.js';
import { Public } from '../http/access.decorator.js';
import { CurrentCaller, CurrentSessionId } from '../http/caller.js';
import { Returns } from '../http/returns.decorator.js';
import { SignInLimit } from '../limits/sign-in-limit.js';
import { browserOf } from './browser-of.js';
import { requireLocalAccounts } from './local-accounts.js';
import { signedIn } from './signed-in.js';

@Controller('auth/setup')
export class SetupController {
  constructor(
    private readonly setups: SetupService,
    private readonly samples: SampleLexicons,
    private readonly settings: AppSettings,
    private readonly limit: SignInLimit,
  ) {}

  @Post()
  @Public('Whoever has the link makes the first account.')
  @Returns(HttpStatus.CREATED, LoginViewSchema)
  async complete(
    @CurrentCaller() caller: Caller,
    @CurrentSessionId() sessionId: string | null,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
    @Body({ schema: SetupBodySchema }) body: SetupBody,
  ): Promise<LoginView> {
    requireLocalAccounts(this.settings, request);
    const token = await this.limit.attempt(request, null, () =>
      this.setups.complete(caller, body, browserOf(request, sessionId)),
    );
    if (this.settings.sample) await this.samples.welcome(caller.requestId);
    return signedIn(request, response, token);
  }
}
