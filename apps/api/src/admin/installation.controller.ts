import { Controller, Get, HttpStatus, Query } from '@nestjs/common';
import { SignUpRulesService } from '@lexikon/accounts/sign-in/sign-up-rules.service';
import {
  type DirectoryPage,
  DirectoryPageSchema,
  type DirectoryWorkspaceView,
  type ListDirectoryQuery,
  ListDirectoryQuerySchema,
  type SignUpRulesView,
  SignUpRulesViewSchema,
} from '@lexikon/contracts/admin';
import type { Caller } from '@lexikon/kernel/actor';
import { Mailer } from '@lexikon/platform/mail/mailer';
import type { DirectoryWorkspaceRow } from '@lexikon/workspaces/workspace-directory.read-model';
import { WorkspaceDirectoryService } from '@lexikon/workspaces/workspace-directory.service';
import { AppSettings } from '../app-settings.js';
import { Access } from '../http/access.decorator.js';
import { CurrentCaller } from '../http/caller.js';
import { decodeCursor } from '../http/cursor.js';
import { NamePlaceSchema, namePlaceOf } from '../http/name-place.js';
import { pageOf } from '../http/page.js';
import { Returns } from '../http/returns.decorator.js';

/** What there is on this installation, and who gets in. */
@Controller('admin')
export class InstallationController {
  constructor(
    private readonly directory: WorkspaceDirectoryService,
    private readonly rules: SignUpRulesService,
    private readonly mailer: Mailer,
    private readonly settings: AppSettings,
  ) {}

  @Get('workspaces')
  @Access('installation.manage', 'installation')
  @Returns(HttpStatus.OK, DirectoryPageSchema)
  async listWorkspaces(
    @CurrentCaller() caller: Caller,
    @Query({ schema: ListDirectoryQuerySchema }) { q, state, cursor, limit }: ListDirectoryQuery,
  ): Promise<DirectoryPage> {
    const page = { limit: limit + 1, after: decodeCursor(NamePlaceSchema, cursor) };
    const found = await this.directory.list(caller, { q, isRemoved: state && state === 'removed' }, page);
    return pageOf(found, limit, { present: presentWorkspace, placeOf: namePlaceOf });
  }

  @Get('sign-up')
  @Access('installation.manage', 'installation')
  @Returns(HttpStatus.OK, SignUpRulesViewSchema)
  async signUpRules(@CurrentCaller() caller: Caller): Promise<SignUpRulesView> {
    const { githubOrganisations, googleDomains, emails, providers, ...rules } = await this.rules.get(caller);
    return {
      ...rules,
      githubOrganisations: [...githubOrganisations],
      googleDomains: [...googleDomains],
      emails: [...emails],
      providers: [...providers],
      localAccounts: this.settings.localAccounts,
      mail: this.mailer.isOn,
    };
  }
}

function presentWorkspace({ owners, createdAt, removedAt, ...row }: DirectoryWorkspaceRow): DirectoryWorkspaceView {
  return {
    ...row,
    owners: [...owners],
    createdAt: createdAt.toISOString(),
    removedAt: removedAt?.toISOString() ?? null,
  };
}
