import { Body, Controller, HttpStatus, Post, Req } from '@nestjs/common';
import type { Request } from 'express';
import { PasswordResetService } from '@lexikon/accounts/passwords/password-reset.service';
import { ResetByMail } from '@lexikon/accounts/passwords/reset-by-mail';
import {
  type RequestResetBody,
  RequestResetBodySchema,
  type ResetPasswordBody,
  ResetPasswordBodySchema,
} from '@lexikon/contracts/auth';
import { type DeletedView, DeletedViewSchema } from '@lexikon/contracts/pages';
import type { Caller } from '@lexikon/kernel/actor';
import { Mailer } from '@lexikon/platform/mail/mailer';
import { AppSettings } from '../app-settings.js';
import { Public } from '../http/access.decorator.js';
import { CurrentCaller } from '../http/caller.js';
import { HttpProblem } from '../http/http-problem.js';
import { languageOf } from '../http/language.js';
import { Returns } from '../http/returns.decorator.js';
import { SignInLimit } from '../limits/sign-in-limit.js';
import { requireLocalAccounts } from './local-accounts.js';

const DONE = { ok: true } as const;

/** For who has forgotten their password. */
@Controller('auth')
export class ResetController {
  constructor(
    private readonly resets: PasswordResetService,
    private readonly byMail: ResetByMail,
    private readonly mailer: Mailer,
    private readonly settings: AppSettings,
    private readonly limit: SignInLimit,
  ) {}

  /** The same answer, after the same time, whoever has this address or nobody. */
  @Post('reset-link')
  @Public('Whoever has forgotten their password cannot sign in.')
  @Returns(HttpStatus.ACCEPTED, DeletedViewSchema)
  async requestLink(
    @CurrentCaller() caller: Caller,
    @Req() request: Request,
    @Body({ schema: RequestResetBodySchema }) { email }: RequestResetBody,
  ): Promise<DeletedView> {
    requireLocalAccounts(this.settings, request);
    if (!this.mailer.isOn) throw new HttpProblem(HttpStatus.FORBIDDEN, 'auth.mail-off');
    await this.limit.spend(request);
    this.byMail.request(caller, { email, language: languageOf(request), publicUrl: this.settings.publicUrl });
    return DONE;
  }

  @Post('reset')
  @Public('Whoever has the link sets a new password.')
  @Returns(HttpStatus.OK, DeletedViewSchema)
  async reset(
    @CurrentCaller() caller: Caller,
    @Req() request: Request,
    @Body({ schema: ResetPasswordBodySchema }) body: ResetPasswordBody,
  ): Promise<DeletedView> {
    requireLocalAccounts(this.settings, request);
    await this.limit.attempt(request, null, () => this.resets.reset(caller, body));
    return DONE;
  }
}
