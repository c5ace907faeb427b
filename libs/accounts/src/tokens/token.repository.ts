import type { Tx } from '@lexikon/kernel/transactions';
import type { ApiToken, TokenOwner } from './token.js';

export interface TokenDraft extends Pick<ApiToken, 'id' | 'name' | 'scopes' | 'createdAt' | 'expiresAt'> {
  readonly owner: TokenOwner;
  readonly createdById: string;
}

export abstract class TokenRepository {
  /** Only a hash of the token is kept. */
  abstract create(tx: Tx, draft: TokenDraft, token: string): Promise<void>;

  /** Newest first, those that have expired among them; those after `after`, the last one of the page before. */
  abstract list(
    owner: TokenOwner,
    page: { readonly limit: number; readonly after: Pick<ApiToken, 'createdAt' | 'id'> | null },
  ): Promise<readonly ApiToken[]>;

  abstract find(owner: TokenOwner, tokenId: string): Promise<ApiToken | null>;

  /** From the next request on it is unknown. Answers whether the owner had such a token. */
  abstract remove(tx: Tx, owner: TokenOwner, tokenId: string): Promise<boolean>;

  /** All of an account's own. */
  abstract removeAll(tx: Tx, userId: string): Promise<void>;
}
