import type { Edit } from '@lexikon/changes/change';
import { buildDefinition, buildLabel } from '@lexikon/changes/testing/build-content';
import { ContentBench } from '@lexikon/changes/testing/content-bench';
import type { Actor } from '@lexikon/kernel/actor';
import { createLexicon } from '@lexikon/lexicons/testing/create-lexicon';
import { UuidIds } from '@lexikon/platform/uuid-ids';
import type { TermStatus } from '@lexikon/terms/status';
import { type Definition, EMPTY_SHEET, type Label, type Level, type Note } from '@lexikon/terms/term';
import type { TestDatabase } from '@lexikon/testing/test-database';
import { PgSearchReadModel } from '../pg-search.read-model.js';
import type { SearchHit, SearchRequest, SearchResult } from '../search.js';
import { SearchService } from '../search.service.js';

export const ids = new UuidIds();

interface TestTerm {
  readonly labels: readonly (Label | string)[];
  readonly definitions?: readonly (Definition | string)[];
  readonly notes?: readonly Note[];
  readonly status?: TermStatus;
  readonly level?: Level;
  readonly domainIds?: readonly string[];
}

export const french = (text: string, over: Partial<Label> = {}) => buildLabel(text, { language: 'fr', ...over });
export const also = (text: string, over: Partial<Label> = {}) => buildLabel(text, { kind: 'alternative', ...over });
export const hidden = (text: string) => buildLabel(text, { kind: 'hidden' });
export const defined = (text: string, language: string | null = 'fr') => buildDefinition(text, { language });
export const note = (text: string): Note => ({ id: ids.next(), kind: 'example', language: 'en', text, node: null });

/** Search on a real database, over terms that the one writer has written. */
export class SearchBench {
  readonly service: SearchService;
  private readonly content: ContentBench;

  constructor(private readonly test: TestDatabase) {
    this.service = new SearchService(new PgSearchReadModel(test.pool, test.database));
    this.content = new ContentBench(test);
  }

  /** A lexicon of its own workspace, with these terms. */
  async createLexicon(terms: readonly TestTerm[] = [], { isPublic = false } = {}) {
    const { workspaceId, lexiconId } = await createLexicon(this.test.database, { isPublic });
    const termIds = await this.addTerms(lexiconId, terms);
    const find = (text: string, over: Partial<SearchRequest> = {}) => this.find(text, { lexiconId, ...over });
    /** How the terms are called, best first. */
    const names = async (text: string, over: Partial<SearchRequest> = {}) => namesOf(await find(text, over));
    const first = async (text: string, over: Partial<SearchRequest> = {}) => (await find(text, over)).hits[0];
    return { workspaceId, lexiconId, termIds, find, names, first };
  }

  async addTerms(lexiconId: string, terms: readonly TestTerm[]): Promise<readonly string[]> {
    const edits = terms.map(({ labels, definitions = [], notes = [], ...facts }): Edit & { kind: 'create' } => ({
      kind: 'create',
      termId: ids.next(),
      sheet: {
        ...EMPTY_SHEET,
        labels: labels.map((label) => (typeof label === 'string' ? buildLabel(label) : label)),
        definitions: definitions.map((text) => (typeof text === 'string' ? buildDefinition(text) : text)),
        notes,
      },
      ...facts,
    }));
    await this.apply(lexiconId, ...edits);
    return edits.map(({ termId }) => termId);
  }

  async apply(lexiconId: string, ...edits: Edit[]): Promise<void> {
    const caller = { actor: { kind: 'system' }, requestId: 'spec' } as const;
    if (edits.length === 0) return;
    await this.content.buildService().apply(caller, { lexiconId, origin: 'cli', reason: null, edits });
  }

  /** A new user who may read a workspace, or one lexicon of it. */
  async addReader(workspaceId: string, lexiconId: string | null = null) {
    const [userId, at] = [ids.next(), new Date()];
    const account = { id: userId, email: userId, email_key: userId, name: 'Reader', is_admin: false, created_at: at };
    await this.test.database.insertInto('account').values(account).execute();
    const membership = { id: ids.next(), workspace_id: workspaceId, user_id: userId, role: 'reader' } as const;
    await this.test.database
      .insertInto('membership')
      .values({ ...membership, lexicon_id: lexiconId })
      .execute();
    return { kind: 'user', userId } as const;
  }

  find(text: string, over: Partial<SearchRequest> = {}, actor: Actor = { kind: 'system' }): Promise<SearchResult> {
    const request = { text, mode: 'auto', limit: 20, after: null, ...over } as const;
    return this.service.search({ actor, requestId: 'spec' }, request);
  }
}

export function namesOf({ hits }: SearchResult): readonly string[] {
  return hits.map(({ name }) => name);
}

/** The text of a match with what is marked in brackets. */
export function marked({ match: { text, ranges } }: Pick<SearchHit, 'match'>): string {
  return ranges.reduceRight(
    (rest, [start, end]) => `${rest.slice(0, start)}[${rest.slice(start, end)}]${rest.slice(end)}`,
    text,
  );
}
