import { emptyContent, LISTS } from '../content.js';
import { storedType } from '../rules.js';
import { aDefinition, aLabel, aLevel, aName, anItem, aText, lengthOf } from '../words.js';
import type { World } from '../world.js';
import { aRelationKey } from './relate.js';
import { SHARED_IRIS } from '../source-file.js';

const DOMAINS = ['Law', 'law', 'Énergie', 'energie', 'Water'];

/** `{ term, definition }` and little else. */
export async function createQuick(world: World): Promise<void> {
  const { random, model, place } = world;
  const member = world.someone();
  const language = random.pick(['en', 'fr', undefined]);
  const level = random.pick([undefined, aLevel(random)]);
  const domain = random.pick([undefined, undefined, random.pick(DOMAINS)]);
  const [term, definition] = [aName(random), random.pick([undefined, aText(random)])];
  const body = { term, definition, language, level, domain, lexiconId: place.lexiconId };

  const answer = await world.ask(member, 'POST', '/api/terms', { body });

  const content = emptyContent();
  const kept = language ?? 'en';
  const label = {
    id: '',
    language: kept,
    text: term,
    kind: 'preferred',
    form: null,
    standing: null,
    node: null,
  } as const;
  content.sheet.labels = [label];
  if (definition !== undefined) {
    const kind = lengthOf(definition);
    content.sheet.definitions = [{ id: '', language: kept, text: definition, kind, context: null, node: null }];
  }
  content.level = level ?? null;
  if (domain !== undefined) content.domainIds = [domainId(world, domain, answer.body.domainIds)];
  const id = String(answer.body.id);
  const verdict = model.attempt(member, (draft) => draft.create(id, `${place.baseIri}${id}`, content));
  await world.judge(answer, verdict, 'create quick');
}

/** The same name in another spelling is the same domain; a new one is made. */
function domainId({ model }: World, name: string, [answered]: readonly string[]): string {
  const key = name.toLowerCase().replace('é', 'e');
  const known = model.domains.get(key);
  if (known !== undefined) return known;
  const id = String(answered);
  expect([...model.domains.values()]).not.toContain(id);
  model.domains.set(key, id);
  return id;
}

/** The whole sheet, and relations from and to it. */
export async function createFull(world: World): Promise<void> {
  const { random, model, place } = world;
  const member = world.someone();
  const content = emptyContent();
  const sent: Record<string, unknown> = {};
  for (const list of LISTS) {
    if (list !== 'labels' && random.chance(0.6)) continue;
    const items = Array.from({ length: 1 + random.below(2) }, () => anItem(random, list));
    if (list === 'labels') items.unshift(aLabel(random, 'preferred'));
    if (list === 'definitions') items.push(aDefinition(random));
    sent[list] = items.map((item) => item.sent);
    Object.assign(content.sheet, { [list]: items.map(({ kept }) => kept) });
  }
  content.sheet.top = random.chance(0.2);
  content.level = aLevel(random);
  content.domainIds = random.some([...model.domains.values()], 2).sort();
  const iri = random.chance(0.15) ? random.pick(SHARED_IRIS) : undefined;
  const relations = random.some(model.live(), random.below(3)).map(({ id }) => {
    return { type: aRelationKey(random), toId: id, strength: random.pick([null, 0.5]) };
  });
  const { level, domainIds, sheet } = content;
  const body = { ...sent, top: sheet.top, level, domainIds, iri, relations, lexiconId: place.lexiconId };

  const answer = await world.ask(member, 'POST', '/api/terms', { body });

  const id = String(answer.body.id ?? 'refused');
  const verdict = model.attempt(member, (draft) => {
    draft.create(id, iri ?? `${place.baseIri}${id}`, content);
    for (const { type: key, toId, strength } of relations) {
      const { type, isTurned } = storedType(key);
      const facts = { strength, confidence: null, note: null, period: null, evidence: null };
      const [from, to] = isTurned ? [toId, id] : [id, toId];
      draft.touch(from)?.relations.push({ id: '', type, toId: to, ...facts });
    }
  });
  await world.judge(answer, verdict, 'create full');
}
