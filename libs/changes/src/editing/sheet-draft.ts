import {
  canonicalLanguage,
  type Definition,
  definitionKind,
  type Label,
  languageKey,
  type LanguageTag,
  type Match,
  type Notation,
  type Note,
  type Remark,
  type Sheet,
  type Source,
} from '@lexikon/terms/term';

/** An item as it is sent. With the id of one that is there it is that one, and what is left out keeps its value. */
type ItemDraft<Item> = { readonly [Field in keyof Item]?: Item[Field] | undefined };

/** Absent leaves a list as it is; a list that is given replaces the whole list. */
export interface SheetDraft {
  readonly labels?: readonly ItemDraft<Label>[];
  readonly definitions?: readonly ItemDraft<Definition>[];
  readonly notes?: readonly ItemDraft<Note>[];
  readonly notations?: readonly ItemDraft<Notation>[];
  readonly sources?: readonly ItemDraft<Source>[];
  readonly matches?: readonly ItemDraft<Match>[];
  readonly questions?: readonly ItemDraft<Remark>[];
  readonly disambiguations?: readonly ItemDraft<Remark>[];
  readonly top?: boolean;
  readonly kept?: readonly string[];
}

type NextId = () => string;

// What is left out of a new item.
const LABEL: Label = { id: '', language: null, text: '', kind: 'preferred', form: null, standing: null, node: null };
const DEFINITION: Definition = { id: '', language: null, text: '', kind: 'short', context: null, node: null };
const NOTE: Note = { id: '', kind: 'plain', language: null, text: '', node: null };
const NOTATION: Notation = { id: '', value: '', datatype: null };
const SOURCE: Source = { id: '', text: '', url: null };
const MATCH: Match = { id: '', kind: 'exact', iri: '' };
const REMARK: Remark = { id: '', language: null, text: '' };

/** What the draft makes of the parts of a sheet that it names. */
export function draftSheet(draft: SheetDraft, present: Sheet, nextId: NextId): Partial<Sheet> {
  const { labels, definitions, notes, notations, sources, matches, questions, disambiguations, top, kept } = draft;
  return {
    ...(labels && { labels: draftItems(labels, present.labels, LABEL, nextId).map(inCanonicalLanguage) }),
    ...(definitions && { definitions: draftDefinitions(definitions, present.definitions, nextId) }),
    ...(notes && { notes: draftItems(notes, present.notes, NOTE, nextId).map(inCanonicalLanguage) }),
    ...(notations && { notations: draftItems(notations, present.notations, NOTATION, nextId) }),
    ...(sources && { sources: draftItems(sources, present.sources, SOURCE, nextId) }),
    ...(matches && { matches: draftItems(matches, present.matches, MATCH, nextId) }),
    ...(questions && { questions: draftItems(questions, present.questions, REMARK, nextId).map(inCanonicalLanguage) }),
    ...(disambiguations && {
      disambiguations: draftItems(disambiguations, present.disambiguations, REMARK, nextId).map(inCanonicalLanguage),
    }),
    ...(top !== undefined && { top }),
    ...(kept && { kept: [...new Set(kept)].sort() }),
  };
}

/** The definition that is read first in a language, corrected, added or, for null, taken out. */
export function withDefinition(
  definitions: readonly Definition[],
  text: string | null,
  language: LanguageTag,
  nextId: NextId,
): readonly Definition[] {
  const key = languageKey(language);
  const own = definitions.filter((item) => languageKey(item.language) === key && item.kind !== 'contextual');
  const first = own.find(({ kind }) => kind === 'short') ?? own[0];
  if (text === null) return definitions.filter((item) => item !== first);
  const kind = definitionKind(text);
  if (first) return definitions.map((item) => (item === first ? { ...item, text, kind } : item));
  return [...definitions, { ...DEFINITION, id: nextId(), language: canonicalLanguage(language), text, kind }];
}

function draftDefinitions(
  drafts: readonly ItemDraft<Definition>[],
  present: readonly Definition[],
  nextId: NextId,
): readonly Definition[] {
  return draftItems(drafts, present, DEFINITION, nextId).map((item, i) => {
    // Short or long follows from the text, which may be another now; contextual is what somebody said it is.
    const isSaid = drafts[i]?.kind !== undefined || item.kind === 'contextual';
    return inCanonicalLanguage(isSaid ? item : { ...item, kind: definitionKind(item.text) });
  });
}

function draftItems<Item extends { readonly id: string }>(
  drafts: readonly ItemDraft<Item>[],
  present: readonly Item[],
  empty: Item,
  nextId: NextId,
): readonly Item[] {
  const known = new Map(present.map((item) => [item.id, item]));
  return drafts.map((draft) => {
    const item = draft.id === undefined ? undefined : known.get(draft.id);
    // An id stands for one item: sent twice, the second is a new one.
    if (item) known.delete(item.id);
    return { ...empty, ...item, ...given(draft), id: item?.id ?? nextId() };
  });
}

/** What a draft says: a field that is undefined is one that was left out. */
function given<Item>(draft: ItemDraft<Item>): Partial<Item> {
  // A mapped type loses its fields' types on the way through entries.
  return Object.fromEntries(Object.entries(draft).filter(([, value]) => value !== undefined)) as Partial<Item>;
}

function inCanonicalLanguage<Item extends { readonly language: LanguageTag }>(item: Item): Item {
  return { ...item, language: canonicalLanguage(item.language) };
}
