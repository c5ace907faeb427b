import { createHash, randomBytes } from 'node:crypto';
import type { TokenScope } from '@lexikon/workspaces/role';

/** By which scanners of leaked secrets know them, and we tell them from sessions. */
export const TOKEN_PREFIX = 'lxk_';

/** A token dies with its account, or with its workspace. */
export type TokenOwner = { readonly userId: string } | { readonly workspaceId: string };

export interface ApiToken {
  readonly id: string;
  readonly name: string | null;
  readonly scopes: readonly TokenScope[];
  /** How its maker is called now; null where the account is gone. */
  readonly createdBy: { readonly id: string; readonly name: string } | null;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly lastUsedAt: Date | null;
  /** The network of its last use, as `203.0.113.0/24`; null where none is known. */
  readonly addressPrefix: string | null;
}

export interface NewToken {
  readonly name: string | null;
  readonly scopes: readonly TokenScope[];
  readonly expiresInDays: number;
}

const DAY_MS = 86_400_000;
const MAX_DAYS = 365;

/** Within a year, whatever is asked for: a forgotten token ends by itself. */
export function expiryOf(createdAt: Date, expiresInDays: number): Date {
  return new Date(createdAt.getTime() + Math.min(expiresInDays, MAX_DAYS) * DAY_MS);
}

/** 256 random bits and a check part, in letters and digits alone: a double click selects all of it. */
export function newApiToken(): string {
  const secret = randomBytes(32).toString('hex');
  return `${TOKEN_PREFIX}${secret}${checkOf(secret)}`;
}

/** Whether it has the shape of a token, check part included: what was mistyped or cut off costs no question. */
export function isApiToken(text: string): boolean {
  const [, secret, check] = /^lxk_([0-9a-f]{64})([0-9a-f]{8})$/u.exec(text) ?? [];
  return secret !== undefined && check === checkOf(secret);
}

function checkOf(secret: string): string {
  return createHash('sha256').update(`${TOKEN_PREFIX}${secret}`).digest('hex').slice(0, 8);
}
