import { z } from 'zod';
import { PAGE_QUERY, pageOf } from './pages.js';

/** Each holds all that come before it: `review` writes and reads as well. */
export const TokenScopeSchema = z.enum(['read', 'write', 'review', 'admin']);
export type TokenScopeView = z.infer<typeof TokenScopeSchema>;

export const CreateTokenBodySchema = z
  .strictObject({
    /** To recognise it by. */
    name: z.string().trim().min(1).max(100).nullable().default(null),
    scopes: z.array(TokenScopeSchema).min(1).max(4),
    /** A year at most. */
    expiresInDays: z.int().min(1).max(365).default(90),
  })
  .meta({ id: 'CreateTokenBody' });
export type CreateTokenBody = z.infer<typeof CreateTokenBodySchema>;

export const ListTokensQuerySchema = z.strictObject({ ...PAGE_QUERY });
export type ListTokensQuery = z.infer<typeof ListTokensQuerySchema>;

/** Never the token itself. One that has expired stays listed until it is revoked. */
export const TokenViewSchema = z
  .object({
    id: z.uuid(),
    name: z.string().nullable(),
    scopes: z.array(TokenScopeSchema),
    /** Who made it; null where the account is gone. */
    createdBy: z.object({ id: z.uuid(), name: z.string() }).nullable(),
    createdAt: z.iso.datetime(),
    expiresAt: z.iso.datetime(),
    /** To the minute; null where it was never used. */
    lastUsedAt: z.iso.datetime().nullable(),
    /** The network of its last use, /24 or /48: `203.0.113.0/24`. */
    addressPrefix: z.string().nullable(),
  })
  .meta({ id: 'TokenView' });
export type TokenView = z.infer<typeof TokenViewSchema>;
export const TokenPageSchema = pageOf(TokenViewSchema).meta({ id: 'TokenPage' });
export type TokenPage = z.infer<typeof TokenPageSchema>;

/** Shown once: the server keeps only a hash. It is sent as `Authorization: Bearer lxk_…`, and in no other way. */
export const IssuedTokenViewSchema = z
  .object({ ...TokenViewSchema.shape, token: z.string() })
  .meta({ id: 'IssuedTokenView' });
export type IssuedTokenView = z.infer<typeof IssuedTokenViewSchema>;
