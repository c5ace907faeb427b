import type { World } from '../world.js';

export async function removeTerm(world: World): Promise<void> {
  const { random, model } = world;
  const member = world.someone();
  const term = random.chance(0.05) ? random.pick([...model.terms.values()]) : random.pick(model.live());
  const version = random.chance(0.08) ? Math.max(1, term.version - 1) : term.version;

  const answer = await world.ask(member, 'DELETE', `/api/terms/${term.id}`, { version });

  const verdict = model.attempt(member, (draft) => draft.remove(term.id, version));
  await world.judge(answer, verdict, 'remove');
}

/** A removed term as it was; one that is there stays as it is. */
export async function restoreTerm(world: World): Promise<void> {
  const { random, model } = world;
  const member = world.someone();
  const removed = model.removed();
  const term = removed.length > 0 && random.chance(0.9) ? random.pick(removed) : random.pick(model.live());
  const version = random.pick([null, term.version, Math.max(1, term.version - 1)]);

  const answer = await world.ask(member, 'POST', `/api/terms/${term.id}/restore`, { body: {}, version });

  const verdict = model.attempt(member, (draft) => draft.restore(term.id, version ?? term.version));
  await world.judge(answer, verdict, 'restore');
}

export async function returnToOld(world: World): Promise<void> {
  const { random, model } = world;
  const member = world.someone();
  const term = random.pick([...model.terms.values()]);
  const version = 1 + random.below(term.history.length + (random.chance(0.03) ? 1 : 0));
  const old = term.history[version - 1];

  const answer = await world.ask(member, 'POST', `/api/terms/${term.id}/restore`, { body: { version } });

  if (!old) {
    expect({ status: answer.status, code: answer.body.code }).toEqual({ status: 404, code: 'resource.not-found' });
    return;
  }
  const verdict = model.attempt(member, (draft) =>
    draft.replace(term.id, term.version, { ...old.content, removed: false }),
  );
  await world.judge(answer, verdict, 'return to old');
}
