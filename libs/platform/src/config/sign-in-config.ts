import type { z } from 'zod';
import { isLocal } from './variable-kinds.js';
import type { HIDDEN_VARIABLES, signInVariables } from './sign-in-variables.js';

interface ClientConfig {
  readonly clientId: string;
  readonly clientSecret: string;
}

export interface SignInConfig {
  /** `url` is without a slash at its end. */
  readonly github: (ClientConfig & { readonly url: string }) | undefined;
  readonly google: (ClientConfig & { readonly issuer: string }) | undefined;
  readonly oidc: (ClientConfig & { readonly issuer: string; readonly name: string }) | undefined;
  readonly linkByEmail: boolean;
  readonly admission: {
    readonly rule: 'open' | 'allowlist' | 'invite' | 'closed';
    /** All lower case. */
    readonly githubOrganisations: readonly string[];
    readonly googleDomains: readonly string[];
    readonly emails: readonly string[];
  };
}

export type SignInVariables = z.output<z.ZodObject<ReturnType<typeof signInVariables>>> &
  z.output<z.ZodObject<typeof HIDDEN_VARIABLES>>;

export function toSignInConfig(variables: SignInVariables): SignInConfig {
  const github = clientOf(variables.GITHUB_CLIENT_ID, variables.GITHUB_CLIENT_SECRET);
  const google = clientOf(variables.GOOGLE_CLIENT_ID, variables.GOOGLE_CLIENT_SECRET);
  const oidc = clientOf(variables.OIDC_CLIENT_ID, variables.OIDC_CLIENT_SECRET);
  const { OIDC_ISSUER: issuer } = variables;
  return {
    github: github && { ...github, url: variables.GITHUB_URL },
    google: google && { ...google, issuer: variables.GOOGLE_ISSUER ?? 'https://accounts.google.com' },
    oidc: oidc && issuer ? { ...oidc, issuer, name: variables.OIDC_NAME ?? new URL(issuer).hostname } : undefined,
    linkByEmail: variables.LINK_BY_EMAIL,
    admission: {
      rule: variables.SIGNUP,
      githubOrganisations: variables.SIGNUP_GITHUB_ORGS,
      googleDomains: variables.SIGNUP_GOOGLE_DOMAINS,
      emails: variables.SIGNUP_EMAILS,
    },
  };
}

function clientOf(clientId: string | undefined, clientSecret: string | undefined): ClientConfig | undefined {
  return clientId !== undefined && clientSecret !== undefined ? { clientId, clientSecret } : undefined;
}

type Given = SignInVariables & { readonly PUBLIC_URL?: string | undefined };

/** What each variable alone cannot tell: half a provider, a list that lets nobody in, an address that leaks codes. */
export function findSignInFaults(variables: Given): readonly { readonly variable: string; readonly advice: string }[] {
  const { admission, github, google, oidc } = toSignInConfig(variables);
  const faults: { readonly variable: string; readonly advice: string }[] = SETS.flatMap((names) => {
    const missing = names.filter((name) => variables[name] === undefined);
    if (missing.length === 0 || missing.length === names.length) return [];
    const given = names.filter((name) => !missing.includes(name)).join(' and ');
    return missing.map((variable) => ({ variable, advice: `${given} needs it: set all of them, or none.` }));
  });
  const isEmpty = [admission.githubOrganisations, admission.googleDomains, admission.emails].every(
    ({ length }) => length === 0,
  );
  if (admission.rule === 'allowlist' && isEmpty) {
    const advice = 'With allowlist, name who may come in: SIGNUP_GITHUB_ORGS, SIGNUP_GOOGLE_DOMAINS or SIGNUP_EMAILS.';
    faults.push({ variable: 'SIGNUP', advice });
  }
  if ((github ?? google ?? oidc) && isOpenToAll(variables.PUBLIC_URL)) {
    const advice = 'Providers send people back to it: it must begin with https, or be localhost.';
    faults.push({ variable: 'PUBLIC_URL', advice });
  }
  return faults;
}

const SETS = [
  ['GITHUB_CLIENT_ID', 'GITHUB_CLIENT_SECRET'],
  ['GOOGLE_CLIENT_ID', 'GOOGLE_CLIENT_SECRET'],
  ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'],
] as const;

/** Plain http over a network, where anybody on the way reads along. */
function isOpenToAll(publicUrl: string | undefined): boolean {
  const url = publicUrl === undefined ? null : URL.parse(publicUrl);
  return url?.protocol === 'http:' && !isLocal(url.hostname);
}
