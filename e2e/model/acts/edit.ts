import { type Content, copyOf, type Definition, LISTS, type ListName } from '../content.js';
import type { ModelTerm } from '../lexicon-model.js';
import { aLevel, anItem, aText, lengthOf } from '../words.js';
import type { World } from '../world.js';

const STATUSES = ['draft', 'proposed', 'in_review', 'validated', 'deprecated'] as const;
type Item = { id: string };

/** A correction: any parts of a sheet, and now and then a step of the status in the same breath. */
export async function editTerm(world: World): Promise<void> {
  const { random, model } = world;
  const member = world.someone();
  const term = random.chance(0.03) ? random.pick([...model.terms.values()]) : random.pick(model.live());
  const { history } = term;
  const version = random.chance(0.08) ? 1 + random.below(history.length) : term.version;
  // An author sees what the version they read was, and sends lists made from that.
  const base = copyOf(history[version - 1]?.content ?? term.content);
  const sent: Record<string, unknown> = {};
  for (const list of random.some(LISTS, random.below(3))) sent[list] = rewrite(world, base, list);
  if (random.chance(0.15)) sent['definition'] = define(world, base, sent);
  if (random.chance(0.2)) sent['level'] = base.level = aLevel(random);
  if (random.chance(0.1)) sent['top'] = base.sheet.top = random.chance(0.5);
  if (random.chance(0.1)) sent['kept'] = base.sheet.kept = [];
  if (random.chance(0.15)) sent['domainIds'] = base.domainIds = someDomains(world);
  const status = random.chance(0.25) ? nextOf(world, term) : undefined;
  const successorIds = random.chance(status === 'deprecated' ? 0.7 : 0.04) ? someSuccessors(world) : undefined;
  const body = { ...sent, status, successorIds, reason: random.pick([undefined, 'because']) };

  const answer = await world.ask(member, 'PATCH', `/api/terms/${term.id}`, { body, version });

  const verdict = model.attempt(member, (draft) => {
    const wasDeprecated = history[version - 1]?.content.status === 'deprecated';
    const deprecates = status === 'deprecated' || (status === undefined && successorIds && wasDeprecated);
    if (successorIds?.length && !deprecates) return draft.refuse('successor.not-deprecated');
    draft.edit(term.id, version, (content) => Object.assign(content, written(base, content)));
    if (deprecates) draft.deprecate(term.id, version, successorIds ?? base.successorIds);
    else if (status !== undefined) draft.move(term.id, version, status);
  });
  await world.judge(answer, verdict, 'edit');
}

/** What a PATCH of words leaves alone. */
function written(base: Content, { status, successorIds, relations, removed }: Content): Content {
  return { ...base, status, successorIds, relations, removed };
}

function rewrite({ random }: World, base: Content, list: ListName): object[] {
  const items: { sent: object; kept: Item }[] = (base.sheet[list] as Item[]).map((kept) => ({ sent: kept, kept }));
  const place = random.below(items.length + 1);
  const old = items[place];
  const act = random.pick(['add', 'add', 'change', 'drop', 'turn'] as const);
  if (act === 'add' || !old) items.splice(place, 0, anItem(random, list));
  else if (act === 'drop' && (list !== 'labels' || items.length > 1)) items.splice(place, 1);
  else if (act === 'turn') items.reverse();
  else {
    const { sent, kept } = anItem(random, list);
    const { id } = old.kept;
    // What is left out keeps its value, and whose text is another is the same item all the same.
    items[place] = { sent: { ...sent, id }, kept: { ...old.kept, ...kept, ...unsaid(old.kept, sent), id } };
  }
  Object.assign(base.sheet, { [list]: items.map(({ kept }) => kept) });
  return items.map(({ sent }) => sent);
}

/** A contextual definition stays one where its kind and context are not said. */
function unsaid(old: Item, sent: object): object {
  const definition = old as Partial<Definition>;
  if (!('context' in definition) || 'kind' in sent) return {};
  const { kind, context } = definition;
  return kind === 'contextual' ? { kind, context } : { context };
}

/** The definition that is read first in a language: corrected, added, or taken out. */
function define({ random }: World, base: Content, sent: Record<string, unknown>): string | null {
  const language = random.pick(['en', 'fr'] as const);
  if (language === 'fr') sent['language'] = language;
  const own = base.sheet.definitions.filter((one) => one.language === language && one.kind !== 'contextual');
  const first = own.find(({ kind }) => kind === 'short') ?? own[0];
  const text = random.chance(0.2) ? null : aText(random);
  if (text === null) base.sheet.definitions = base.sheet.definitions.filter((one) => one !== first);
  else if (first) Object.assign(first, { text, kind: lengthOf(text) });
  else base.sheet.definitions.push({ id: '', language, text, kind: lengthOf(text), context: null, node: null });
  return text;
}

export function someDomains({ random, model }: World): string[] {
  const unknown = random.chance(0.05) ? ['00000000-0000-7000-8000-00000000dead'] : [];
  return [...random.some([...model.domains.values()], 2), ...unknown].sort();
}

/** Mostly a step that may be taken. */
export function nextOf({ random }: World, { content: { status } }: ModelTerm): Content['status'] {
  if (random.chance(0.25)) return random.pick(STATUSES);
  const next = { draft: 'proposed', proposed: 'in_review', in_review: 'validated', validated: 'deprecated' } as const;
  return status === 'deprecated' ? 'draft' : next[status];
}

function someSuccessors({ random, model }: World): string[] {
  const from = random.chance(0.15) ? [...model.terms.values()] : model.live();
  return random.some(from, 1 + random.below(2)).map(({ id }) => id);
}
