import { isDeepStrictEqual } from 'node:util';
import { type Content, sameWords } from './content.js';
import { Draft } from './draft.js';

/** Who acts, and what the role allows. */
export interface Person {
  readonly author: string;
  readonly mayReview: boolean;
}

export interface ModelTerm {
  readonly id: string;
  readonly iri: string;
  version: number;
  content: Content;
  validatedVersion: number | null;
  source: string | null;
  editedBy: string;
  /** What each version was, the first one first, and the change that made it. */
  readonly history: { content: Content; readonly change: ModelChange }[];
}

export interface ModelChange {
  id: string;
  readonly author: string;
  readonly undoes: ModelChange | null;
  readonly isImport: boolean;
  /** The version that it made of each of its terms. */
  readonly made: ReadonlyMap<string, number>;
  readonly counts: { readonly created: number; readonly updated: number; readonly removed: number };
}

export type Verdict =
  | { readonly kind: 'applied'; readonly change: ModelChange }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'refused'; readonly reasons: readonly string[] }
  | { readonly kind: 'stale'; readonly termIds: readonly string[] };

interface Options {
  readonly undoes?: ModelChange | null;
  /** The source of an import. */
  readonly source?: string | null;
}

/**
 * What a lexicon should be, in a few maps. Every change is made on a copy, and the rules look at all of the lexicon that
 * would be, not at what differs: slow and plain, so that a mistake here is another one than in the product.
 */
export class LexiconModel {
  readonly terms = new Map<string, ModelTerm>();
  readonly changes: ModelChange[] = [];
  /** Id by name in lower case. */
  readonly domains = new Map<string, string>();
  fourEyes = false;

  attempt(person: Person, write: (draft: Draft) => void, { undoes = null, source = null }: Options = {}): Verdict {
    const draft = new Draft(this, person);
    write(draft);
    const reasons = draft.finish();
    if (reasons.length > 0) return { kind: 'refused', reasons };
    if (draft.stale.size > 0) return { kind: 'stale', termIds: [...draft.stale] };
    const differing = [...draft.contents].filter(
      ([id, after]) => !isDeepStrictEqual(this.terms.get(id)?.content, after),
    );
    if (differing.length === 0) return { kind: 'nothing' };
    const made = new Map(differing.map(([id]) => [id, (this.terms.get(id)?.version ?? 0) + 1]));
    const counts = { created: 0, updated: 0, removed: 0 };
    const change: ModelChange = { id: '', author: person.author, undoes, isImport: source !== null, made, counts };
    for (const [id, content] of differing) counts[this.write(id, content, change, draft, source)] += 1;
    this.changes.push(change);
    return { kind: 'applied', change };
  }

  live(): ModelTerm[] {
    return [...this.terms.values()].filter(({ content }) => !content.removed);
  }

  removed(): ModelTerm[] {
    return [...this.terms.values()].filter(({ content }) => content.removed);
  }

  get(id: string): ModelTerm {
    const term = this.terms.get(id);
    if (!term) throw new Error(`The model has no term ${id}`);
    return term;
  }

  byIri(iri: string): ModelTerm | undefined {
    return [...this.terms.values()].find((term) => term.iri === iri);
  }

  /** Taken back, and the taking back not itself taken back. */
  isUndone(change: ModelChange): boolean {
    return this.changes.some((other) => other.undoes === change && !this.isUndone(other));
  }

  /** Gives the last version of a term the content with all its ids. */
  settle(id: string, content: Content): void {
    const term = this.get(id);
    term.content = content;
    const last = term.history.at(-1);
    if (last) last.content = content;
  }

  private write(
    id: string,
    content: Content,
    change: ModelChange,
    draft: Draft,
    source: string | null,
  ): 'created' | 'updated' | 'removed' {
    const term = this.terms.get(id);
    if (!term) {
      const iri = draft.iris.get(id) ?? '';
      const validatedVersion = content.status === 'validated' ? 1 : null;
      const history = [{ content, change }];
      this.terms.set(id, { id, iri, version: 1, content, validatedVersion, source, editedBy: change.author, history });
      return 'created';
    }
    const kind = content.removed && !term.content.removed ? 'removed' : 'updated';
    if (!sameWords(term.content, content)) term.editedBy = change.author;
    term.version += 1;
    term.content = content;
    if (content.status === 'validated') term.validatedVersion = term.version;
    // What a term came from first remains its source; a removal by an import says nothing of it.
    if (kind !== 'removed') term.source ??= source;
    term.history.push({ content, change });
    return kind;
  }
}
