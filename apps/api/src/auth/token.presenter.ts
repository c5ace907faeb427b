import { z } from 'zod';
import type { ApiToken } from '@lexikon/accounts/tokens/token';
import type { TokenPage, TokenView } from '@lexikon/contracts/tokens';
import { pageOf } from '../http/page.js';

export const TokenPlaceSchema = z.strictObject({ createdAt: z.coerce.date(), id: z.uuid() });

export function presentToken(token: ApiToken): TokenView {
  return {
    id: token.id,
    name: token.name,
    scopes: [...token.scopes],
    createdBy: token.createdBy,
    createdAt: token.createdAt.toISOString(),
    expiresAt: token.expiresAt.toISOString(),
    lastUsedAt: token.lastUsedAt?.toISOString() ?? null,
    addressPrefix: token.addressPrefix,
  };
}

export function presentTokens(found: readonly ApiToken[], limit: number): TokenPage {
  return pageOf(found, limit, { present: presentToken, placeOf: ({ createdAt, id }) => ({ createdAt, id }) });
}
