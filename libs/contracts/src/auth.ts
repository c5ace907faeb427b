import { z } from 'zod';
import { PAGE_QUERY, pageOf } from './pages.js';

export const PasswordSchema = z.string().min(10).max(200);

export const LoginBodySchema = z
  .strictObject({ email: z.string().trim().min(3).max(320), password: z.string().min(1).max(200) })
  .meta({ id: 'LoginBody' });
export type LoginBody = z.infer<typeof LoginBodySchema>;

/** Also sets the session cookie: a browser needs no token in its hands. */
export const LoginViewSchema = z
  .object({ access_token: z.string(), token_type: z.literal('Bearer'), expires_in: z.int().positive() })
  .meta({ id: 'LoginView' });
export type LoginView = z.infer<typeof LoginViewSchema>;

export const SetupBodySchema = z
  .strictObject({
    token: z.string().min(20).max(200),
    email: z.email().max(320),
    name: z.string().trim().min(1).max(200),
    password: PasswordSchema,
  })
  .meta({ id: 'SetupBody' });
export type SetupBody = z.infer<typeof SetupBodySchema>;

export const ChangePasswordBodySchema = z
  .strictObject({ currentPassword: z.string().min(1).max(200), newPassword: PasswordSchema })
  .meta({ id: 'ChangePasswordBody' });
export type ChangePasswordBody = z.infer<typeof ChangePasswordBodySchema>;

export const RequestResetBodySchema = z
  .strictObject({ email: z.string().trim().min(3).max(320) })
  .meta({ id: 'RequestResetBody' });
export type RequestResetBody = z.infer<typeof RequestResetBodySchema>;

export const ResetPasswordBodySchema = z
  .strictObject({ token: z.string().min(20).max(200), newPassword: PasswordSchema })
  .meta({ id: 'ResetPasswordBody' });
export type ResetPasswordBody = z.infer<typeof ResetPasswordBodySchema>;

/** Opens the page that sets a new password. Shown once: the server keeps only a hash. */
export const ResetLinkViewSchema = z
  .object({ url: z.string(), expiresAt: z.iso.datetime() })
  .meta({ id: 'ResetLinkView' });
export type ResetLinkView = z.infer<typeof ResetLinkViewSchema>;

export const MeViewSchema = z
  .object({ id: z.uuid(), email: z.string(), name: z.string(), isAdmin: z.boolean() })
  .meta({ id: 'MeView' });
export type MeView = z.infer<typeof MeViewSchema>;

export const UpdateMeBodySchema = z
  .strictObject({ name: z.string().trim().min(1).max(200) })
  .meta({ id: 'UpdateMeBody' });
export type UpdateMeBody = z.infer<typeof UpdateMeBodySchema>;

/** When the account was last seen in an earlier visit; null on the first. What is less than 30 minutes apart is one visit. */
export const VisitViewSchema = z.object({ previousAt: z.iso.datetime().nullable() }).meta({ id: 'VisitView' });
export type VisitView = z.infer<typeof VisitViewSchema>;

export const ProviderIdSchema = z.enum(['github', 'google', 'oidc']);
export type ProviderId = z.infer<typeof ProviderIdSchema>;

/** By what one signs in, and who may: what the sign-in page shows. */
export const ProvidersViewSchema = z
  .object({
    /** By e-mail and a password of Lexikon itself. */
    local: z.boolean(),
    /** Whether who has forgotten that password is sent a link. */
    resetByMail: z.boolean(),
    /** Those that are on: each is begun at `/api/auth/{id}`. */
    providers: z.array(z.object({ id: ProviderIdSchema, name: z.string() })),
    /** Who gets an account by a provider. The lists are filled for `allowlist` only. */
    signUp: z.object({
      rule: z.enum(['open', 'allowlist', 'invite', 'closed']),
      githubOrganisations: z.array(z.string()),
      googleDomains: z.array(z.string()),
      emailDomains: z.array(z.string()),
    }),
    /** There is no account yet: the first one comes by the setup link. */
    needsSetup: z.boolean(),
  })
  .meta({ id: 'ProvidersView' });
export type ProvidersView = z.infer<typeof ProvidersViewSchema>;

const ReturnToSchema = z.string().max(2_000);

/** Of a link, so nothing in it is refused: what is no page of ours leads home. */
export const StartSignInQuerySchema = z.object({
  /** The page to land on. */
  returnTo: ReturnToSchema.optional().catch(undefined),
  /** The provider asks who it is, also whom it knows. */
  again: z.literal('1').optional().catch(undefined),
});
export type StartSignInQuery = z.infer<typeof StartSignInQuerySchema>;

export const BeginSignInBodySchema = z
  .strictObject({
    returnTo: ReturnToSchema.optional(),
    /** The token of an invitation. */
    invitation: z.string().min(20).max(200).optional(),
    again: z.boolean().optional(),
  })
  .meta({ id: 'BeginSignInBody' });
export type BeginSignInBody = z.infer<typeof BeginSignInBodySchema>;

export const SetUpByProviderBodySchema = z
  .strictObject({ token: z.string().min(20).max(200) })
  .meta({ id: 'SetUpByProviderBody' });
export type SetUpByProviderBody = z.infer<typeof SetUpByProviderBodySchema>;

export const LinkIdentityBodySchema = z
  .strictObject({ provider: ProviderIdSchema, returnTo: ReturnToSchema.optional() })
  .meta({ id: 'LinkIdentityBody' });
export type LinkIdentityBody = z.infer<typeof LinkIdentityBodySchema>;

/** Where the page sends the browser next: at the provider. A cookie that came along ties the two together. */
export const DepartureViewSchema = z.object({ url: z.string() }).meta({ id: 'DepartureView' });
export type DepartureView = z.infer<typeof DepartureViewSchema>;

/** By what one is let in. The last way in cannot be taken away. */
export const WaysInViewSchema = z
  .object({
    hasPassword: z.boolean(),
    items: z.array(
      z.object({
        id: z.uuid(),
        provider: z.string(),
        /** To recognise it by. */
        email: z.string().nullable(),
        createdAt: z.iso.datetime(),
        lastUsedAt: z.iso.datetime(),
      }),
    ),
  })
  .meta({ id: 'WaysInView' });
export type WaysInView = z.infer<typeof WaysInViewSchema>;

export const SessionViewSchema = z
  .object({
    id: z.uuid(),
    userAgent: z.string().nullable(),
    /** The network of its last use, /24 or /48: `203.0.113.0/24`. */
    addressPrefix: z.string().nullable(),
    createdAt: z.iso.datetime(),
    lastUsedAt: z.iso.datetime(),
    expiresAt: z.iso.datetime(),
    isCurrent: z.boolean(),
  })
  .meta({ id: 'SessionView' });
export type SessionView = z.infer<typeof SessionViewSchema>;
export const SessionPageSchema = pageOf(SessionViewSchema).meta({ id: 'SessionPage' });
export type SessionPage = z.infer<typeof SessionPageSchema>;

export const ListSessionsQuerySchema = z.strictObject({ ...PAGE_QUERY });
export type ListSessionsQuery = z.infer<typeof ListSessionsQuerySchema>;
