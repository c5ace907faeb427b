import type { AddressInfo } from 'node:net';
import type { SignInOptions } from '@lexikon/accounts/sign-in/sign-in.module';
import { Clock } from '@lexikon/kernel/clock';
import { createDatabase, createPool } from '@lexikon/platform/database';
import { KyselyTransactions } from '@lexikon/platform/kysely-transactions';
import { eventually } from '@lexikon/testing/eventually';
import { type Mailbox, openMailbox } from '@lexikon/testing/mailbox';
import { type GithubPerson, type GithubStandIn, startGithubStandIn } from '@lexikon/testing/providers/github-stand-in';
import { type OidcPerson, type OidcStandIn, startOidcStandIn } from '@lexikon/testing/providers/oidc-stand-in';
import type { TestDatabase } from '@lexikon/testing/test-database';
import { Browser } from './browser.js';
import { NO_PROVIDERS } from './no-providers.js';
import { createTestApp, PUBLIC_URL, type TestApp, type TestAppOptions } from './test-app.js';

type Rules = Partial<Pick<SignInOptions, 'linkByEmail'> & SignInOptions['admission']>;

interface OtherOptions extends Pick<TestAppOptions, 'localAccounts'> {
  /** The one provider that is on. */
  readonly only?: 'github' | 'google' | 'oidc';
}

export interface SignInBench extends TestApp {
  readonly clock: ShiftedClock;
  readonly github: GithubStandIn;
  readonly google: OidcStandIn;
  readonly oidc: OidcStandIn;
  /** Where the application really listens. */
  readonly url: string;
  /** The token in the link that was mailed to this address last. */
  mailedToken(email: string): Promise<string>;
  /** A browser in which nobody is signed in. */
  browse(): Browser;
  /** Another application on the same database, with other rules of sign-up. */
  withRules(rules: Rules, options?: OtherOptions): Promise<{ browse: () => Browser; close: () => Promise<void> }>;
}

/** The time, or another one. */
export class ShiftedClock extends Clock {
  private shiftMs = 0;

  override now(): Date {
    return new Date(Date.now() + this.shiftMs);
  }

  /** Runs work that much later. */
  async later<T>(ms: number, work: () => Promise<T>): Promise<T> {
    this.shiftMs = ms;
    try {
      return await work();
    } finally {
      this.shiftMs = 0;
    }
  }
}

let last = 0;

/** Somebody whom no test has met. */
export function githubPerson(person: Partial<GithubPerson> = {}): GithubPerson {
  const id = 1_000 + ++last;
  const email = `octocat${id}@example.org`;
  return {
    id,
    login: `octocat${id}`,
    name: 'Octo Cat',
    emails: [{ email, primary: true, verified: true }],
    orgs: [],
    ...person,
  };
}

export function oidcPerson(person: Partial<OidcPerson> = {}): OidcPerson {
  const sub = `subject-${++last}`;
  return { sub, email: `${sub}@example.org`, email_verified: true, name: 'Ada Lovelace', ...person };
}

/** The application with all three providers, everyone welcome unless told. */
export async function createSignInBench(rules: Rules = {}): Promise<SignInBench> {
  const client = (id: string) => ({
    id: `lexikon-at-${id}`,
    secret: `the secret of lexikon at ${id}`,
    redirectUri: `${PUBLIC_URL}/api/auth/${id}/callback`,
  });
  const github = await startGithubStandIn(client('github'), { person: githubPerson() });
  const google = await startOidcStandIn(client('google'), { person: oidcPerson() });
  const oidc = await startOidcStandIn(client('oidc'), { person: oidcPerson() });
  const credentials = (id: string) => ({ clientId: client(id).id, clientSecret: client(id).secret });
  const options = ({ linkByEmail = false, ...admission }: Rules): SignInOptions => ({
    github: { ...credentials('github'), url: github.url },
    google: { ...credentials('google'), issuer: google.url },
    oidc: { ...credentials('oidc'), issuer: oidc.url, name: 'Stand-in' },
    linkByEmail,
    admission: { rule: 'open', githubOrganisations: [], googleDomains: [], emails: [], ...admission },
  });
  const [clock, mailbox] = [new ShiftedClock(), await openMailbox()];
  const smtp = { url: mailbox.url, from: 'lexikon@example.org' };
  const test = await createTestApp(undefined, { signIn: options(rules), clock, smtp });
  const url = await listen(test);
  return {
    ...test,
    clock,
    github,
    google,
    oidc,
    url,
    browse: () => new Browser(url),
    mailedToken: (email) => tokenMailed(mailbox, email),
    withRules: async (other, { only, ...rest } = {}) => {
      const all = options({ ...rules, ...other });
      const signIn = only === undefined ? all : { ...NO_PROVIDERS, [only]: all[only] };
      const app = await createTestApp(reopen(test), { signIn, clock, ...rest });
      const otherUrl = await listen(app);
      return { browse: () => new Browser(otherUrl), close: app.close };
    },
    close: async () => {
      await test.close();
      await Promise.all([github.close(), google.close(), oidc.close(), mailbox.close()]);
    },
  };
}

/** The same database by another pool, which its application ends. */
function reopen({ connection }: TestApp): TestDatabase {
  const pool = createPool(connection);
  const database = createDatabase(pool);
  return { connection, pool, database, transactions: new KyselyTransactions(database), close: () => pool.end() };
}

async function tokenMailed({ mails }: Mailbox, email: string): Promise<string> {
  const find = () => mails.findLast((mail) => mail.includes(`To: ${email}`));
  await eventually(() => find() !== undefined);
  return /#token=([\w-]{43})/u.exec(find() ?? '')?.[1] ?? '';
}

async function listen({ app }: TestApp): Promise<string> {
  await app.listen(0, '127.0.0.1');
  const { port } = app.getHttpServer().address() as AddressInfo;
  return `http://127.0.0.1:${port}`;
}
