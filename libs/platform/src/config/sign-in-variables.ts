import { z } from 'zod';
import { commaList, onOrOff, secret, serviceUrl } from './variable-kinds.js';

const DOMAIN = /^[a-z\d](?:[a-z\d-]*[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]*[a-z\d])?)+$/u;
const LOGIN = /^[a-z\d](?:[a-z\d-]*[a-z\d])?$/u;
const ADDRESS = /^[^\s@]*@[^\s@]+\.[^\s@]+$/u;

const RULES = ['open', 'allowlist', 'invite', 'closed'] as const;

/** By which providers people sign in, and who may. */
export function signInVariables(isProduction: boolean) {
  return { ...providerVariables(isProduction), ...admissionVariables() };
}

function providerVariables(isProduction: boolean) {
  return {
    GITHUB_CLIENT_ID: z.string().optional().meta({
      description:
        'Sign-in with GitHub. Its callback is PUBLIC_URL and /api/auth/github/callback; see docs/security.md.',
      otherwise: 'GitHub is off',
      example: 'Ov23liAbCdEfGhIjKlMn',
    }),
    GITHUB_CLIENT_SECRET: secret(isProduction).optional().meta({
      description: 'The secret that belongs to it.',
      otherwise: 'GitHub is off',
      example: 'a-long-random-secret-from-github',
    }),
    GITHUB_URL: serviceUrl('https://github.example.org')
      .transform((url) => url.replace(/\/+$/u, ''))
      .default('https://github.com')
      .meta({
        description: 'The address of a GitHub Enterprise.',
        otherwise: 'https://github.com',
        example: 'https://github.example.org',
      }),
    GOOGLE_CLIENT_ID: z.string().optional().meta({
      description: 'Sign-in with Google. Its callback is PUBLIC_URL and /api/auth/google/callback.',
      otherwise: 'Google is off',
      example: '1234567890-abcdef.apps.googleusercontent.com',
    }),
    GOOGLE_CLIENT_SECRET: secret(isProduction).optional().meta({
      description: 'The secret that belongs to it.',
      otherwise: 'Google is off',
      example: 'a-long-random-secret-from-google',
    }),
    OIDC_ISSUER: serviceUrl('https://login.example.org/realms/team').optional().meta({
      description: 'Any OpenID Connect provider (Keycloak, Authentik, Entra), exactly as it writes its issuer.',
      otherwise: 'no such provider',
      example: 'https://login.example.org/realms/team',
    }),
    OIDC_CLIENT_ID: z.string().optional().meta({
      description: 'How Lexikon is called there. Its callback is PUBLIC_URL and /api/auth/oidc/callback.',
      otherwise: 'no such provider',
      example: 'lexikon',
    }),
    OIDC_CLIENT_SECRET: secret(isProduction).optional().meta({
      description: 'The secret that belongs to it.',
      otherwise: 'no such provider',
      example: 'a-long-random-secret-from-the-provider',
    }),
    OIDC_NAME: z.string().max(40).optional().meta({
      description: 'What people call it: the sign-in page does too.',
      otherwise: 'the host of OIDC_ISSUER',
      example: 'Example login',
    }),
  };
}

function admissionVariables() {
  return {
    SIGNUP: z
      .enum(RULES, { error: `Use one of ${RULES.join(', ')}.` })
      .default('invite')
      .meta({
        description: 'Who gets an account by a provider: open, allowlist (the lists below), invite, or closed.',
        otherwise: 'invite',
        example: 'allowlist',
      }),
    SIGNUP_GITHUB_ORGS: commaList(LOGIN, 'GitHub organisations, separated by commas, e.g. example-org').meta({
      description: 'For allowlist: members of these GitHub organisations.',
      otherwise: 'none',
      example: 'example-org',
    }),
    SIGNUP_GOOGLE_DOMAINS: commaList(DOMAIN, 'domains, separated by commas, e.g. example.org').meta({
      description: 'For allowlist: people whom Google knows as members of these domains.',
      otherwise: 'none',
      example: 'example.org,example.com',
    }),
    SIGNUP_EMAILS: commaList(ADDRESS, 'addresses and domains, e.g. ada@example.org,@example.com').meta({
      description:
        'For allowlist: these addresses, and all of the domains that begin with an @, whoever verifies them.',
      otherwise: 'none',
      example: 'ada@example.org,@example.com',
    }),
    LINK_BY_EMAIL: onOrOff().default(false).meta({
      description:
        'Whether a verified address leads to the account that has it, where Lexikon has verified it as well.',
      otherwise: 'off: people link providers on their profile page',
      example: 'off',
    }),
  };
}

/** Read and not told: by them tests stand in for Google. */
export const HIDDEN_VARIABLES = { GOOGLE_ISSUER: serviceUrl('https://accounts.google.com').optional() };
