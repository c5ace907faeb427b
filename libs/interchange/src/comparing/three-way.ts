/** What each side says of one thing. `before` is what both started from; undefined where nobody knows it. */
export interface Sides<T> {
  readonly before: T | undefined;
  readonly ours: T;
  readonly file: T;
}

/** Where both changed the same thing: what each made of it. */
export interface Clash<T> {
  readonly ours: T;
  readonly file: T;
}

export interface Merged<T> {
  /** What both agree on, and ours where they clash. */
  readonly kept: T;
  /** The same with the file's side of each clash. */
  readonly theirs: T;
  readonly clashes: readonly Clash<T>[];
}

/** A single value. Null says nothing: where no ancestor is known it gives way to a value, from either side. */
export function mergeValue<T>({ before = null as T, ours, file }: Sides<T>): Merged<T> {
  const agreed = (value: T) => ({ kept: value, theirs: value, clashes: [] });
  if (Object.is(ours, file) || Object.is(file, before)) return agreed(ours);
  if (Object.is(ours, before)) return agreed(file);
  return { kept: ours, theirs: file, clashes: [{ ours, file }] };
}

interface Item {
  readonly id: string;
}

/** How the items of a list are told apart, and what else they say. */
export interface ItemRules<T> {
  readonly keyOf: (item: T) => string;
  /** What the key leaves out: merged one by one where both sides have the item. */
  readonly attributes: readonly (keyof T)[];
}

type ListSides<T> = Sides<readonly T[]>;
type MergedList<T> = Merged<readonly T[]>;

/** A list as a set: what either side adds is there, what either side takes away is gone. Items keep our ids. */
export function mergeSet<T extends Item>(sides: ListSides<T>, rules: ItemRules<T>): MergedList<T> {
  const before = sides.before && keyed(sides.before, rules);
  const [ours, file] = [keyed(sides.ours, rules), keyed(sides.file, rules)];
  const kept: T[] = [];
  const theirs: T[] = [];
  const clashes: Clash<readonly T[]>[] = [];
  for (const [key, item] of ours) {
    const [said, was] = [file.get(key), before?.get(key)];
    if (said) {
      const merged = mergeItem({ before: was, ours: item, file: said }, rules);
      kept.push(merged.kept);
      theirs.push(merged.theirs);
      if (merged.clashes.length > 0) clashes.push({ ours: [item], file: [said] });
    } else if (!was) {
      kept.push(item);
      theirs.push(item);
    } else if (rules.attributes.some((attribute) => !Object.is(was[attribute], item[attribute]))) {
      // The file gave up what someone here has worked on since.
      kept.push(item);
      clashes.push({ ours: [item], file: [] });
    }
  }
  const added = [...file].filter(([key]) => !ours.has(key) && !before?.has(key)).map(([, item]) => item);
  return { kept: [...kept, ...added], theirs: [...theirs, ...added], clashes };
}

/**
 * A list whose items stand in slots, such as the one preferred label of a language: two sides that put something
 * different into one slot clash, and what takes the place of another continues it under its id.
 */
export function mergeSlots<T extends Item>(
  sides: ListSides<T>,
  rules: ItemRules<T> & { readonly slotOf: (item: T) => string },
): MergedList<T> {
  const slots = new Set([...sides.ours, ...sides.file].map((item) => rules.slotOf(item)));
  const merged = [...slots].map((slot) => {
    const inSlot = (items: readonly T[]) => items.filter((item) => rules.slotOf(item) === slot);
    const before = sides.before && inSlot(sides.before);
    return mergeSlot({ before, ours: inSlot(sides.ours), file: inSlot(sides.file) }, rules);
  });
  return {
    kept: merged.flatMap(({ kept }) => kept),
    theirs: merged.flatMap(({ theirs }) => theirs),
    clashes: merged.flatMap(({ clashes }) => clashes),
  };
}

function mergeSlot<T extends Item>(sides: ListSides<T>, rules: ItemRules<T>): MergedList<T> {
  const before = sides.before && keyed(sides.before, rules);
  const [ours, file] = [keyed(sides.ours, rules), keyed(sides.file, rules)];
  const isNew = (key: string, others: ReadonlyMap<string, T>) => !others.has(key) && !before?.has(key);
  const isNewHere = [...ours.keys()].some((key) => isNew(key, file));
  const isNewThere = [...file.keys()].some((key) => isNew(key, ours));
  const had = [...(before?.keys() ?? [])];
  const bothGaveUp = had.some((key) => !ours.has(key) && !file.has(key));
  // A slot that was empty is as one that nobody knew: two who fill it clash.
  if (had.length > 0 ? bothGaveUp && (isNewHere || isNewThere) : isNewHere && isNewThere) {
    const theirs = [...file].map(([key, item]) => ours.get(key) ?? item);
    return {
      kept: sides.ours,
      theirs: continued(theirs, sides.ours),
      clashes: [{ ours: sides.ours, file: sides.file }],
    };
  }
  const { kept, theirs, clashes } = mergeSet(sides, rules);
  return { kept: continued(kept, sides.ours), theirs: continued(theirs, sides.ours), clashes };
}

function mergeItem<T extends Item>({ before, ours, file }: Sides<T>, { attributes }: ItemRules<T>): Merged<T> {
  let [kept, theirs] = [ours, ours];
  const clashes: Clash<T>[] = [];
  for (const attribute of attributes) {
    const sides = { before: before?.[attribute], ours: ours[attribute], file: file[attribute] };
    const merged = mergeValue(sides);
    if (!Object.is(merged.kept, ours[attribute])) kept = { ...kept, [attribute]: merged.kept };
    if (!Object.is(merged.theirs, ours[attribute])) theirs = { ...theirs, [attribute]: merged.theirs };
    if (merged.clashes.length > 0) clashes.push({ ours, file });
  }
  return { kept, theirs, clashes };
}

/** What is new takes over the ids of what has left the slot, first by first. */
function continued<T extends Item>(items: readonly T[], ours: readonly T[]): readonly T[] {
  const stays = new Set(items.map(({ id }) => id));
  const free = ours.filter(({ id }) => !stays.has(id)).map(({ id }) => id);
  return items.map((item) => (item.id === '' ? { ...item, id: free.shift() ?? '' } : item));
}

/** The same item twice in a list stays two: the second has a key of its own. */
function keyed<T>(items: readonly T[], { keyOf }: ItemRules<T>): ReadonlyMap<string, T> {
  const byKey = new Map<string, T>();
  for (const item of items) {
    const key = keyOf(item);
    let free = key;
    for (let n = 2; byKey.has(free); n += 1) free = `${key}\n\n${n}`;
    byKey.set(free, item);
  }
  return byKey;
}
