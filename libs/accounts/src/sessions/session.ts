import { createHash, randomBytes } from 'node:crypto';

const DAY_MS = 86_400_000;

/** A session ends when it is left alone for this long, … */
export const IDLE_MS = 7 * DAY_MS;
/** … and after this long in any case. */
export const ABSOLUTE_MS = 30 * DAY_MS;
/** For as long after signing in, what is sensitive may be done: later on, somebody else may sit there. */
export const FRESH_MS = 600_000;

export interface Session {
  readonly id: string;
  readonly userId: string;
  readonly userAgent: string | null;
  /** The network of its last use, as `203.0.113.0/24`; null where none is known. */
  readonly addressPrefix: string | null;
  readonly createdAt: Date;
  readonly lastUsedAt: Date;
  readonly expiresAt: Date;
}

/** 256 random bits. Opaque: all that is known of a session stands in its row. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** Without salt: there is no list of likely tokens that one could hash in advance. */
export function hashToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

export function draftSession(
  owner: Pick<Session, 'userId' | 'userAgent' | 'addressPrefix'>,
  { id, at }: { readonly id: string; readonly at: Date },
): Session {
  return { id, ...owner, createdAt: at, lastUsedAt: at, expiresAt: new Date(at.getTime() + ABSOLUTE_MS) };
}
