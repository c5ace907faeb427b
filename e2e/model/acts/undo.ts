import type { Content } from '../content.js';
import type { ModelChange, Verdict } from '../lexicon-model.js';
import type { World } from '../world.js';

/** Takes a change back, mostly a late one; undos and imports too. */
export async function undo(world: World): Promise<void> {
  const { random, model } = world;
  const member = world.someone();
  const late = model.changes.slice(random.chance(0.75) ? -8 : 0);
  // The first import gave the lexicon its scheme, which is no matter of terms.
  const candidates = late.filter((change) => change !== model.changes[0]);
  if (candidates.length === 0) return;
  const change = random.pick(candidates);
  const conflicts = random.weighted([
    [6, 'refuse'],
    [2, 'skip'],
    [2, 'override'],
  ] as const);
  const touched = [...change.made].filter(([id, version]) => model.get(id).version !== version);

  const answer = await world.ask(member, 'POST', `/api/changes/${change.id}/undo`, { body: { conflicts } });

  const said = { status: answer.status, code: answer.body.code };
  if (model.isUndone(change)) {
    expect(said).toEqual({ status: 409, code: 'change.already-undone' });
    return;
  }
  if (conflicts === 'refuse' && touched.length > 0) {
    expect(said).toEqual({ status: 409, code: 'change.undo-conflict' });
    expect(answer.body.details.count).toBe(touched.length);
    return;
  }
  const left = conflicts === 'skip' ? touched.map(([id]) => id) : [];
  const verdict = model.attempt(
    member,
    (draft) => {
      for (const [id, version] of change.made) {
        if (!left.includes(id)) draft.replace(id, model.get(id).version, before(world, change, id, version));
      }
    },
    { undoes: change },
  );
  await world.judge(answer, verdict, 'undo');
  requireCounts(answer.body, verdict, left.length);
  if (verdict.kind === 'applied' && touched.length === 0) requireSameAsBefore(world, change);
}

function before({ model }: World, _: ModelChange, id: string, version: number): Content {
  const { history } = model.get(id);
  const [was, made] = [history[version - 2], history[version - 1]];
  if (was) return was.content;
  if (!made) throw new Error(`No version ${version} of ${id}`);
  return { ...made.content, removed: true };
}

function requireCounts(body: object, verdict: Verdict, skipped: number): void {
  if (verdict.kind === 'applied') expect(body).toMatchObject({ ...verdict.change.counts, skipped });
  if (verdict.kind === 'nothing') expect(body).toMatchObject({ changeId: null, skipped });
}

/** Where nothing came between, all is as it was, but for an agreement that only a reviewer gives back. */
function requireSameAsBefore(world: World, change: ModelChange): void {
  for (const [id, version] of change.made) {
    const now = world.model.get(id).content;
    const was = before(world, change, id, version);
    const status = was.status === 'validated' ? now.status : was.status;
    expect(now).toEqual({ ...was, status });
  }
}
