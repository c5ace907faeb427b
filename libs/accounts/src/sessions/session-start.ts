import { Injectable } from '@nestjs/common';
import type { Caller } from '@lexikon/kernel/actor';
import { AuditLog } from '@lexikon/kernel/audit';
import { Clock } from '@lexikon/kernel/clock';
import { Ids } from '@lexikon/kernel/ids';
import type { Tx } from '@lexikon/kernel/transactions';
import { draftSession, newToken } from './session.js';
import { SessionRepository } from './session.repository.js';

/** Where somebody signs in. */
export interface Browser {
  readonly userAgent: string | null;
  /** The session that it has had until now. It ends: nobody who knew it is signed in along with its owner. */
  readonly sessionId: string | null;
}

/** The one way in which a session begins, whoever has made sure who it is. */
@Injectable()
export class SessionStart {
  constructor(
    private readonly sessions: SessionRepository,
    private readonly audit: AuditLog,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  /** Answers the token, which is stored nowhere. `method` says how it was made sure. */
  async start(tx: Tx, caller: Caller, userId: string, { userAgent, sessionId }: Browser, method: string) {
    const { actor, addressPrefix = null } = caller;
    if (sessionId !== null && 'userId' in actor) await this.sessions.remove(tx, actor.userId, sessionId);
    const token = newToken();
    const owner = { userId, userAgent, addressPrefix };
    await this.sessions.create(tx, draftSession(owner, { id: this.ids.next(), at: this.clock.now() }), token);
    const signedIn: Caller = { ...caller, actor: { kind: 'user', userId } };
    const subject = { kind: 'account', id: userId } as const;
    await this.audit.append(tx, signedIn, { action: 'sign-in.accepted', subject, details: { method } });
    return token;
  }
}
