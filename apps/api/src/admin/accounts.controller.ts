import { Controller, Delete, Get, HttpStatus, Param, Post, Query } from '@nestjs/common';
import { z } from 'zod';
import { AccountStandingService } from '@lexikon/accounts/account-standing.service';
import { AccountAdminService } from '@lexikon/accounts/admin/account-admin.service';
import type { AccountRow } from '@lexikon/accounts/admin/account-directory.read-model';
import {
  type AccountPage,
  AccountPageSchema,
  type AccountView,
  AccountViewSchema,
  type ListAccountsQuery,
  ListAccountsQuerySchema,
} from '@lexikon/contracts/admin';
import type { Caller } from '@lexikon/kernel/actor';
import { Access } from '../http/access.decorator.js';
import { CurrentCaller } from '../http/caller.js';
import { decodeCursor } from '../http/cursor.js';
import { NamePlaceSchema, namePlaceOf } from '../http/name-place.js';
import { pageOf } from '../http/page.js';
import { Returns } from '../http/returns.decorator.js';

const IdSchema = z.uuid();

/** Who has an account here, and whether they are let in. */
@Controller('admin/accounts')
export class AccountsController {
  constructor(
    private readonly accounts: AccountAdminService,
    private readonly standing: AccountStandingService,
  ) {}

  @Get()
  @Access('installation.manage', 'installation')
  @Returns(HttpStatus.OK, AccountPageSchema)
  async list(
    @CurrentCaller() caller: Caller,
    @Query({ schema: ListAccountsQuerySchema }) { q, status, admin, cursor, limit }: ListAccountsQuery,
  ): Promise<AccountPage> {
    const filter = { q, isDisabled: status && status === 'disabled', isAdmin: admin && admin === 'true' };
    const page = { limit: limit + 1, after: decodeCursor(NamePlaceSchema, cursor) };
    const found = await this.accounts.list(caller, filter, page);
    return pageOf(found, limit, { present: presentAccount, placeOf: namePlaceOf });
  }

  @Get(':id')
  @Access('installation.manage', 'installation')
  @Returns(HttpStatus.OK, AccountViewSchema)
  async get(@CurrentCaller() caller: Caller, @Param('id', { schema: IdSchema }) id: string): Promise<AccountView> {
    return presentAccount(await this.accounts.get(caller, id));
  }

  /** Ends its sessions and its tokens with the same stroke. */
  @Post(':id/disable')
  @Access('installation.manage', 'installation', { fresh: true })
  @Returns(HttpStatus.OK, AccountViewSchema)
  async disable(@CurrentCaller() caller: Caller, @Param('id', { schema: IdSchema }) id: string): Promise<AccountView> {
    await this.standing.disable(caller, { userId: id });
    return this.get(caller, id);
  }

  @Post(':id/enable')
  @Access('installation.manage', 'installation', { fresh: true })
  @Returns(HttpStatus.OK, AccountViewSchema)
  async enable(@CurrentCaller() caller: Caller, @Param('id', { schema: IdSchema }) id: string): Promise<AccountView> {
    await this.standing.enable(caller, { userId: id });
    return this.get(caller, id);
  }

  /** Makes it an admin. */
  @Post(':id/promote')
  @Access('installation.manage', 'installation', { fresh: true })
  @Returns(HttpStatus.OK, AccountViewSchema)
  async promote(@CurrentCaller() caller: Caller, @Param('id', { schema: IdSchema }) id: string): Promise<AccountView> {
    await this.accounts.promote(caller, id);
    return this.get(caller, id);
  }

  /** The last admin stays. Who gives up their own right is answered what they see from now on: nothing. */
  @Post(':id/demote')
  @Access('installation.manage', 'installation', { fresh: true })
  @Returns(HttpStatus.OK, AccountViewSchema)
  async demote(@CurrentCaller() caller: Caller, @Param('id', { schema: IdSchema }) id: string): Promise<AccountView> {
    const account = await this.accounts.get(caller, id);
    await this.accounts.demote(caller, id);
    return presentAccount({ ...account, isAdmin: false });
  }

  @Delete(':id/sessions')
  @Access('installation.manage', 'installation')
  @Returns(HttpStatus.OK, AccountViewSchema)
  async endSessions(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: IdSchema }) id: string,
  ): Promise<AccountView> {
    await this.accounts.endSessions(caller, id);
    return this.get(caller, id);
  }
}

function presentAccount({ createdAt, lastSeenAt, disabledAt, providers, ...account }: AccountRow): AccountView {
  return {
    ...account,
    providers: [...providers],
    createdAt: createdAt.toISOString(),
    lastSeenAt: lastSeenAt?.toISOString() ?? null,
    disabledAt: disabledAt?.toISOString() ?? null,
  };
}
