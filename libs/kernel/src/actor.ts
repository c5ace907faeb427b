/** Who acts. `system` is Lexikon itself: a job, a migration, the command line on the server. */
export type Actor =
  | { readonly kind: 'anonymous' }
  | { readonly kind: 'user'; readonly userId: string }
  | TokenActor
  | { readonly kind: 'system' };

/** An API token: of a person, whose roles it has at most, or of a workspace, outside of which it has none. */
export type TokenActor = {
  readonly kind: 'token';
  readonly tokenId: string;
  /** All that it may do, whoever it belongs to. */
  readonly scopes: readonly Action[];
} & ({ readonly userId: string } | { readonly workspaceId: string });

export type Action =
  | 'account.self'
  | 'installation.manage'
  | 'workspace.read'
  | 'workspace.create'
  | 'workspace.manage'
  | 'workspace.own'
  | 'lexicon.read'
  | 'lexicon.create'
  | 'lexicon.manage'
  | 'term.read'
  | 'term.edit'
  | 'term.review';

/** First argument of every use case. Explicit, so that a job and a command line call the same services as HTTP. */
export interface Caller {
  readonly actor: Actor;
  /** Ties the request, its log lines, its change and its events together. */
  readonly requestId: string;
  /** The network that the request came from, as `203.0.113.0/24`: never a whole address. Absent where none brought it. */
  readonly addressPrefix?: string;
}

/** What a question to the policy is about. */
export interface AccessScope {
  readonly workspaceId: string;
  readonly lexiconId?: string;
  /** A public lexicon: whoever asks may read it, also without signing in. */
  readonly isPublic?: boolean;
}

export abstract class AccessPolicy {
  /**
   * @throws {NotFoundError} when the actor may not even read there.
   * @throws {ForbiddenError} when the actor may read, but not do this.
   */
  abstract require(actor: Actor, action: Action, scope: AccessScope): Promise<void>;

  abstract allows(actor: Actor, action: Action, scope: AccessScope): Promise<boolean>;
}
