import { fold } from '@lexikon/terms/fold';
import { canonicalLanguage } from '@lexikon/terms/term';

export interface DomainLabel {
  readonly language: string | null;
  readonly text: string;
}

/** A field of knowledge inside a lexicon. */
export interface Domain {
  readonly id: string;
  readonly lexiconId: string;
  readonly parentId: string | null;
  readonly iri: string;
  /** At least one. The first is the name under which it is unique beside its siblings. */
  readonly labels: readonly DomainLabel[];
  /** What it was in the file it came from. */
  readonly kind: 'domain' | 'scheme' | 'collection' | 'ordered_collection';
  readonly position: number;
  readonly version: number;
}

/** Absent leaves a part as it is. */
export type DomainPatch = Partial<Pick<Domain, 'labels' | 'parentId' | 'position'>>;

export function domainNameKey(labels: readonly DomainLabel[]): string {
  return fold(labels[0]?.text ?? '');
}

export function canonicalLabels(labels: readonly DomainLabel[]): readonly DomainLabel[] {
  return labels.map(({ language, text }) => ({ language: canonicalLanguage(language), text }));
}

/** The domain and all below it. */
export function subtreeOf(domains: readonly Pick<Domain, 'id' | 'parentId'>[], rootId: string): ReadonlySet<string> {
  const children = Map.groupBy(domains, ({ parentId }) => parentId);
  const found = new Set([rootId]);
  // A set goes on through what is added while it is walked.
  for (const id of found) for (const child of children.get(id) ?? []) found.add(child.id);
  return found;
}
