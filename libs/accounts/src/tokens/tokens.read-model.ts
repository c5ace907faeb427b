import type { TokenActor } from '@lexikon/kernel/actor';
import type { SessionUse } from '../sessions/sessions.read-model.js';

/** One question, one answer: who acts with this token? */
export abstract class TokensReadModel {
  /**
   * Null when the token is unknown, revoked, expired, or its account disabled or its workspace removed: they are not
   * told apart. Notes when and from which network it is used, some time later and at most once a minute.
   */
  abstract find(token: string, use: SessionUse): Promise<TokenActor | null>;
}
