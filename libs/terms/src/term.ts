import type { TermStatus } from './status.js';

/** BCP 47 in canonical case; a tag that is none is kept as written; null is no language, shown in every one. */
export type LanguageTag = string | null;

export const LABEL_KINDS = ['preferred', 'alternative', 'hidden'] as const;
export const LABEL_FORMS = ['full', 'acronym', 'abbreviation', 'variant'] as const;
export const LABEL_STANDINGS = ['preferred', 'admitted', 'deprecated', 'forbidden'] as const;
export const DEFINITION_KINDS = ['short', 'long', 'contextual'] as const;
export const NOTE_KINDS = ['scope', 'history', 'change', 'editorial', 'example', 'plain'] as const;
export const MATCH_KINDS = ['exact', 'close', 'broad', 'narrow', 'related'] as const;
export const LEVELS = ['beginner', 'intermediate', 'advanced'] as const;
export type Level = (typeof LEVELS)[number];

/** Every item of a sheet has an id of its own, so that a list can be replaced whole and what stays is recognised. */
interface Item {
  readonly id: string;
}

export interface Label extends Item {
  readonly language: LanguageTag;
  /** At most 500 characters. */
  readonly text: string;
  readonly kind: (typeof LABEL_KINDS)[number];
  readonly form: (typeof LABEL_FORMS)[number] | null;
  readonly standing: (typeof LABEL_STANDINGS)[number] | null;
  /** The IRI or blank node that stood for this label in its source (SKOS-XL); null for a plain one. */
  readonly node: string | null;
}

export interface Definition extends Item {
  readonly language: LanguageTag;
  readonly text: string;
  readonly kind: (typeof DEFINITION_KINDS)[number];
  /** The school or period for which a contextual definition holds. */
  readonly context: string | null;
  readonly node: string | null;
}

export interface Note extends Item {
  readonly kind: (typeof NOTE_KINDS)[number];
  readonly language: LanguageTag;
  readonly text: string;
  readonly node: string | null;
}

export interface Notation extends Item {
  readonly value: string;
  /** An IRI; null for a plain string. */
  readonly datatype: string | null;
}

export interface Source extends Item {
  readonly text: string;
  readonly url: string | null;
}

export interface Match extends Item {
  readonly kind: (typeof MATCH_KINDS)[number];
  readonly iri: string;
}

/** A question that the term must help to answer, or a hint at which sense is meant. */
export interface Remark extends Item {
  readonly language: LanguageTag;
  readonly text: string;
}

/** Everything written about a term. The order of a list is the order in which it is read. */
export interface Sheet {
  readonly labels: readonly Label[];
  readonly definitions: readonly Definition[];
  readonly notes: readonly Note[];
  readonly notations: readonly Notation[];
  readonly sources: readonly Source[];
  readonly matches: readonly Match[];
  readonly questions: readonly Remark[];
  readonly disambiguations: readonly Remark[];
  /** Stated to be a top term; never guessed from a missing broader one. */
  readonly top: boolean;
  /** Statements that the model has no place for, each one N-Triples statement, blank nodes labelled by content. */
  readonly kept: readonly string[];
}

/** A relation as the term it starts from holds it, in its canonical direction. */
export interface Relation {
  readonly id: string;
  /** Key of a relation type. */
  readonly type: string;
  readonly toId: string;
  /** How strong, 0 to 1. */
  readonly strength: number | null;
  /** How sure, 0 to 1. */
  readonly confidence: number | null;
  readonly note: string | null;
  readonly period: string | null;
  readonly evidence: string | null;
}

/** What a revision keeps: all that a change may alter. */
export interface TermContent {
  readonly status: TermStatus;
  readonly level: Level | null;
  /** Domains, in no order that means anything: kept sorted. */
  readonly domainIds: readonly string[];
  /** The terms that take the place of a deprecated one: kept sorted. */
  readonly successorIds: readonly string[];
  readonly removed: boolean;
  readonly sheet: Sheet;
  /** Sorted by id. */
  readonly relations: readonly Relation[];
}

export const EMPTY_SHEET: Sheet = {
  labels: [],
  definitions: [],
  notes: [],
  notations: [],
  sources: [],
  matches: [],
  questions: [],
  disambiguations: [],
  top: false,
  kept: [],
};

export type SheetBreach =
  'label.preferred-twice' | 'label.same-text-twice' | 'label.preferred-missing' | 'label.too-long' | 'label.empty';

const MAX_LABEL = 500;

/** Language tags are compared without case, texts after NFC: "é" typed and "é" composed are one text. */
export function breachesOf({ labels }: Pick<Sheet, 'labels'>): readonly SheetBreach[] {
  const preferred = labels.filter(({ kind }) => kind === 'preferred').map(({ language }) => languageKey(language));
  const texts = labels.map((label) => labelKey(label));
  return [
    ...(labels.length === 0 ? (['label.preferred-missing'] as const) : []),
    ...(new Set(preferred).size < preferred.length ? (['label.preferred-twice'] as const) : []),
    ...(new Set(texts).size < texts.length ? (['label.same-text-twice'] as const) : []),
    ...(labels.some(({ text }) => [...text].length > MAX_LABEL) ? (['label.too-long'] as const) : []),
    ...(labels.some(({ text }) => text.trim() === '') ? (['label.empty'] as const) : []),
  ];
}

/** What two labels of a term may not share. */
export function labelKey({ language, text }: Pick<Label, 'language' | 'text'>): string {
  return `${languageKey(language)} ${text.normalize('NFC')}`;
}

/** Under which tags are compared and indexed; the empty string is no language. */
export function languageKey(language: LanguageTag): string {
  return language?.toLowerCase() ?? '';
}

/**
 * Canonical case (`nl-BE`), or the tag as it is where it is not a valid one. Only the case: `Intl` also replaces tags
 * (`fra` by `fr`, `sh` by `sr-Latn`), and an export would then no longer say what its source said.
 */
export function canonicalLanguage(tag: LanguageTag): LanguageTag {
  if (tag === null || tag === '') return null;
  try {
    const canonical = Intl.getCanonicalLocales(tag)[0];
    return canonical?.toLowerCase() === tag.toLowerCase() ? canonical : tag;
  } catch {
    return tag;
  }
}

const SHORT = 200;

/** Imported texts and the quick form say nothing of length: up to 200 characters is short. */
export function definitionKind(text: string): 'short' | 'long' {
  return [...text].length <= SHORT ? 'short' : 'long';
}

/**
 * The label under which a term is shown: exact language, its base language, any of that base, the lexicon's default,
 * no language, any. A hidden label only where there is no other.
 */
export function displayLabel(labels: readonly Label[], language: LanguageTag, fallback: LanguageTag): Label | null {
  const preferred = labels.filter(({ kind }) => kind === 'preferred');
  const wanted = languageKey(language);
  const base = baseOf(wanted);
  const find = (matches: (key: string) => boolean) => preferred.find((label) => matches(languageKey(label.language)));
  return (
    find((key) => key === wanted) ??
    find((key) => key === base) ??
    find((key) => base !== '' && baseOf(key) === base) ??
    find((key) => key === languageKey(fallback)) ??
    find((key) => key === '') ??
    preferred[0] ??
    labels.find(({ kind }) => kind === 'alternative') ??
    labels[0] ??
    null
  );
}

function baseOf(key: string): string {
  return key.split('-')[0] ?? '';
}
