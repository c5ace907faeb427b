import { z } from 'zod';
import { PAGE_QUERY, pageOf } from './pages.js';

const PartSchema = z.string().trim().max(200).optional();
const FlagSchema = z.enum(['true', 'false']).optional();

export const ListAccountsQuerySchema = z.strictObject({
  /** Part of a name or an address. */
  q: PartSchema,
  status: z.enum(['active', 'disabled']).optional(),
  admin: FlagSchema,
  ...PAGE_QUERY,
});
export type ListAccountsQuery = z.infer<typeof ListAccountsQuerySchema>;

export const AccountViewSchema = z
  .object({
    id: z.uuid(),
    email: z.string(),
    name: z.string(),
    isAdmin: z.boolean(),
    isEmailVerified: z.boolean(),
    hasPassword: z.boolean(),
    /** By which it is let in: `github`, `google`, `oidc`. */
    providers: z.array(z.string()),
    /** How many are open. */
    sessions: z.int(),
    createdAt: z.iso.datetime(),
    lastSeenAt: z.iso.datetime().nullable(),
    disabledAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'AccountView' });
export type AccountView = z.infer<typeof AccountViewSchema>;
export const AccountPageSchema = pageOf(AccountViewSchema).meta({ id: 'AccountPage' });
export type AccountPage = z.infer<typeof AccountPageSchema>;

export const ListDirectoryQuerySchema = z.strictObject({
  /** Part of the name. */
  q: PartSchema,
  state: z.enum(['active', 'removed']).optional(),
  ...PAGE_QUERY,
});
export type ListDirectoryQuery = z.infer<typeof ListDirectoryQuerySchema>;

/** A workspace with its sizes. Its content is its members' alone. */
export const DirectoryWorkspaceViewSchema = z
  .object({
    id: z.uuid(),
    name: z.string(),
    isPersonal: z.boolean(),
    /** The first ten by name. */
    owners: z.array(z.object({ id: z.uuid(), name: z.string() })),
    members: z.int(),
    lexicons: z.int(),
    terms: z.int(),
    createdAt: z.iso.datetime(),
    removedAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'DirectoryWorkspaceView' });
export type DirectoryWorkspaceView = z.infer<typeof DirectoryWorkspaceViewSchema>;
export const DirectoryPageSchema = pageOf(DirectoryWorkspaceViewSchema).meta({ id: 'DirectoryPage' });
export type DirectoryPage = z.infer<typeof DirectoryPageSchema>;

/** Who gets in, as the configuration has it. No secret is among it. */
export const SignUpRulesViewSchema = z
  .object({
    rule: z.enum(['open', 'allowlist', 'invite', 'closed']),
    githubOrganisations: z.array(z.string()),
    googleDomains: z.array(z.string()),
    /** Addresses, and domains that begin with an @. */
    emails: z.array(z.string()),
    /** Whether an address that both sides have verified leads to the account that has it. */
    linkByEmail: z.boolean(),
    providers: z.array(z.object({ id: z.string(), name: z.string() })),
    /** By e-mail and a password of Lexikon itself. */
    localAccounts: z.boolean(),
    /** Whether mail is sent from here. */
    mail: z.boolean(),
  })
  .meta({ id: 'SignUpRulesView' });
export type SignUpRulesView = z.infer<typeof SignUpRulesViewSchema>;
