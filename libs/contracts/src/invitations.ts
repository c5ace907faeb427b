import { z } from 'zod';
import { PasswordSchema } from './auth.js';
import { PAGE_QUERY, pageOf } from './pages.js';
import { RoleSchema } from './workspaces.js';

/** Stands in the fragment of the link's address, `/invitation#token=…`, which no browser sends: it goes by a body. */
const TokenSchema = z.string().min(20).max(200);

export const CreateInvitationBodySchema = z
  .strictObject({
    role: RoleSchema,
    /** Null for the whole workspace. */
    lexiconId: z.uuid().nullable().default(null),
    /** For whom it is. Mailed there, where there is a mail server; else the link is for who has this address alone. */
    email: z.email().max(320).nullable().default(null),
    /** How long it holds. */
    days: z.int().min(1).max(30).default(7),
  })
  .meta({ id: 'CreateInvitationBody' });
export type CreateInvitationBody = z.infer<typeof CreateInvitationBodySchema>;

export const ListInvitationsQuerySchema = z.strictObject({ ...PAGE_QUERY });
export type ListInvitationsQuery = z.infer<typeof ListInvitationsQuerySchema>;

export const InvitationViewSchema = z
  .object({
    id: z.uuid(),
    workspaceId: z.uuid(),
    workspaceName: z.string(),
    lexiconId: z.uuid().nullable(),
    lexiconName: z.string().nullable(),
    role: RoleSchema,
    email: z.string().nullable(),
    /** It went to that address by mail, and is shown to nobody. */
    isMailed: z.boolean(),
    /** Null where the installation itself has invited. */
    inviter: z.object({ id: z.uuid(), name: z.string() }).nullable(),
    createdAt: z.iso.datetime(),
    expiresAt: z.iso.datetime(),
  })
  .meta({ id: 'InvitationView' });
export type InvitationView = z.infer<typeof InvitationViewSchema>;
export const InvitationPageSchema = pageOf(InvitationViewSchema).meta({ id: 'InvitationPage' });
export type InvitationPage = z.infer<typeof InvitationPageSchema>;

/** The link to hand over, shown this once; null where it was mailed. */
export const CreatedInvitationViewSchema = InvitationViewSchema.extend({ url: z.string().nullable() }).meta({
  id: 'CreatedInvitationView',
});
export type CreatedInvitationView = z.infer<typeof CreatedInvitationViewSchema>;

export const InvitationTokenBodySchema = z.strictObject({ token: TokenSchema }).meta({ id: 'InvitationTokenBody' });
export type InvitationTokenBody = z.infer<typeof InvitationTokenBodySchema>;

/** What the page of an invitation shows to who has come by its link, signed in or not. */
export const InvitationLookViewSchema = z
  .object({
    workspaceName: z.string(),
    lexiconName: z.string().nullable(),
    role: RoleSchema,
    inviterName: z.string().nullable(),
    /** For whom it is; null for whoever has the link. */
    email: z.string().nullable(),
    /** The address must be shown to be theirs first: by a provider that vouches for it, or by an account that has. */
    needsVerifiedEmail: z.boolean(),
    /** Whether an account with a password can be made of it, at `/api/invitations/sign-up`. */
    byPassword: z.boolean(),
    expiresAt: z.iso.datetime(),
  })
  .meta({ id: 'InvitationLookView' });
export type InvitationLookView = z.infer<typeof InvitationLookViewSchema>;

/** Where the invited now belong. */
export const AcceptedInvitationViewSchema = z
  .object({ workspaceId: z.uuid(), lexiconId: z.uuid().nullable() })
  .meta({ id: 'AcceptedInvitationView' });
export type AcceptedInvitationView = z.infer<typeof AcceptedInvitationViewSchema>;

export const InvitedSignUpBodySchema = z
  .strictObject({
    token: TokenSchema,
    /** Left aside where the link was mailed: the account gets the address that it was mailed to. */
    email: z.email().max(320).optional(),
    name: z.string().trim().min(1).max(200),
    password: PasswordSchema,
  })
  .meta({ id: 'InvitedSignUpBody' });
export type InvitedSignUpBody = z.infer<typeof InvitedSignUpBodySchema>;
