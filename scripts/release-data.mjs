// What the dump of a release holds: an account, the sample lexicon, a vocabulary that was imported twice, and the traces
// of somebody's work. All of it is made by the commands and routes that people use.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { findFreePort } from './find-free-port.mjs';

const ROOT = resolve(import.meta.dirname, '..');
const EMAIL = 'ada@example.org';
// Of nobody: the spec signs in with it.
const PASSWORD = 'correct horse battery';

const PREFIXES = `
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix dct: <http://purl.org/dc/terms/> .
@prefix : <http://example.org/soil/> .
:scheme a skos:ConceptScheme ; dct:title "Soils"@en .
:fields a skos:Collection ; skos:prefLabel "Fields"@en ; skos:member :loam .
`;
const EDITIONS = [
  `:soil a skos:Concept ; skos:inScheme :scheme ; skos:prefLabel "soil"@en, "sol"@fr ; skos:topConceptOf :scheme .
:clay a skos:Concept ; skos:inScheme :scheme ; skos:prefLabel "clay"@en ; skos:broader :soil ; dct:creator "Ada" .
:loam a skos:Concept ; skos:inScheme :scheme ; skos:prefLabel "loam"@en ; skos:broader :soil ; skos:related :clay .`,
  `:soil a skos:Concept ; skos:inScheme :scheme ; skos:prefLabel "soil"@en, "sol"@fr ; skos:topConceptOf :scheme ;
  skos:definition "The upper layer of the earth."@en .
:clay a skos:Concept ; skos:inScheme :scheme ; skos:prefLabel "clay"@en ; skos:broader :soil ; dct:creator "Ada" ;
  owl:deprecated true ; dct:isReplacedBy :loam .
:loam a skos:Concept ; skos:inScheme :scheme ; skos:prefLabel "loam"@en ; skos:broader :soil ; skos:related :clay .`,
];

/** Fills an empty data folder, and leaves nothing running but its PostgreSQL. */
export async function fillRelease(dataDir) {
  const env = { ...process.env, DATA_DIR: dataDir, LOG_LEVEL: 'error', PORT: String(await findFreePort()) };
  // Whatever else is set here: the database of a release is the embedded one.
  delete env.DATABASE_URL;
  delete env.REDIS_URL;
  const server = spawn(process.execPath, [join(ROOT, 'apps/api/dist/main.js')], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    for await (const part of server.stdout) if (String(part).includes('Lexikon is ready')) break;
    await command(env, ['user', 'create', '--email', EMAIL, '--admin', '--password-stdin'], PASSWORD);
    for (const edition of EDITIONS) {
      const file = join(dataDir, 'soils.ttl');
      await writeFile(file, PREFIXES + edition);
      await command(env, ['import', file, '--lexicon', 'Soils', '--create', '--as', EMAIL]);
      await rm(file);
    }
    await work(`http://localhost:${env.PORT}`);
  } finally {
    server.kill('SIGTERM');
    if (server.exitCode === null) await once(server, 'exit');
  }
}

async function command(env, words, input = '') {
  const child = spawn(process.execPath, [join(ROOT, 'apps/cli/dist/main.js'), ...words], {
    env,
    stdio: ['pipe', 'ignore', 'inherit'],
  });
  child.stdin.end(input);
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`lexikon ${words.join(' ')} ended with ${code}`);
}

/** A day of somebody's: an edit, a step, a relation, a removal, and one thing taken back. */
async function work(origin) {
  const headers = { 'content-type': 'application/json' };
  const ask = async (method, path, body, version) => {
    const match = version === undefined ? {} : { 'if-match': `"${version}"` };
    const options = { method, headers: { ...headers, ...match }, body: body && JSON.stringify(body) };
    const response = await fetch(`${origin}/api/${path}`, options);
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
    return response.json();
  };
  const { access_token: token } = await ask('POST', 'auth/login', { email: EMAIL, password: PASSWORD });
  headers.authorization = `Bearer ${token}`;
  const lexicons = await ask('GET', 'lexicons');
  const { id: lexiconId } = lexicons.items.find(({ name }) => name === 'Soils');
  const find = async (q) => (await ask('GET', `search?q=${q}&lexicon=${lexiconId}`)).items[0].id;
  const [soil, loam] = [await find('soil'), await find('loam')];
  const { version } = await ask('GET', `terms/${loam}`);
  await ask('PATCH', `terms/${loam}`, { definition: 'Soil of sand, silt and clay.', status: 'proposed' }, version);
  const peat = await ask('POST', 'terms', { term: 'peat', definition: 'Rotted plants.', domain: 'Bogs', lexiconId });
  await ask('POST', 'relations', { fromId: peat.id, type: 'is_a', toId: soil, strength: 0.5 });
  const dust = await ask('POST', 'terms', { term: 'dust', lexiconId });
  await ask('DELETE', `terms/${dust.id}`, undefined, dust.version);
  await ask('PATCH', `terms/${peat.id}`, { definition: 'A slip.' }, 2);
  const changes = await ask('GET', `lexicons/${lexiconId}/changes?limit=1`);
  await ask('POST', `changes/${changes.items[0].id}/undo`, {});
  // Signed in no longer: a session is nobody's to find in a dump.
  await ask('POST', 'auth/logout', {});
}
