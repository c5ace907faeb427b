import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { readApiConfig, readCliConfig, readWorkerConfig } from './config.js';
import { ConfigError, type ConfigFault } from './config.error.js';
import { buildEnvExample } from './env-example.js';

const DATABASE_URL = 'postgres://lexikon:n7Qe-tR2x9Lw4Zp8@db:5432/lexikon';

function faultsOf(environment: Record<string, string>): readonly ConfigFault[] {
  try {
    readApiConfig(environment);
  } catch (error) {
    if (error instanceof ConfigError) return error.faults;
    throw error;
  }
  return [];
}

describe('the configuration', () => {
  it('is the embedded default where nothing is set: local, with its own accounts and sample', () => {
    expect(readApiConfig({})).toEqual({
      isProduction: false,
      databaseUrl: undefined,
      dataDir: join(homedir(), '.lexikon'),
      redisUrl: undefined,
      logLevel: 'info',
      port: 3000,
      host: '127.0.0.1',
      metricsPort: 0,
      publicUrl: 'http://localhost:3000',
      webDir: undefined,
      localAccounts: true,
      sample: true,
      signIn: {
        github: undefined,
        google: undefined,
        oidc: undefined,
        linkByEmail: false,
        admission: { rule: 'invite', githubOrganisations: [], googleDomains: [], emails: [] },
      },
      network: { trustedHops: 1, trustedProxies: ['loopback', 'linklocal', 'uniquelocal'], corsOrigins: [] },
      limits: { signInsPerAddress: 20, signInsPerAccount: 10, requests: 6_000, requestsAtOnce: 300, imports: 60 },
      smtp: undefined,
    });
  });

  it('is a server for others where it has a database of its own', () => {
    expect(readApiConfig({ DATABASE_URL })).toMatchObject({
      host: '0.0.0.0',
      metricsPort: 9464,
      localAccounts: false,
      sample: false,
    });
  });

  it('takes what is set', () => {
    const config = readApiConfig({
      NODE_ENV: 'production',
      DATABASE_URL,
      DATA_DIR: '~/elsewhere',
      REDIS_URL: 'redis://cache:6379',
      LOG_LEVEL: 'debug',
      PORT: '8080',
      HOST: '::1',
      METRICS_PORT: '0',
      PUBLIC_URL: 'https://words.example.org/',
      WEB_DIR: '/srv/web',
      LOCAL_ACCOUNTS: 'on',
      SAMPLE: 'off',
      SMTP_URL: 'smtp://mail.example.org',
    });

    expect(config).toMatchObject({
      isProduction: true,
      databaseUrl: DATABASE_URL,
      dataDir: join(homedir(), 'elsewhere'),
      redisUrl: 'redis://cache:6379',
      logLevel: 'debug',
      port: 8080,
      host: '::1',
      metricsPort: 0,
      publicUrl: 'https://words.example.org',
      webDir: '/srv/web',
      localAccounts: true,
      sample: false,
      smtp: { url: 'smtp://mail.example.org', from: 'Lexikon <lexikon@words.example.org>' },
    });
  });

  it('takes an empty variable for none', () => {
    expect(readWorkerConfig({ REDIS_URL: '', LOG_LEVEL: '' })).toMatchObject({ redisUrl: undefined, logLevel: 'info' });
  });

  it('tells all that is wrong at once, each with what to do, and no secret', () => {
    const faults = faultsOf({
      DATABASE_URL: 'mysql://root:hunter2hunter2@db/x',
      PORT: '70000',
      LOG_LEVEL: 'loud',
      PUBLIC_URL: 'words.example.org',
      SAMPLE: 'perhaps',
    });

    expect(faults.map(({ variable }) => variable).sort()).toEqual([
      'DATABASE_URL',
      'LOG_LEVEL',
      'PORT',
      'PUBLIC_URL',
      'SAMPLE',
    ]);
    const { message } = new ConfigError(faults);
    expect(message).toContain('The configuration has 5 faults.\n');
    expect(message).toContain('  PORT: Give a number from 0 to 65535.\n');
    expect(message).not.toContain('hunter2');
  });

  it.each(['postgres://a:50%@db/x', 'postgres//db', 'https://db/x'])('refuses "%s" for a database', (url) => {
    expect(faultsOf({ DATABASE_URL: url })).toMatchObject([{ variable: 'DATABASE_URL' }]);
  });

  it.each(['3000.5', '-1', 'http', '0x50', ' '])('refuses the port "%s"', (PORT) => {
    expect(faultsOf({ PORT })).toEqual([{ variable: 'PORT', advice: 'Give a number from 0 to 65535.' }]);
  });

  it('leaves out what is not of this process', () => {
    expect(() => readCliConfig({ PORT: 'http', METRICS_PORT: 'none' })).not.toThrow();
  });
});

describe('signing in by a provider', () => {
  const GITHUB = { GITHUB_CLIENT_ID: 'Ov23liXyzXyzXyzXyz', GITHUB_CLIENT_SECRET: '5f0c9b7e2d8a41639c7f' };
  const GOOGLE = { GOOGLE_CLIENT_ID: '1.apps', GOOGLE_CLIENT_SECRET: 'GOCSPX-5f0c9b7e2d8a' };
  const OIDC = { OIDC_ISSUER: 'https://id.example.org/realms/a/', OIDC_CLIENT_ID: 'x', OIDC_CLIENT_SECRET: 's3cr3t' };

  it('is on where its client and secret are set', () => {
    const { signIn } = readApiConfig({ ...GITHUB, ...GOOGLE, ...OIDC, GITHUB_URL: 'https://github.acme.org/' });

    expect(signIn).toMatchObject({
      github: { clientId: 'Ov23liXyzXyzXyzXyz', url: 'https://github.acme.org' },
      google: { issuer: 'https://accounts.google.com' },
      // As it was written: a slash at its end belongs to it.
      oidc: { issuer: 'https://id.example.org/realms/a/', name: 'id.example.org' },
    });
  });

  it('reads lists however they are written', () => {
    const { signIn } = readApiConfig({
      SIGNUP: 'allowlist',
      SIGNUP_GITHUB_ORGS: ' Example-Org,,other ',
      SIGNUP_GOOGLE_DOMAINS: 'Example.ORG',
      SIGNUP_EMAILS: 'Ada@Example.org, @example.com',
    });

    expect(signIn.admission).toEqual({
      rule: 'allowlist',
      githubOrganisations: ['example-org', 'other'],
      googleDomains: ['example.org'],
      emails: ['ada@example.org', '@example.com'],
    });
  });

  it.each<[string, Record<string, string>, string]>([
    ['half a provider', { GITHUB_CLIENT_ID: 'x' }, 'GITHUB_CLIENT_SECRET'],
    ['a client without its issuer', { OIDC_CLIENT_ID: 'x', OIDC_CLIENT_SECRET: 'y' }, 'OIDC_ISSUER'],
    ['an issuer that anybody reads along with', { ...OIDC, OIDC_ISSUER: 'http://id.example.org' }, 'OIDC_ISSUER'],
    ['an address that anybody reads along with', { ...GITHUB, PUBLIC_URL: 'http://words.example.org' }, 'PUBLIC_URL'],
    ['a list of nobody', { SIGNUP: 'allowlist' }, 'SIGNUP'],
    ['an unknown rule', { SIGNUP: 'everyone' }, 'SIGNUP'],
    ['a domain that is none', { SIGNUP_GOOGLE_DOMAINS: '@example.org' }, 'SIGNUP_GOOGLE_DOMAINS'],
    ['an address that is none', { SIGNUP_EMAILS: 'example.org' }, 'SIGNUP_EMAILS'],
    [
      'a weak secret in production',
      { ...GITHUB, NODE_ENV: 'production', GITHUB_CLIENT_SECRET: 'changeme' },
      'GITHUB_CLIENT_SECRET',
    ],
  ])('is not begun with %s', (_, environment, variable) => {
    expect(faultsOf(environment)).toMatchObject([{ variable }]);
  });
});

describe('what stands in front', () => {
  it('is believed where it is said to be', () => {
    const { network } = readApiConfig({ TRUSTED_HOPS: '2', TRUSTED_PROXIES: 'loopback,203.0.113.0/24, 2001:db8::/32' });

    expect(network).toMatchObject({
      trustedHops: 2,
      trustedProxies: ['loopback', '203.0.113.0/24', '2001:db8::/32'],
    });
  });

  it.each([
    ['TRUSTED_HOPS', '-1'],
    ['TRUSTED_PROXIES', 'proxy.example.org'],
    ['TRUSTED_PROXIES', '10.0.0.0/33'],
    ['CORS_ORIGINS', '*'],
    ['CORS_ORIGINS', 'https://app.example.org/'],
    ['LIMIT_API', '0'],
  ])('is not guessed from %s=%s', (variable, value) => {
    expect(faultsOf({ [variable]: value })).toMatchObject([{ variable }]);
  });
});

describe('a secret', () => {
  it.each([
    ['changeme', 'placeholder'],
    ['postgres', 'placeholder'],
    ['lexikon', 'placeholder'],
    ['please-change-me-soon', 'placeholder'],
    ['a-long-random-password', 'placeholder'],
    ['vocabulary', 'name beside it'],
    ['x7#kQ', 'shorter than 12'],
    ['abababababababab', 'repeats'],
  ])('like "%s" is refused in production, and taken elsewhere', (password, reason) => {
    const url = `postgres://vocabulary:${encodeURIComponent(password)}@db/words`;

    const [fault] = faultsOf({ NODE_ENV: 'production', DATABASE_URL: url });

    expect(fault?.variable).toBe('DATABASE_URL');
    expect(fault?.advice).toContain(reason);
    expect(fault?.advice).toContain('openssl rand');
    expect(fault?.advice).not.toContain(password);
    expect(readApiConfig({ DATABASE_URL: url }).databaseUrl).toBe(url);
  });

  it('may be absent in production: a socket or a private network asks for none', () => {
    expect(faultsOf({ NODE_ENV: 'production', DATABASE_URL: 'postgres://lexikon@db/lexikon' })).toEqual([]);
  });

  describe('in a file', () => {
    let folder: string;
    beforeEach(() => {
      folder = mkdtempSync('/tmp/lexikon-config-');
    });
    afterEach(() => rmSync(folder, { recursive: true }));

    it('is read without the line end that editors add', () => {
      const path = join(folder, 'database-url');
      writeFileSync(path, `${DATABASE_URL}\n`);

      expect(readCliConfig({ DATABASE_URL_FILE: path }).databaseUrl).toBe(DATABASE_URL);
    });

    it('is held to the same rules as one in a variable', () => {
      const path = join(folder, 'redis-url');
      writeFileSync(path, 'redis://:changeme@cache');

      expect(faultsOf({ NODE_ENV: 'production', REDIS_URL_FILE: path })).toMatchObject([{ variable: 'REDIS_URL' }]);
    });

    it.each<[string, (path: string) => Record<string, string>, RegExp]>([
      ['that is not there', (path) => ({ REDIS_URL_FILE: path }), /ENOENT.*Check the path/u],
      ['beside a variable of its own', (path) => ({ REDIS_URL_FILE: path, REDIS_URL: 'redis://x' }), /one of the two/u],
    ])('%s is a fault', (_, environment, advice) => {
      const [fault, ...others] = faultsOf(environment(join(folder, 'nothing')));

      expect(fault?.variable).toBe('REDIS_URL_FILE');
      expect(fault?.advice).toMatch(advice);
      expect(others).toEqual([]);
    });

    it('that is empty is a fault', () => {
      const path = join(folder, 'empty');
      writeFileSync(path, '\n');

      expect(faultsOf({ DATABASE_URL_FILE: path })).toEqual([
        { variable: 'DATABASE_URL_FILE', advice: `${path} is empty. Write the secret into it.` },
      ]);
    });
  });
});

describe('.env.example', () => {
  it('is what the schema says now', () => {
    const committed = readFileSync(new URL('../../../../.env.example', import.meta.url), 'utf8');

    // Stale? Run `make build`, then `node scripts/env-example.mjs`.
    expect(committed).toBe(buildEnvExample());
  });

  it('names every variable, with a value that the schema takes', () => {
    const example = Object.fromEntries(
      [...buildEnvExample().matchAll(/^# ([A-Z_]+)=(.*)$/gmu)].map(([, name = '', value = '']) => [name, value]),
    );

    expect(Object.keys(example)).toHaveLength(36);
    expect(readApiConfig({ ...example, NODE_ENV: 'development' }).port).toBe(3000);
  });
});
