import { isDeepStrictEqual } from 'node:util';
import { type Content, copyOf, sameWords } from './content.js';
import type { LexiconModel, Person } from './lexicon-model.js';
import { faultsOf } from './rules.js';

type Status = Content['status'];

/** From where one step leads where. Deprecation is reached from everywhere, by its own act. */
const NEXT: Readonly<Record<Status, readonly Status[]>> = {
  draft: ['proposed'],
  proposed: ['draft', 'in_review'],
  in_review: ['draft', 'validated'],
  validated: ['draft'],
  deprecated: ['draft'],
};

/** A change on its way: a copy of the lexicon, what was asked of its terms, and what speaks against it. */
export class Draft {
  readonly contents: Map<string, Content>;
  readonly iris = new Map<string, string>();
  readonly stale = new Set<string>();
  private readonly reasons = new Set<string>();
  private readonly moves = new Map<string, Status>();
  private readonly replaced = new Set<string>();

  constructor(
    private readonly model: LexiconModel,
    private readonly person: Person,
  ) {
    this.contents = new Map([...model.terms].map(([id, { content }]) => [id, content]));
  }

  /** The content of a term, to be written into: its own copy, made when it is first asked for. */
  touch(id: string): Content | null {
    const content = this.contents.get(id);
    if (!content || content !== this.model.terms.get(id)?.content) return content ?? null;
    const copy = copyOf(content);
    this.contents.set(id, copy);
    return copy;
  }

  refuse(reason: string): void {
    this.reasons.add(reason);
  }

  create(id: string, iri: string, content: Content): void {
    if ([...this.model.terms.values()].some((term) => term.iri === iri)) this.refuse('term.iri-taken');
    this.iris.set(id, iri);
    this.contents.set(id, copyOf(content));
    if (content.status === 'validated' && !this.mayAgree()) this.refuse('status.needs-reviewer');
  }

  /** @param version that the edit started from. */
  edit(id: string, version: number, write: (content: Content) => void): void {
    const content = this.open(id, version, false);
    if (content) write(content);
  }

  move(id: string, version: number, status: Status): void {
    this.edit(id, version, () => this.moves.set(id, status));
  }

  deprecate(id: string, version: number, successorIds: readonly string[]): void {
    this.edit(id, version, (content) => {
      this.moves.set(id, 'deprecated');
      content.successorIds = [...new Set(successorIds)].sort();
    });
  }

  /** By an import, whose terms are as they were compared. */
  deprecateAnyway(id: string, successorIds: readonly string[]): void {
    const content = this.touch(id);
    if (!content) return;
    this.moves.set(id, 'deprecated');
    content.successorIds = [...successorIds];
  }

  remove(id: string, version: number): void {
    this.edit(id, version, (content) => (content.removed = true));
  }

  restore(id: string, version: number): void {
    const content = this.open(id, version, true);
    if (content) content.removed = false;
  }

  /** The whole content at once: an undo, or the return to an old version. */
  replace(id: string, version: number, wanted: Content): void {
    if (!this.open(id, version, true)) return;
    this.replaced.add(id);
    this.contents.set(id, copyOf(wanted));
  }

  /** Settles the statuses, and answers why the change may not be; empty where it may. */
  finish(): readonly string[] {
    for (const [id, content] of this.contents) this.settleStatus(id, content);
    for (const reason of faultsOf(this.model, this.contents, this.replaced)) this.refuse(reason);
    // Only the database knows of an IRI that is taken, and is asked last.
    if (this.reasons.size > 1) this.reasons.delete('term.iri-taken');
    return [...this.reasons].sort();
  }

  private open(id: string, version: number, alsoRemoved: boolean): Content | null {
    const term = this.model.terms.get(id);
    if (term && term.version !== version) {
      this.stale.add(id);
      return null;
    }
    const content = this.touch(id);
    if (content && (alsoRemoved || !term?.content.removed)) return content;
    this.refuse('term.not-found');
    return null;
  }

  private mayAgree(): boolean {
    return this.person.mayReview && !this.model.fourEyes;
  }

  private settleStatus(id: string, content: Content): void {
    const term = this.model.terms.get(id);
    if (!term || term.content === content) return;
    const asked = this.moves.get(id);
    if (this.replaced.has(id)) this.settleReplaced(term.content, content);
    else if (asked === 'deprecated') this.settleDeprecated(term.content, content);
    else if (asked !== undefined && asked !== term.content.status) {
      this.requireStep(term, content, asked);
      content.status = asked;
      content.successorIds = [];
    } else if (term.content.status === 'validated' && !isDeepStrictEqual(term.content, content) && !this.mayAgree()) {
      content.status = 'proposed';
    }
  }

  private settleReplaced(before: Content, content: Content): void {
    if (isDeepStrictEqual(before, content)) return;
    if (content.status === 'validated' && !this.mayAgree()) content.status = 'proposed';
    const revives = before.status === 'deprecated' && content.status !== 'deprecated';
    if (revives && !this.person.mayReview) this.refuse('status.needs-reviewer');
  }

  private settleDeprecated(before: Content, content: Content): void {
    if (before.status === 'validated' && !this.person.mayReview) this.refuse('status.needs-reviewer');
    content.status = 'deprecated';
  }

  private requireStep(term: { content: Content; editedBy: string }, content: Content, asked: Status): void {
    const from = term.content.status;
    if (!NEXT[from].includes(asked)) return this.refuse('status.not-a-step');
    const needsReviewer = asked === 'validated' || from === 'validated' || from === 'deprecated';
    if (needsReviewer && !this.person.mayReview) return this.refuse('status.needs-reviewer');
    // Whoever writes in the same breath validates their own words.
    const isOwn = term.editedBy === this.person.author || !sameWords(term.content, content);
    if (asked === 'validated' && this.model.fourEyes && isOwn) this.refuse('status.needs-other-eyes');
  }
}
