import type { Action } from '@lexikon/kernel/actor';

/** What a route may name of a tenant: ids of things that are there. */
export interface Ids {
  readonly workspaceId: string;
  readonly lexiconId: string;
  readonly removedLexiconId: string;
  readonly domainId: string;
  readonly termId: string;
  readonly otherTermId: string;
  readonly removedTermId: string;
  readonly relationId: string;
  readonly changeId: string;
  readonly importId: string;
  /** A member who may be put out, and their membership. */
  readonly memberId: string;
  readonly membershipId: string;
  readonly workspaceTokenId: string;
  readonly invitationId: string;
  /** An account, and what is its own. */
  readonly accountId: string;
  readonly sessionId: string;
  readonly tokenId: string;
  readonly identityId: string;
  /** For the account's address, into some other workspace. */
  readonly ownInvitationId: string;
}
export type IdName = keyof Ids;

/** How a request to a route is made up, whosever ids it names. */
export interface RouteEntry {
  /** What the parameters of the path stand for, where `DEFAULT_PARAMS` does not say; `=3` is a value and no id. */
  readonly params?: Readonly<Record<string, IdName | `=${string}`>>;
  readonly query?: (ids: Ids) => Readonly<Record<string, string>>;
  readonly body?: (ids: Ids) => object;
  /** Sent as a form. */
  readonly file?: { readonly name: string; readonly content: string };
  /** A version that nothing has: who is let in is told so, and finds the thing there the next time. */
  readonly isStale?: true;
  /** What a request uses up, so that each one needs its own. */
  readonly spends?: IdName | 'asker';
  /** What the service asks the policy, where the route declares another action. */
  readonly asks?: { readonly action: Action; readonly because: string };
  /** Who is let in otherwise than by role: one's own account, any member, or who looks after the installation. */
  readonly of?: 'account' | 'member' | 'installation';
  /** Whoever may not do it is told that it is not there, member or not; with the reason. */
  readonly hides?: string;
  /** It names another lexicon than the one that somebody may have a role in. */
  readonly isOtherLexicon?: true;
  /** Ids do no more than narrow what the caller sees: everybody who is let in has an answer. */
  readonly narrows?: true;
}

/** By what the path begins with, and by their own names. */
export const DEFAULT_PARAMS: Readonly<Record<string, IdName>> = {
  'terms/:id': 'termId',
  'lexicons/:id': 'lexiconId',
  'workspaces/:id': 'workspaceId',
  'imports/:id': 'importId',
  'changes/:id': 'changeId',
  'relations/:id': 'relationId',
  ':domainId': 'domainId',
  ':userId': 'memberId',
  ':membershipId': 'membershipId',
  ':accountId': 'accountId',
  ':tokenId': 'workspaceTokenId',
  ':invitationId': 'invitationId',
};
