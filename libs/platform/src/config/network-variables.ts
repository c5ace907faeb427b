import { isIP } from 'node:net';
import { z } from 'zod';
import { wholeNumber } from './variable-kinds.js';

const NAMED_NETWORKS = ['loopback', 'linklocal', 'uniquelocal'];
const MAX_HOPS = 10;

/** Who may ask how much, from where, and who vouches for it. */
export const NETWORK_VARIABLES = {
  TRUSTED_HOPS: wholeNumber(0, MAX_HOPS).default(1).meta({
    description:
      'How many proxies stand in front, one behind the other. 0 for none: what they would say is not believed.',
    otherwise: '1',
    example: '2',
  }),
  TRUSTED_PROXIES: z
    .string()
    .default('loopback, linklocal, uniquelocal')
    .transform((text) => text.split(',').map((entry) => entry.trim()))
    .refine((entries) => entries.every(isNetwork), {
      error: 'Give addresses and networks with commas between them, e.g. loopback, 10.0.0.0/8.',
    })
    .meta({
      description: 'Where they are. Only from there are X-Forwarded-For, -Proto and -Host believed.',
      otherwise: 'loopback, linklocal, uniquelocal: this machine and private networks',
      example: 'loopback, 203.0.113.0/24',
    }),
  CORS_ORIGINS: z
    .string()
    .default('')
    .transform((text) =>
      text
        .split(',')
        .map((entry) => entry.trim())
        .filter((entry) => entry !== ''),
    )
    .refine((entries) => entries.every((entry) => URL.canParse(entry) && new URL(entry).origin === entry), {
      error: 'Give origins with commas between them, e.g. https://app.example.org, without a path or a slash behind.',
    })
    .meta({
      description: 'Other sites whose pages may call the API, with a token of their own: never with the cookie.',
      otherwise: 'none',
      example: 'https://app.example.org',
    }),
  LIMIT_SIGN_IN_ADDRESS: limit(20, 'Failed sign-ins in a minute from one address, before it has to wait.'),
  LIMIT_SIGN_IN_ACCOUNT: limit(
    10,
    'Failed sign-ins of one account from one address, before it waits: for a minute, then for twice as long each time.',
  ),
  LIMIT_API: limit(6_000, 'Requests in a minute by one session or token, or by one address without.'),
  LIMIT_API_BURST: limit(300, 'How many more may come at once.'),
  LIMIT_IMPORTS: limit(60, 'Imports in an hour into one workspace, over HTTP.'),
};

function isNetwork(text: string): boolean {
  if (NAMED_NETWORKS.includes(text)) return true;
  const [address = '', bits, ...rest] = text.split('/');
  const most = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1;
  const isPrefix = bits === undefined || (/^\d{1,3}$/u.test(bits) && Number(bits) <= most);
  return most > 0 && isPrefix && rest.length === 0;
}

function limit(otherwise: number, description: string) {
  const example = String(otherwise * 2);
  return wholeNumber(1, 1_000_000_000)
    .default(otherwise)
    .meta({ description, otherwise: String(otherwise), example });
}

export interface NetworkConfig {
  readonly trustedHops: number;
  /** Addresses, networks, and Express's names of some. */
  readonly trustedProxies: readonly string[];
  readonly corsOrigins: readonly string[];
}

export interface LimitsConfig {
  /** Failures a minute. */
  readonly signInsPerAddress: number;
  /** Failures before the delay begins. */
  readonly signInsPerAccount: number;
  /** A minute. */
  readonly requests: number;
  readonly requestsAtOnce: number;
  /** An hour. */
  readonly imports: number;
}

type NetworkVariables = z.output<z.ZodObject<typeof NETWORK_VARIABLES>>;

export function toNetworkConfig(variables: NetworkVariables): NetworkConfig {
  return {
    trustedHops: variables.TRUSTED_HOPS,
    trustedProxies: variables.TRUSTED_PROXIES,
    corsOrigins: variables.CORS_ORIGINS,
  };
}

export function toLimitsConfig(variables: NetworkVariables): LimitsConfig {
  return {
    signInsPerAddress: variables.LIMIT_SIGN_IN_ADDRESS,
    signInsPerAccount: variables.LIMIT_SIGN_IN_ACCOUNT,
    requests: variables.LIMIT_API,
    requestsAtOnce: variables.LIMIT_API_BURST,
    imports: variables.LIMIT_IMPORTS,
  };
}
