import { emailKey } from '@lexikon/accounts/account';
import { type Role, ROLES } from '../role.js';

const DAY_MS = 86_400_000;

/** So many wait in a workspace at most: nobody sends mail to half the world from here. */
export const MAX_PENDING = 200;

/** A role that waits for somebody, once. */
export interface Invitation {
  readonly id: string;
  readonly workspaceId: string;
  /** Null for the whole workspace. */
  readonly lexiconId: string | null;
  readonly role: Role;
  /** For whom it is; null for whoever has the link. */
  readonly email: string | null;
  /** The link was sent to that address, and shown to nobody: who has it reads what is sent there. */
  readonly isMailed: boolean;
  /** Null for the system. It holds for as long as this account may invite. */
  readonly invitedBy: string | null;
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

export interface NewInvitation extends Pick<Invitation, 'workspaceId' | 'lexiconId' | 'role' | 'email'> {
  readonly days: number;
}

export function expiryOf(days: number, at: Date): Date {
  return new Date(at.getTime() + days * DAY_MS);
}

export interface Bearer {
  /** Whether they came by the link. */
  readonly hasLink: boolean;
  /** The address that they have shown to be theirs; null where they have shown none. */
  readonly verifiedEmail: string | null;
}

/**
 * Whether it is theirs to take up. An address that somebody merely wrote into their account is no proof: whoever was
 * first to write it would take what was meant for its owner.
 */
export function isFor({ email, isMailed }: Pick<Invitation, 'email' | 'isMailed'>, bearer: Bearer): boolean {
  if (bearer.hasLink && (email === null || isMailed)) return true;
  if (email === null || bearer.verifiedEmail === null) return false;
  return emailKey(email) === emailKey(bearer.verifiedEmail);
}

/** Whether the first allows what the second does, and more. */
export function isStronger(role: Role, than: Role): boolean {
  return ROLES.indexOf(role) < ROLES.indexOf(than);
}
