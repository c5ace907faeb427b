import { Controller, HttpStatus, Param, Post, Req } from '@nestjs/common';
import type { Request } from 'express';
import { z } from 'zod';
import { ResetLinksService } from '@lexikon/accounts/passwords/reset-links.service';
import { type ResetLinkView, ResetLinkViewSchema } from '@lexikon/contracts/auth';
import type { Caller } from '@lexikon/kernel/actor';
import { AppSettings } from '../app-settings.js';
import { requireLocalAccounts } from '../auth/local-accounts.js';
import { Access } from '../http/access.decorator.js';
import { CurrentCaller } from '../http/caller.js';
import { Returns } from '../http/returns.decorator.js';

const IdSchema = z.uuid();

@Controller('admin/accounts/:accountId/reset-link')
export class ResetLinksController {
  constructor(
    private readonly links: ResetLinksService,
    private readonly settings: AppSettings,
  ) {}

  /** A link for one new password, good for a day, to hand over. It is shown this once. */
  @Post()
  @Access('installation.manage', 'installation', { fresh: true })
  @Returns(HttpStatus.CREATED, ResetLinkViewSchema)
  async issue(
    @CurrentCaller() caller: Caller,
    @Req() request: Request,
    @Param('accountId', { schema: IdSchema }) accountId: string,
  ): Promise<ResetLinkView> {
    requireLocalAccounts(this.settings, request);
    const { token, expiresAt } = await this.links.issue(caller, { userId: accountId });
    return { url: `${this.settings.publicUrl}/reset#token=${token}`, expiresAt: expiresAt.toISOString() };
  }
}
