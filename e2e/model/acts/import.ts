import { execFile } from 'node:child_process';
import { rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { ImportView } from '@lexikon/contracts/imports';
import { ImportHandler } from '@lexikon/interchange/imports/import.handler';
import { Draft } from '../draft.js';
import type { ImportModel } from '../import-model.js';
import type { Person, Verdict } from '../lexicon-model.js';
import type { Said } from '../merge.js';
import type { SourceFile } from '../source-file.js';
import type { Member, World } from '../world.js';

const run = promisify(execFile);
const ROOT = resolve(import.meta.dirname, '../../..');
const SYSTEM: Person = { author: 'system', mayReview: true };

export interface Sources {
  readonly imports: ImportModel;
  readonly files: readonly SourceFile[];
}

interface Outcome {
  /** Null where nothing was written. */
  readonly counts: { readonly added: number; readonly changed: number; readonly removed: number } | null;
  readonly error: string | null;
}

/** A new edition of a source, or the same once more, through HTTP or the command line. */
export async function importFile(world: World, { imports, files }: Sources, way: 'http' | 'cli'): Promise<void> {
  const { random, model, place } = world;
  const file = random.pick(files);
  const source = file.scheme ?? place.baseIri;
  const remove = random.chance(0.4);
  const member = random.chance(0.5) ? world.someone() : null;
  const person = way === 'cli' ? (member ?? SYSTEM) : (member ?? world.someone());
  if (file.concepts.size === 0 || random.chance(0.8)) file.revise();
  const none = new Map<string, string>();
  const trial = new Draft(model, person);
  imports.write(trial, { source, file, newIds: none, remove });
  // An edge that closes a ring with what people related is kept as a statement: that has specs of its own.
  if (trial.finish().includes('relation.closes-cycle')) file.flatten();

  const outcome =
    way === 'cli'
      ? await importByCommand(world, file, { remove, as: member?.email ?? null })
      : await importOverHttp(world, file, { remove, as: person as Member });

  let said: ReadonlyMap<string, Said> = new Map();
  const newIds = await idsOf(world, [...file.concepts.keys()]);
  const write = (draft: Draft) => (said = imports.write(draft, { source, file, newIds, remove }));
  const verdict = model.attempt(person, write, { source });
  world.lastAct = `${person.author} imports by ${way}${remove ? ' --remove' : ''}\n${file.toTurtle()}`;
  world.lastAct += `\n→ ${JSON.stringify(outcome)}; expected ${JSON.stringify(expectedOf(world, verdict))}`;
  await judge(world, outcome, verdict, `import by ${way}`);
  if (verdict.kind === 'applied') imports.remember(source, verdict.change, said);
}

/** What it should have made of its terms. */
function expectedOf({ model }: World, verdict: Verdict): unknown {
  if (verdict.kind !== 'applied') return verdict;
  return [...verdict.change.made.keys()].map((id) =>
    model
      .get(id)
      .history.slice(-2)
      .map(({ content }) => content),
  );
}

async function judge(world: World, outcome: Outcome, verdict: Verdict, what: string): Promise<void> {
  if (verdict.kind === 'applied') {
    const { created, updated, removed } = verdict.change.counts;
    expect(outcome).toEqual({ error: null, counts: { added: created, changed: updated, removed } });
    await world.judge({ status: 200, body: {} }, verdict, what, false);
    return;
  }
  const counts = { added: 0, changed: 0, removed: 0 };
  const nothing = { error: null, counts };
  expect(outcome).toEqual(verdict.kind === 'refused' ? { error: 'change.refused', counts: null } : nothing);
  world.count(what, verdict);
}

async function importOverHttp(
  { place, test }: World,
  file: SourceFile,
  { remove, as }: { readonly remove: boolean; readonly as: Member },
): Promise<Outcome> {
  const form = new FormData();
  form.set('remove', String(remove));
  form.set('file', new Blob([file.toTurtle()]), 'source.ttl');
  const url = `${place.origin}/api/lexicons/${place.lexiconId}/imports`;
  const response = await fetch(url, { method: 'POST', headers: as.headers, body: form });
  const { id } = (await response.json()) as ImportView;
  const read = async () => {
    const answer = await fetch(`${place.origin}/api/imports/${id}`, { headers: as.headers });
    return (await answer.json()) as ImportView;
  };
  // What the worker does when the import's event reaches it.
  const work = () => test.app.get(ImportHandler, { strict: false }).handle({ subjectId: id, requestId: 'model' });
  await work();
  expect(await read()).toMatchObject({ state: 'ready', error: null });
  await fetch(`${place.origin}/api/imports/${id}/apply`, { method: 'POST', headers: as.headers });
  await work();
  const { state, error, report } = await read();
  if (state === 'failed') return { error: error?.code ?? null, counts: null };
  expect(state).toBe('applied');
  const { added = 0, changed = 0, removed = 0 } = report?.terms ?? {};
  return { error: null, counts: { added, changed, removed } };
}

/** The command itself, as a process on the same database. */
async function importByCommand(
  { test, place }: World,
  file: SourceFile,
  { remove, as }: { readonly remove: boolean; readonly as: string | null },
): Promise<Outcome> {
  const path = join('/tmp', `lexikon-model-${process.pid}.ttl`);
  await writeFile(path, file.toTurtle());
  const flags = ['--lexicon', place.lexiconId, '--json', ...(remove ? ['--remove'] : []), ...(as ? ['--as', as] : [])];
  const env = { ...process.env, DATABASE_URL: urlOf(test.connection), NODE_OPTIONS: '' };
  try {
    const { stdout } = await run(join(ROOT, 'lexikon'), ['import', path, ...flags], { env });
    const { added, changed, removed } = (JSON.parse(stdout) as { terms: NonNullable<Outcome['counts']> }).terms;
    return { error: null, counts: { added, changed, removed } };
  } catch (error) {
    const { code, stderr } = error as { code?: number; stderr?: string };
    if (code !== 1) throw error;
    // People read a sentence; the row says which it was.
    const { rows } = await test.pool.query<{ code: string }>(
      `select error ->> 'code' as code from import where lexicon_id = $1 order by created_at desc, id desc limit 1`,
      [place.lexiconId],
    );
    return { error: rows[0]?.code ?? stderr ?? '', counts: null };
  } finally {
    await rm(path);
  }
}

function urlOf({ connectionString, host, port, user, database }: World['test']['connection']): string {
  if (connectionString !== undefined) return connectionString;
  return `postgresql://${user ?? ''}@localhost:${port ?? ''}/${database ?? ''}?host=${encodeURIComponent(host ?? '')}`;
}

async function idsOf({ test, place }: World, iris: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { rows } = await test.pool.query<{ id: string; iri: string }>(
    'select id, iri from term where lexicon_id = $1 and iri = any($2)',
    [place.lexiconId, iris],
  );
  return new Map(rows.map(({ id, iri }) => [iri, id]));
}
