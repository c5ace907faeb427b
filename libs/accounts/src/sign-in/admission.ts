import { emailKey } from '../account.js';
import type { ProviderId, ProviderProfile } from '../providers/identity-provider.js';
import { InvitationNeededError, NotOnListError, SignUpClosedError } from './sign-in.errors.js';

export const SIGN_UP_RULES = ['open', 'allowlist', 'invite', 'closed'] as const;
export type SignUpRule = (typeof SIGN_UP_RULES)[number];

export interface AdmissionSettings {
  readonly rule: SignUpRule;
  /** Logins, lower case. */
  readonly githubOrganisations: readonly string[];
  /** Lower case. */
  readonly googleDomains: readonly string[];
  /** Addresses, and domains that begin with an @; lower case. */
  readonly emails: readonly string[];
}

export interface Candidate {
  readonly provider: ProviderId;
  readonly profile: ProviderProfile;
  /** Nobody who has an account here. */
  readonly isNew: boolean;
  readonly isInvited: boolean;
}

/**
 * Whether a person comes in. Asked at every sign-in, not at the first alone: a list says who belongs to the team now.
 * The other rules say who may become a member, and those who are have become so.
 *
 * @throws {DomainError} that says what to do about it.
 */
export function requireAdmitted(settings: AdmissionSettings, candidate: Candidate): void {
  const { rule } = settings;
  if (rule === 'allowlist' && !isListed(settings, candidate)) throw new NotOnListError();
  if (!candidate.isNew) return;
  if (rule === 'closed') throw new SignUpClosedError();
  if (rule === 'invite' && !candidate.isInvited) throw new InvitationNeededError();
}

/**
 * Whether who is invited comes in with a password, for whom no provider vouches.
 *
 * @param mailedTo the address that they have shown to be theirs; null where they have shown none.
 */
export function requireAdmittedByInvitation({ rule, emails }: AdmissionSettings, mailedTo: string | null): void {
  if (rule === 'closed') throw new SignUpClosedError();
  if (rule === 'allowlist' && (mailedTo === null || !hasAddress(emails, mailedTo))) throw new NotOnListError();
}

function isListed(
  { githubOrganisations, googleDomains, emails }: AdmissionSettings,
  { provider, profile }: Candidate,
): boolean {
  const { organisations, hostedDomain } = profile;
  if (provider === 'github' && organisations.some((login) => githubOrganisations.includes(login))) return true;
  // Not by the address: whoever has left the organisation may keep one that looks like it.
  if (provider === 'google' && hostedDomain !== null && googleDomains.includes(hostedDomain)) return true;
  return profile.email !== null && hasAddress(emails, profile.email);
}

function hasAddress(emails: AdmissionSettings['emails'], email: string): boolean {
  const key = emailKey(email);
  return emails.some((listed) => (listed.startsWith('@') ? key.endsWith(listed) : key === listed));
}
