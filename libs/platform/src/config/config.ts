import { z } from 'zod';
import { ConfigError } from './config.error.js';
import {
  type LimitsConfig,
  NETWORK_VARIABLES,
  type NetworkConfig,
  toLimitsConfig,
  toNetworkConfig,
} from './network-variables.js';
import { type Environment, resolveSecretFiles } from './secret-files.js';
import { findSignInFaults, type SignInConfig, type SignInVariables, toSignInConfig } from './sign-in-config.js';
import { HIDDEN_VARIABLES, signInVariables } from './sign-in-variables.js';
import { baseVariables, mailVariables, METRICS_PORT, SERVER_VARIABLES } from './variables.js';

/** Where metrics are served unless told; none in the embedded default, which has nobody to scrape them. */
const DEFAULT_METRICS_PORT = 9_464;

export interface BaseConfig {
  readonly isProduction: boolean;
  /** Absent: the embedded PostgreSQL in `dataDir`. */
  readonly databaseUrl: string | undefined;
  readonly dataDir: string;
  /** Absent: jobs are pg-boss's, in the database, and the server runs them itself. */
  readonly redisUrl: string | undefined;
  readonly logLevel: string;
  /** Whether the first account finds a sample lexicon. */
  readonly sample: boolean;
}

export interface WorkerConfig extends BaseConfig {
  /** 0 for none. */
  readonly metricsPort: number;
}

export interface ApiConfig extends WorkerConfig {
  readonly port: number;
  readonly host: string;
  /** Without a slash at its end. */
  readonly publicUrl: string;
  readonly webDir: string | undefined;
  readonly localAccounts: boolean;
  readonly signIn: SignInConfig;
  readonly network: NetworkConfig;
  readonly limits: LimitsConfig;
  /** Absent: no mail is sent. */
  readonly smtp: { readonly url: string; readonly from: string } | undefined;
}

/** One schema for each process. */
export const SCHEMAS = {
  api: (isProduction: boolean) =>
    z
      .object({
        ...baseVariables(isProduction),
        ...SERVER_VARIABLES,
        ...mailVariables(isProduction),
        ...signInVariables(isProduction),
        ...NETWORK_VARIABLES,
        ...HIDDEN_VARIABLES,
        METRICS_PORT,
      })
      .check(({ value, issues }) => {
        for (const { variable, advice } of findSignInFaults(value)) {
          issues.push({ code: 'custom', path: [variable], message: advice, input: undefined });
        }
      })
      .transform(toApiConfig),
  worker: (isProduction: boolean) =>
    z.object({ ...baseVariables(isProduction), METRICS_PORT }).transform(toWorkerConfig),
  cli: (isProduction: boolean) => z.object(baseVariables(isProduction)).transform(toBaseConfig),
  links: () =>
    z.object({ PORT: SERVER_VARIABLES.PORT, PUBLIC_URL: SERVER_VARIABLES.PUBLIC_URL }).transform(publicUrlOf),
};

type BaseVariables = z.output<z.ZodObject<ReturnType<typeof baseVariables>>>;
type WorkerVariables = BaseVariables & { METRICS_PORT?: number | undefined };
type MailVariables = z.output<z.ZodObject<ReturnType<typeof mailVariables>>>;
type ApiVariables = WorkerVariables &
  MailVariables &
  SignInVariables &
  z.output<z.ZodObject<typeof SERVER_VARIABLES & typeof NETWORK_VARIABLES>>;

/**
 * The only readers of the environment.
 *
 * @throws {ConfigError} with all that is wrong and what to do about it, before anything is started.
 */
export function readApiConfig(environment: Environment = process.env): ApiConfig {
  return read(SCHEMAS.api, environment);
}

export function readWorkerConfig(environment: Environment = process.env): WorkerConfig {
  return read(SCHEMAS.worker, environment);
}

export function readCliConfig(environment: Environment = process.env): BaseConfig {
  return read(SCHEMAS.cli, environment);
}

/** For a command that prints a link. */
export function readPublicUrl(environment: Environment = process.env): string {
  return read(SCHEMAS.links, environment);
}

function read<Config>(build: (isProduction: boolean) => z.ZodType<Config>, environment: Environment): Config {
  const { values, faults } = resolveSecretFiles(environment);
  const parsed = build(environment['NODE_ENV'] === 'production').safeParse(values);
  const all = [
    ...faults,
    ...(parsed.error?.issues ?? []).map(({ path, message }) => ({ variable: path.join('.'), advice: message })),
  ];
  if (!parsed.success || all.length > 0) throw new ConfigError(all);
  return parsed.data;
}

function toBaseConfig(variables: BaseVariables): BaseConfig {
  return {
    isProduction: variables.NODE_ENV === 'production',
    databaseUrl: variables.DATABASE_URL,
    dataDir: variables.DATA_DIR,
    redisUrl: variables.REDIS_URL,
    logLevel: variables.LOG_LEVEL,
    sample: variables.SAMPLE ?? variables.DATABASE_URL === undefined,
  };
}

function toWorkerConfig(variables: WorkerVariables): WorkerConfig {
  const base = toBaseConfig(variables);
  return { ...base, metricsPort: variables.METRICS_PORT ?? (base.databaseUrl ? DEFAULT_METRICS_PORT : 0) };
}

function toApiConfig(variables: ApiVariables): ApiConfig {
  const worker = toWorkerConfig(variables);
  const [isEmbedded, publicUrl] = [worker.databaseUrl === undefined, publicUrlOf(variables)];
  return {
    ...worker,
    port: variables.PORT,
    // The embedded default is one person's: it is not offered to the network unasked.
    host: variables.HOST ?? (isEmbedded ? '127.0.0.1' : '0.0.0.0'),
    publicUrl,
    webDir: variables.WEB_DIR,
    localAccounts: variables.LOCAL_ACCOUNTS ?? isEmbedded,
    signIn: toSignInConfig(variables),
    network: toNetworkConfig(variables),
    limits: toLimitsConfig(variables),
    smtp: variables.SMTP_URL
      ? { url: variables.SMTP_URL, from: variables.MAIL_FROM ?? `Lexikon <lexikon@${new URL(publicUrl).hostname}>` }
      : undefined,
  };
}

function publicUrlOf({ PUBLIC_URL, PORT }: { PUBLIC_URL?: string | undefined; PORT: number }): string {
  return PUBLIC_URL ?? `http://localhost:${PORT}`;
}
