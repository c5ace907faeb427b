import { TokenScopeSchema, type TokenScopeView } from '@lexikon/contracts/tokens';

/** From the least to the most: each holds those before it. */
export const TOKEN_SCOPES = TokenScopeSchema.options;

/** How far a token reaches. */
export function highestScope(scopes: readonly TokenScopeView[]): TokenScopeView {
  return TOKEN_SCOPES.findLast((scope) => scopes.includes(scope)) ?? 'read';
}

/** The scope with all those that it holds. */
export function scopesUpTo(highest: TokenScopeView): TokenScopeView[] {
  return TOKEN_SCOPES.slice(0, TOKEN_SCOPES.indexOf(highest) + 1);
}
