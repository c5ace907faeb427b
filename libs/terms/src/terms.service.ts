import { Injectable } from '@nestjs/common';
import { AccessPolicy, type Caller } from '@lexikon/kernel/actor';
import { NotFoundError } from '@lexikon/kernel/domain-error';
import { type LexiconScope, LexiconScopeReadModel } from '@lexikon/lexicons/lexicon-scope.read-model';
import { fold } from './fold.js';
import { type LabelWarning, warningsOf } from './homographs.js';
import { HomographsReadModel } from './homographs.read-model.js';
import { listingLanguage } from './listing-language.js';
import { pathsTo } from './paths.js';
import { displayedDefinition } from './displayed-definition.js';
import { languageKey, type LanguageTag } from './term.js';
import { type TermScope, TermScopeReadModel } from './term-scope.read-model.js';
import {
  type ListedTerm,
  type NamedTerm,
  type NamePage,
  type Neighbours,
  type PlacesIn,
  type RemovedTerm,
  type TermDetail,
  type TermFilter,
  type TermPage,
  type TermPlace,
  TermsReadModel,
  type TermVersion,
} from './terms.read-model.js';

const MAX_PATHS = 20;

/** As many terms as one bulk change takes. */
export const MAX_VERSIONS = 5_000;

interface InLanguage {
  /** The wanted one; another may stand in for it. */
  readonly language?: LanguageTag | undefined;
}

export type NameListPage = Omit<NamePage, 'languageKey'> & InLanguage;

/** @property second another language, to show names in both. */
export type ListPage = Omit<TermPage, 'languageKey' | 'secondKey'> &
  InLanguage & { readonly second?: string | undefined };

/** Without a language, what is missing is missing in that of the list. */
export type ListFilter = Omit<TermFilter, 'missing'> & {
  readonly missing?: { readonly part: 'label' | 'definition'; readonly language?: string | undefined } | undefined;
};

/**
 * Reads only: `libs/changes` is the one writer of terms. Every call throws `NotFoundError` also where what is asked for
 * exists in a workspace that is not the caller's.
 */
@Injectable()
export class TermsService {
  constructor(
    private readonly access: AccessPolicy,
    private readonly lexicons: LexiconScopeReadModel,
    private readonly scopes: TermScopeReadModel,
    private readonly terms: TermsReadModel,
    private readonly homographs: HomographsReadModel,
  ) {}

  /** @param options.removed finds a removed term too: for who wants to see what it would be to restore it. */
  async get({ actor }: Caller, termId: string, { removed = false } = {}): Promise<TermDetail> {
    const found = await this.terms.find(termId);
    if (!found || (found.term.removedAt && !removed)) throw new NotFoundError();
    await this.access.require(actor, 'term.read', found.lexicon);
    return found.term;
  }

  /** Where a term is and which version it has: also of a removed one, which can be restored. */
  async locate({ actor }: Caller, termId: string): Promise<TermScope> {
    const scope = await this.scopes.find(termId);
    if (!scope) throw new NotFoundError();
    await this.access.require(actor, 'term.read', scope.lexicon);
    return scope;
  }

  /** @returns total how many terms pass the filter; null unless asked for. */
  async list(
    caller: Caller,
    lexiconId: string,
    filter: ListFilter,
    { language, second, counted, ...page }: ListPage & { readonly counted: boolean },
  ): Promise<{ readonly terms: readonly ListedTerm[]; readonly total: number | null }> {
    const lexicon = await this.lexiconOf(caller, lexiconId);
    const key = listingLanguage(language, lexicon);
    const wanted = filterIn(key, filter);
    const secondKey = second === undefined ? null : languageKey(second);
    const [terms, total] = await Promise.all([
      this.terms.list(lexicon, wanted, { ...page, languageKey: key, secondKey }),
      counted ? this.terms.count(lexicon, wanted, key) : null,
    ]);
    return { terms, total };
  }

  /** All that pass the filter, by name, up to as many as a bulk change takes; and how many there are. */
  async listVersions(
    caller: Caller,
    lexiconId: string,
    { language, ...filter }: ListFilter & InLanguage,
  ): Promise<{ readonly terms: readonly TermVersion[]; readonly total: number }> {
    const lexicon = await this.lexiconOf(caller, lexiconId);
    const key = listingLanguage(language, lexicon);
    const wanted = filterIn(key, filter);
    const terms = await this.terms.listVersions(lexicon, wanted, { languageKey: key, limit: MAX_VERSIONS });
    const isAll = terms.length < MAX_VERSIONS;
    return { terms, total: isAll ? terms.length : await this.terms.count(lexicon, wanted, key) };
  }

  /** Where the pages of a list begin, of as many terms as one says: to open it anywhere. */
  async listPlaces(
    caller: Caller,
    lexiconId: string,
    { language, ...filter }: ListFilter & InLanguage,
    of: PlacesIn,
  ): Promise<readonly TermPlace[]> {
    const lexicon = await this.lexiconOf(caller, lexiconId);
    const key = listingLanguage(language, lexicon);
    return this.terms.listPlaces(lexicon, filterIn(key, filter), { ...of, languageKey: key });
  }

  async getNeighbours(caller: Caller, termId: string, language?: LanguageTag): Promise<Neighbours> {
    const { lexicon } = await this.locateLiving(caller, termId);
    const found = await this.terms.findNeighbours(lexicon, termId, listingLanguage(language, lexicon));
    if (!found) throw new NotFoundError();
    return found;
  }

  async listChildren(caller: Caller, termId: string, page: NameListPage): Promise<readonly ListedTerm[]> {
    const { lexicon } = await this.locateLiving(caller, termId);
    const { language, ...rest } = page;
    return this.terms.listChildren(lexicon, termId, { ...rest, languageKey: listingLanguage(language, lexicon) });
  }

  async listPaths(caller: Caller, termId: string, language?: LanguageTag): Promise<readonly (readonly NamedTerm[])[]> {
    const { lexicon } = await this.locateLiving(caller, termId);
    return pathsTo(termId, await this.terms.listStepsUp(termId, listingLanguage(language, lexicon)), MAX_PATHS);
  }

  async listRemoved(
    caller: Caller,
    lexiconId: string,
    page: Parameters<TermsReadModel['listRemoved']>[1],
  ): Promise<readonly RemovedTerm[]> {
    return this.terms.listRemoved(await this.lexiconOf(caller, lexiconId), page);
  }

  /** Terms that bear a label somebody is typing. */
  async listHomographs(
    caller: Caller,
    lexiconId: string,
    label: { readonly text: string; readonly language: LanguageTag },
  ): Promise<readonly LabelWarning[]> {
    const lexicon = await this.lexiconOf(caller, lexiconId);
    const namesakes = await this.homographs.list(lexicon, [fold(label.text)], null);
    // Nothing is known yet of what it shall mean: that it is a duplicate would be a guess.
    return warningsOf([{ ...label, kind: 'alternative' }], null, namesakes);
  }

  /** What a person might want to look at after they wrote this term. */
  async listWarnings(caller: Caller, { id, lexiconId, sheet }: TermDetail): Promise<readonly LabelWarning[]> {
    const lexicon = await this.lexiconOf(caller, lexiconId);
    const folded = [...new Set(sheet.labels.map(({ text }) => fold(text)))];
    const definition = displayedDefinition(sheet.definitions, lexicon.defaultLanguage, null);
    return warningsOf(sheet.labels, definition, await this.homographs.list(lexicon, folded, id));
  }

  private async lexiconOf({ actor }: Caller, lexiconId: string): Promise<LexiconScope> {
    const lexicon = await this.lexicons.find(lexiconId);
    if (!lexicon || lexicon.isRemoved) throw new NotFoundError();
    await this.access.require(actor, 'term.read', lexicon);
    return lexicon;
  }

  private async locateLiving(caller: Caller, termId: string): Promise<TermScope> {
    const scope = await this.locate(caller, termId);
    if (scope.isRemoved) throw new NotFoundError();
    return scope;
  }
}

function filterIn(key: string, { missing, ...filter }: ListFilter): TermFilter {
  if (!missing) return filter;
  const { part, language } = missing;
  return { ...filter, missing: { part, languageKey: language === undefined ? key : languageKey(language) } };
}
