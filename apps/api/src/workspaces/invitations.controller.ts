import { Body, Controller, Get, HttpStatus, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { z } from 'zod';
import { InvitedSignUp } from '@lexikon/accounts/sign-in/invited-sign-up';
import { type LoginView, LoginViewSchema } from '@lexikon/contracts/auth';
import {
  type AcceptedInvitationView,
  AcceptedInvitationViewSchema,
  type InvitationLookView,
  InvitationLookViewSchema,
  type InvitationPage,
  InvitationPageSchema,
  type InvitationTokenBody,
  InvitationTokenBodySchema,
  type InvitedSignUpBody,
  InvitedSignUpBodySchema,
  type ListInvitationsQuery,
  ListInvitationsQuerySchema,
} from '@lexikon/contracts/invitations';
import type { Caller } from '@lexikon/kernel/actor';
import { OwnInvitationsService } from '@lexikon/workspaces/invitations/own-invitations.service';
import { AppSettings } from '../app-settings.js';
import { browserOf } from '../auth/browser-of.js';
import { requireLocalAccounts } from '../auth/local-accounts.js';
import { signedIn } from '../auth/signed-in.js';
import { Access, Public } from '../http/access.decorator.js';
import { CurrentCaller, CurrentSessionId } from '../http/caller.js';
import { decodeCursor } from '../http/cursor.js';
import { pageOf } from '../http/page.js';
import { Returns } from '../http/returns.decorator.js';
import { TimePlaceSchema, timePlaceOf } from '../http/time-place.js';
import { SignInLimit } from '../limits/sign-in-limit.js';
import { presentAccepted, presentInvitation, presentLook } from './invitation.presenter.js';

const IdSchema = z.uuid();

/** For the invited. */
@Controller('invitations')
export class InvitationsController {
  constructor(
    private readonly invitations: OwnInvitationsService,
    private readonly signUps: InvitedSignUp,
    private readonly settings: AppSettings,
    private readonly limit: SignInLimit,
  ) {}

  /** What an invitation promises. Changes nothing; a POST, because its token belongs in no address. */
  @Post('look')
  @Public('Whoever has the link may not have an account yet.')
  @Returns(HttpStatus.OK, InvitationLookViewSchema)
  async look(
    @Req() request: Request,
    @Body({ schema: InvitationTokenBodySchema }) { token }: InvitationTokenBody,
  ): Promise<InvitationLookView> {
    const takesPasswords = this.settings.localAccounts && this.settings.signIn.admission.rule !== 'closed';
    const invitation = await this.limit.attempt(request, null, () => this.invitations.look(token));
    return presentLook(invitation, takesPasswords);
  }

  @Post('accept')
  @Access('account.self', 'account')
  @Returns(HttpStatus.OK, AcceptedInvitationViewSchema)
  async accept(
    @CurrentCaller() caller: Caller,
    @Req() request: Request,
    @Body({ schema: InvitationTokenBodySchema }) { token }: InvitationTokenBody,
  ): Promise<AcceptedInvitationView> {
    const accept = () => this.invitations.acceptByLink(caller, token);
    return presentAccepted(await this.limit.attempt(request, null, accept));
  }

  /** Makes an account with a password, which belongs at once to where it was invited, and signs it in. */
  @Post('sign-up')
  @Public('Whoever has the link has no account yet.')
  @Returns(HttpStatus.CREATED, LoginViewSchema)
  async signUp(
    @CurrentCaller() caller: Caller,
    @CurrentSessionId() sessionId: string | null,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
    @Body({ schema: InvitedSignUpBodySchema }) body: InvitedSignUpBody,
  ): Promise<LoginView> {
    requireLocalAccounts(this.settings, request);
    const person = { ...body, email: body.email };
    const signUp = () => this.signUps.signUp(caller, person, browserOf(request, sessionId));
    const token = await this.limit.attempt(request, null, signUp);
    return signedIn(request, response, token);
  }

  /** Those for the caller's address, once they have shown that it is theirs. */
  @Get()
  @Access('account.self', 'account')
  @Returns(HttpStatus.OK, InvitationPageSchema)
  async list(
    @CurrentCaller() caller: Caller,
    @Query({ schema: ListInvitationsQuerySchema }) { cursor, limit }: ListInvitationsQuery,
  ): Promise<InvitationPage> {
    const page = { limit: limit + 1, after: decodeCursor(TimePlaceSchema, cursor) };
    const found = await this.invitations.list(caller, page);
    return pageOf(found, limit, { present: presentInvitation, placeOf: timePlaceOf });
  }

  @Post(':id/accept')
  @Access('account.self', 'account')
  @Returns(HttpStatus.OK, AcceptedInvitationViewSchema)
  async acceptOwn(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: IdSchema }) id: string,
  ): Promise<AcceptedInvitationView> {
    return presentAccepted(await this.invitations.acceptOwn(caller, id));
  }
}
