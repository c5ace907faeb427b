import { Controller, Delete, Get, HttpStatus, Param, Query } from '@nestjs/common';
import { z } from 'zod';
import type { Session } from '@lexikon/accounts/sessions/session';
import { SessionsService } from '@lexikon/accounts/sessions/sessions.service';
import {
  type ListSessionsQuery,
  ListSessionsQuerySchema,
  type SessionPage,
  SessionPageSchema,
  type SessionView,
} from '@lexikon/contracts/auth';
import { type DeletedView, DeletedViewSchema } from '@lexikon/contracts/pages';
import type { Caller } from '@lexikon/kernel/actor';
import { Access } from '../http/access.decorator.js';
import { CurrentCaller, CurrentSessionId } from '../http/caller.js';
import { decodeCursor } from '../http/cursor.js';
import { pageOf } from '../http/page.js';
import { Returns } from '../http/returns.decorator.js';
import { TimePlaceSchema, timePlaceOf } from '../http/time-place.js';

const IdSchema = z.uuid();

@Controller('auth/sessions')
export class SessionsController {
  constructor(private readonly sessions: SessionsService) {}

  @Get()
  @Access('account.self', 'account')
  @Returns(HttpStatus.OK, SessionPageSchema)
  async list(
    @CurrentCaller() caller: Caller,
    @CurrentSessionId() currentId: string | null,
    @Query({ schema: ListSessionsQuerySchema }) { cursor, limit }: ListSessionsQuery,
  ): Promise<SessionPage> {
    const found = await this.sessions.list(caller, { limit: limit + 1, after: decodeCursor(TimePlaceSchema, cursor) });
    return pageOf(found, limit, {
      present: (session) => presentSession(session, currentId),
      placeOf: timePlaceOf,
    });
  }

  /** All but the one that asks. */
  @Delete()
  @Access('account.self', 'account')
  @Returns(HttpStatus.OK, DeletedViewSchema)
  async endOthers(@CurrentCaller() caller: Caller, @CurrentSessionId() currentId: string | null): Promise<DeletedView> {
    await this.sessions.endOthers(caller, currentId);
    return { ok: true };
  }

  @Delete(':id')
  @Access('account.self', 'account')
  @Returns(HttpStatus.OK, DeletedViewSchema)
  async end(@CurrentCaller() caller: Caller, @Param('id', { schema: IdSchema }) id: string): Promise<DeletedView> {
    await this.sessions.end(caller, id);
    return { ok: true };
  }
}

function presentSession(session: Session, currentId: string | null): SessionView {
  return {
    id: session.id,
    userAgent: session.userAgent,
    addressPrefix: session.addressPrefix,
    createdAt: session.createdAt.toISOString(),
    lastUsedAt: session.lastUsedAt.toISOString(),
    expiresAt: session.expiresAt.toISOString(),
    isCurrent: session.id === currentId,
  };
}
