import type { AddressInfo } from 'node:net';
import { createTestApp } from '../../apps/api/src/testing/test-app.js';
import { changeMany } from './acts/bulk.js';
import { createFull, createQuick } from './acts/create.js';
import { editTerm } from './acts/edit.js';
import { importFile, type Sources } from './acts/import.js';
import { alterRelation, relate, unrelate } from './acts/relate.js';
import { removeTerm, restoreTerm, returnToOld } from './acts/remove.js';
import { undo } from './acts/undo.js';
import { compareAll } from './comparison.js';
import { ImportModel } from './import-model.js';
import { LexiconModel } from './lexicon-model.js';
import { Random } from './random.js';
import { SourceFile } from './source-file.js';
import { World } from './world.js';

// A failure names its seed: with it the same choices are made again. LEXIKON_MODEL_STEPS makes the run shorter, or longer.
const seed = Number(process.env['LEXIKON_MODEL_SEED'] ?? 20_261_122);
const changes = Number(process.env['LEXIKON_MODEL_STEPS'] ?? 2_000);
const LIVE_TERMS = 40;
const BETWEEN_COMPARISONS = 250;

const test = await createTestApp();
afterAll(() => test.close());

async function setup(): Promise<{ world: World; sources: Sources }> {
  const { workspaceId, lexiconId, accountId, headers } = await test.createLexicon({ role: 'owner' });
  const second = await test.signIn(workspaceId, 'editor');
  const { rows } = await test.pool.query<{ user_id: string }>(
    'select user_id from membership where workspace_id = $1 and user_id <> $2',
    [workspaceId, accountId],
  );
  const emailOf = (id: string) => `${id}@example.org`;
  const secondId = rows[0]?.user_id ?? '';
  await test.app.listen(0, '127.0.0.1');
  const { port } = test.app.getHttpServer().address() as AddressInfo;
  const place = { origin: `http://127.0.0.1:${port}`, lexiconId, baseIri: `urn:lexikon:${lexiconId}:` };
  const random = new Random(seed);
  const model = new LexiconModel();
  const world = new World(random, model, test, place, [
    { author: `user:${accountId}`, mayReview: true, email: emailOf(accountId), headers },
    { author: `user:${secondId}`, mayReview: false, email: emailOf(secondId), headers: second },
  ]);
  const files = [new SourceFile(random, 'alpha', 'http://alpha.example/scheme'), new SourceFile(random, 'beta', null)];
  return { world, sources: { imports: new ImportModel(model), files } };
}

/** The lexicon's own rule, and no change of its content. */
async function toggleFourEyes(world: World): Promise<void> {
  world.model.fourEyes = !world.model.fourEyes;
  await test.pool.query('update lexicon set four_eyes = $1 where id = $2', [
    world.model.fourEyes,
    world.place.lexiconId,
  ]);
}

function actsFor(world: World, sources: Sources): readonly (readonly [number, () => Promise<void>])[] {
  const isFull = world.model.live().length >= LIVE_TERMS;
  return [
    [isFull ? 1 : 8, () => createQuick(world)],
    [isFull ? 1 : 8, () => createFull(world)],
    [30, () => editTerm(world)],
    [16, () => relate(world)],
    [5, () => alterRelation(world)],
    [4, () => unrelate(world)],
    [isFull ? 8 : 3, () => removeTerm(world)],
    [3, () => restoreTerm(world)],
    [6, () => returnToOld(world)],
    [8, () => changeMany(world)],
    [12, () => undo(world)],
    [4, () => importFile(world, sources, 'http')],
    // A process each, so they are rare: some two dozen among 2,000 changes.
    [0.9, () => importFile(world, sources, 'cli')],
    [1, () => toggleFourEyes(world)],
  ];
}

it(`is at every moment what a plain model says, after ${changes} random changes`, async () => {
  const { world, sources } = await setup();
  const { model, random } = world;
  let done = 0;
  let compared = 0;
  try {
    const [first] = sources.files;
    await importFile(world, { ...sources, files: first ? [first] : [] }, 'http');
    for (; model.changes.length < changes; done += 1) {
      await random.weighted(actsFor(world, sources))();
      if (model.changes.length - compared < BETWEEN_COMPARISONS) continue;
      compared = model.changes.length;
      await compareAll(world);
    }
    await compareAll(world);
  } catch (error) {
    const where = `LEXIKON_MODEL_SEED=${seed}: after ${model.changes.length} changes, act ${done + 1}`;
    const what = error instanceof Error ? error.message : String(error);
    throw new Error(`${where}: ${what}\nThe last act: ${world.lastAct}`, { cause: error });
  }
  // Every kind of act has been tried, and most were allowed.
  expect(Object.fromEntries(world.counts)).toMatchObject({
    'import by cli applied': expect.any(Number),
    'undo applied': expect.any(Number),
  });
}, 600_000);
