// Stand-ins for GitHub, Google and an OpenID Connect provider, for tests in a browser and for trying things out.
// Prints what to start Lexikon with, a variable a line, and runs until it is told to stop.
//
//   node libs/testing/start-providers.mjs --public-url http://localhost:3000 [--ports 4101,4102,4103]
//
// Whoever is put, as JSON, to /person of a stand-in sits at the browser from then on.
import { parseArgs } from 'node:util';
import { startGithubStandIn } from './src/providers/github-stand-in.ts';
import { startOidcStandIn } from './src/providers/oidc-stand-in.ts';

const { values } = parseArgs({
  options: {
    'public-url': { type: 'string', default: 'http://localhost:3000' },
    ports: { type: 'string', default: '' },
  },
});
const ports = values.ports.split(',').map(Number);

const client = (id) => ({
  id: `lexikon-at-${id}`,
  secret: `x7Qe-${id}-tR2x9Lw4Zp8`,
  redirectUri: `${values['public-url']}/api/auth/${id}/callback`,
});
const octocat = {
  id: 583_231,
  login: 'octocat',
  name: 'Mona Lisa Octocat',
  emails: [{ email: 'octocat@example.org', primary: true, verified: true }],
  orgs: ['example-org'],
};
const ada = { sub: '1815', email: 'ada@example.org', email_verified: true, name: 'Ada Lovelace', hd: 'example.org' };
const grace = { sub: '1906', email: 'grace@example.net', email_verified: true, name: 'Grace Hopper' };

const github = await startGithubStandIn(client('github'), { person: octocat, port: ports[0] || 0 });
const google = await startOidcStandIn(client('google'), { person: ada, port: ports[1] || 0 });
const oidc = await startOidcStandIn(client('oidc'), { person: grace, port: ports[2] || 0 });

const lines = ['github', 'google', 'oidc'].flatMap((id) => [
  `${id.toUpperCase()}_CLIENT_ID=${client(id).id}`,
  `${id.toUpperCase()}_CLIENT_SECRET=${client(id).secret}`,
]);
console.log(
  [`GITHUB_URL=${github.url}`, `GOOGLE_ISSUER=${google.url}`, `OIDC_ISSUER=${oidc.url}`, ...lines].join('\n'),
);

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(
    signal,
    () => void Promise.all([github.close(), google.close(), oidc.close()]).then(() => process.exit(0)),
  );
}
