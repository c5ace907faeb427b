import type { Relation } from '../content.js';
import type { ModelTerm } from '../lexicon-model.js';
import type { Random } from '../random.js';
import { DIRECTED, inverseOf, storedType, SYMMETRIC } from '../rules.js';
import type { World } from '../world.js';

const KEYS: readonly string[] = [...SYMMETRIC, ...Object.keys(DIRECTED), ...Object.values(DIRECTED)];
// Those that can close a ring are more interesting than the others.
const HIERARCHIC = ['broader', 'narrower', 'is_a', 'part_of', 'has_part', 'precedes', 'follows'];

export function aRelationKey(random: Random): string {
  if (random.chance(0.02)) return 'no_such_type';
  return random.pick(random.chance(0.5) ? HIERARCHIC : KEYS);
}

function someFacts(random: Random) {
  return {
    strength: random.pick([null, 0.25, 1]),
    confidence: random.pick([null, 0.5]),
    note: random.pick([null, 'as the law has it']),
    period: random.pick([null, '1990–2000']),
    evidence: null,
  };
}

function aVersionOf({ random }: World, { version }: ModelTerm): number {
  return random.chance(0.08) ? Math.max(1, version - 1) : version;
}

export async function relate(world: World): Promise<void> {
  const { random, model } = world;
  const member = world.someone();
  // Now and then to a removed term, or to itself.
  const from = random.pick(model.live());
  const to = random.chance(0.1) ? random.pick([...model.terms.values()]) : random.pick(model.live());
  const key = aRelationKey(random);
  const { type, isTurned } = storedType(key);
  const [start, end] = isTurned ? [to, from] : [from, to];
  const version = random.chance(0.5) ? aVersionOf(world, start) : null;
  const facts = someFacts(random);

  const body = { fromId: from.id, type: key, toId: to.id, ...facts };
  const answer = await world.ask(member, 'POST', '/api/relations', { body, version });

  const relation: Relation = { id: String(answer.body.id ?? ''), type, toId: end.id, ...facts };
  const verdict = model.attempt(member, (draft) =>
    draft.edit(start.id, version ?? start.version, ({ relations }) => relations.push(relation)),
  );
  await world.judge(answer, verdict, 'relate');
}

/** A relation that is seen: both its terms are there. */
function aRelation({ random, model }: World): readonly [ModelTerm, Relation] | null {
  const seen = model
    .live()
    .flatMap((term) =>
      term.content.relations
        .filter(({ toId }) => !model.get(toId).content.removed)
        .map((relation) => [term, relation] as const),
    );
  return seen.length > 0 ? random.pick(seen) : null;
}

export async function alterRelation(world: World): Promise<void> {
  const { random, model } = world;
  const member = world.someone();
  const [term, relation] = aRelation(world) ?? [];
  if (!term || !relation) return;
  const key = random.pick([undefined, aRelationKey(random), inverseOf(relation.type)]);
  const facts = random.pick([{}, { note: 'altered' }, someFacts(random)]);
  const version = aVersionOf(world, term);

  const body = { ...facts, type: key };
  const answer = await world.ask(member, 'PATCH', `/api/relations/${relation.id}`, { body, version });

  const { type, isTurned } = storedType(key ?? relation.type);
  const verdict = model.attempt(member, (draft) => {
    const altered = { ...relation, ...facts, type };
    if (!isTurned) {
      draft.edit(term.id, version, (content) => {
        content.relations = content.relations.map((one) => (one.id === relation.id ? altered : one));
      });
      return;
    }
    const taker = model.get(relation.toId);
    draft.edit(term.id, version, (content) => {
      content.relations = content.relations.filter(({ id }) => id !== relation.id);
    });
    // Under an id of its own: the old one stays with what the term was.
    draft.edit(taker.id, taker.version, ({ relations }) => relations.push({ ...altered, id: '', toId: term.id }));
  });
  await world.judge(answer, verdict, 'alter relation');
}

export async function unrelate(world: World): Promise<void> {
  const { model } = world;
  const member = world.someone();
  const [term, relation] = aRelation(world) ?? [];
  if (!term || !relation) return;
  const version = aVersionOf(world, term);

  const answer = await world.ask(member, 'DELETE', `/api/relations/${relation.id}`, { version });

  const verdict = model.attempt(member, (draft) =>
    draft.edit(term.id, version, (content) => {
      content.relations = content.relations.filter(({ id }) => id !== relation.id);
    }),
  );
  await world.judge(answer, verdict, 'unrelate');
}
