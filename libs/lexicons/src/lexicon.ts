import { isIri } from '@lexikon/terms/iri';
import { canonicalLanguage, languageKey } from '@lexikon/terms/term';
import { BaseIriInvalidError, DefaultLanguageUnlistedError } from './lexicons.errors.js';

export interface Lexicon {
  readonly id: string;
  readonly workspaceId: string;
  readonly name: string;
  readonly description: string | null;
  /** BCP 47 in canonical case; at least one. */
  readonly languages: readonly string[];
  /** One of `languages`. */
  readonly defaultLanguage: string;
  readonly licence: string | null;
  /** Where the IRIs of new terms and domains begin. Never changes: IRIs are minted once. */
  readonly baseIri: string;
  readonly visibility: 'workspace' | 'public';
  readonly fourEyes: boolean;
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly archivedAt: Date | null;
  readonly removedAt: Date | null;
}

export interface NewLexicon {
  readonly workspaceId: string;
  readonly name: string;
  readonly description?: string | null | undefined;
  readonly languages: readonly string[];
  readonly defaultLanguage?: string | undefined;
  readonly licence?: string | null | undefined;
  readonly baseIri?: string | undefined;
  readonly visibility: Lexicon['visibility'];
  readonly fourEyes: boolean;
}

/** Absent leaves a part as it is. */
export type LexiconPatch = Partial<
  Pick<Lexicon, 'name' | 'description' | 'languages' | 'defaultLanguage' | 'licence' | 'visibility' | 'fourEyes'>
> & { readonly archived?: boolean };

const DAY_MS = 86_400_000;

/** For how long a removed lexicon can be had back. */
export const GRACE_MS = 30 * DAY_MS;

/** What is left when nobody says otherwise: the two languages that the interface speaks. */
export const DEFAULT_LANGUAGES: readonly string[] = ['en', 'fr'];

/**
 * Folds a name to the key under which it must be unique in its workspace.
 *
 * NFKC first: a name pasted from a PDF carries ligatures and full-width forms that look the same as ours but would
 * not compare equal.
 */
export function nameKey(name: string): string {
  return name.normalize('NFKC').trim().replace(/\s+/gu, ' ').toLowerCase();
}

export function draftLexicon(input: NewLexicon, { id, at }: { readonly id: string; readonly at: Date }): Lexicon {
  const languages = canonicalLanguages(input.languages);
  return {
    id,
    workspaceId: input.workspaceId,
    name: input.name,
    description: input.description ?? null,
    languages,
    defaultLanguage: listedLanguage(languages, input.defaultLanguage ?? languages[0] ?? ''),
    licence: input.licence ?? null,
    baseIri: requireIri(input.baseIri ?? `urn:lexikon:${id}:`),
    visibility: input.visibility,
    fourEyes: input.fourEyes,
    version: 1,
    createdAt: at,
    updatedAt: at,
    archivedAt: null,
    removedAt: null,
  };
}

/** The same object where the patch says nothing new: then there is no version to write. */
export function patchLexicon(lexicon: Lexicon, { archived, ...patch }: LexiconPatch, at: Date): Lexicon {
  const languages = patch.languages ? canonicalLanguages(patch.languages) : lexicon.languages;
  const archivedAt = lexicon.archivedAt ?? at;
  const next: Lexicon = {
    ...lexicon,
    ...patch,
    languages,
    defaultLanguage: listedLanguage(languages, patch.defaultLanguage ?? lexicon.defaultLanguage),
    archivedAt: (archived ?? lexicon.archivedAt !== null) ? archivedAt : null,
  };
  if (JSON.stringify(next) === JSON.stringify(lexicon)) return lexicon;
  return { ...next, version: lexicon.version + 1, updatedAt: at };
}

/** Each once, compared without case; tags of no language are left out. */
function canonicalLanguages(tags: readonly string[]): readonly string[] {
  const canonical = tags.map((tag) => canonicalLanguage(tag.trim())).filter((tag) => tag !== null);
  return [...new Map(canonical.map((tag) => [languageKey(tag), tag])).values()];
}

/** @throws {DefaultLanguageUnlistedError} Terms would fall back to a language that the lexicon does not have. */
function listedLanguage(languages: readonly string[], language: string): string {
  const listed = languages.find((tag) => languageKey(tag) === languageKey(canonicalLanguage(language.trim())));
  if (listed === undefined) throw new DefaultLanguageUnlistedError({ language, languages: languages.join(', ') });
  return listed;
}

/** Whatever else would break every export of the lexicon. */
function requireIri(iri: string): string {
  if (!isIri(iri)) throw new BaseIriInvalidError({ baseIri: iri });
  return iri;
}
