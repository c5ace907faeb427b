import { homedir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { onOrOff, port, secretUrl } from './variable-kinds.js';

/** What the schema of a variable says about itself, for `.env.example`. */
export interface VariableMeta {
  readonly description: string;
  /** What holds when the variable is absent. */
  readonly otherwise: string;
  readonly example: string;
}

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

/** Variables that hold a secret may come from a file instead, under this name with `_FILE` behind it. */
export const SECRETS = [
  'DATABASE_URL',
  'REDIS_URL',
  'SMTP_URL',
  'GITHUB_CLIENT_SECRET',
  'GOOGLE_CLIENT_SECRET',
  'OIDC_CLIENT_SECRET',
] as const;

/** What every process reads. Only production refuses weak secrets: elsewhere they are in every example. */
export function baseVariables(isProduction: boolean) {
  return {
    NODE_ENV: z
      .enum(['development', 'test', 'production'], { error: 'Use development, test or production.' })
      .optional()
      .meta({
        description: 'In production, weak and placeholder secrets are refused.',
        otherwise: 'development',
        example: 'production',
      }),
    DATABASE_URL: secretUrl(['postgres:', 'postgresql:'], isProduction).optional().meta({
      description: 'A PostgreSQL 18. Its user may create the extensions pg_trgm and unaccent.',
      otherwise: 'Lexikon runs its own PostgreSQL in DATA_DIR',
      example: 'postgres://lexikon:a-long-random-password@localhost:5432/lexikon',
    }),
    DATA_DIR: z
      .string()
      .transform((path) => path.replace(/^~(?=\/|$)/u, homedir()))
      .default(join(homedir(), '.lexikon'))
      .meta({
        description: 'Where the embedded PostgreSQL keeps its data. A path of 85 bytes at most.',
        otherwise: '~/.lexikon',
        example: '/var/lib/lexikon',
      }),
    REDIS_URL: secretUrl(['redis:', 'rediss:'], isProduction).optional().meta({
      description: 'A Redis for jobs, with appendonly and noeviction. The worker is then a process of its own.',
      otherwise: 'jobs are kept in PostgreSQL and run by the server itself',
      example: 'redis://:another-long-password@localhost:6379',
    }),
    LOG_LEVEL: z
      .enum(LOG_LEVELS, { error: `Use one of ${LOG_LEVELS.join(', ')}.` })
      .default('info')
      .meta({ description: 'The least that is logged.', otherwise: 'info', example: 'debug' }),
    SAMPLE: onOrOff().optional().meta({
      description: 'A sample lexicon in a new database: on or off.',
      otherwise: 'on with the embedded PostgreSQL, else off',
      example: 'off',
    }),
  };
}

export const METRICS_PORT = port().optional().meta({
  description: 'Metrics for Prometheus are served here. 0 for none.',
  otherwise: '9464, or none with the embedded PostgreSQL',
  example: '9464',
});

/** What only the server reads. */
export const SERVER_VARIABLES = {
  PORT: port().default(3000).meta({ description: 'Where the server listens.', otherwise: '3000', example: '3000' }),
  HOST: z.string().optional().meta({
    description: 'The address it listens on.',
    otherwise: '0.0.0.0, or 127.0.0.1 with the embedded PostgreSQL',
    example: '0.0.0.0',
  }),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/u, error: 'Give the address that people open, e.g. https://lexikon.example.org.' })
    .transform((url) => url.replace(/\/+$/u, ''))
    .optional()
    .meta({
      description: 'The address that people open.',
      otherwise: 'http://localhost and PORT',
      example: 'https://lexikon.example.org',
    }),
  WEB_DIR: z.string().optional().meta({
    description: 'The folder of the built single-page application, which the server then serves.',
    otherwise: 'the one that was built with the server, if any',
    example: '/srv/lexikon/web',
  }),
  LOCAL_ACCOUNTS: onOrOff().optional().meta({
    description: 'Sign-in by e-mail and a password of Lexikon itself: on or off.',
    otherwise: 'on with the embedded PostgreSQL, else off',
    example: 'on',
  }),
};

/** By what the server sends mail. */
export function mailVariables(isProduction: boolean) {
  return {
    SMTP_URL: secretUrl(['smtp:', 'smtps:'], isProduction).optional().meta({
      description: 'A mail server, e.g. for links by which people set a new password.',
      otherwise: 'no mail is sent, and admins hand over such links themselves',
      example: 'smtps://lexikon:a-third-long-password@mail.example.org:465',
    }),
    MAIL_FROM: z.string().optional().meta({
      description: 'Who the mail is from.',
      otherwise: 'lexikon at the host of PUBLIC_URL',
      example: 'Lexikon <lexikon@example.org>',
    }),
  };
}
