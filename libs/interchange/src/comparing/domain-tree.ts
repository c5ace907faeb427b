import { isDeepStrictEqual } from 'node:util';
import type { AsideDomain } from '@lexikon/changes/change';
import { domainNameKey } from '@lexikon/lexicons/domains/domain';
import type { ImportedDomain } from '../files/import-document.js';
import type { PresentDomain } from '../imports/import-present.read-model.js';

/** The domains of a lexicon while those of a file are laid into it: no ring, and no name twice in one place. */
export class DomainTree {
  private readonly ids: Map<string, string>;
  private readonly parents: Map<string, string | null>;
  /** By place and name, those that people make: collections of a file may be called alike. */
  private readonly named: Map<string, string>;

  constructor(present: readonly PresentDomain[]) {
    this.ids = new Map(present.map(({ iri, id }) => [iri, id]));
    this.parents = new Map(present.map(({ iri, parentIri }) => [iri, parentIri]));
    const own = present.filter(({ kind }) => kind === 'domain');
    this.named = new Map(own.map((domain) => [placeOf(domain.parentId, domain), domain.id]));
  }

  idOf(iri: string): string {
    return this.ids.get(iri) ?? '';
  }

  /** A new one. Null where there is one of its name in its place: then that is meant. */
  add(domain: ImportedDomain, id: string): AsideDomain | null {
    const parentId = this.idOfParent(domain.parentIri);
    const twin = domain.kind === 'domain' ? this.named.get(placeOf(parentId, domain)) : undefined;
    this.ids.set(domain.iri, twin ?? id);
    if (twin !== undefined) return null;
    this.parents.set(domain.iri, domain.parentIri);
    if (domain.kind === 'domain') this.named.set(placeOf(parentId, domain), id);
    return rowOf(id, parentId, domain);
  }

  /** One that is there, as it would become. Null where nothing differs. */
  replace(ours: PresentDomain, wanted: ImportedDomain): AsideDomain | null {
    const parentIri = this.isAbove(wanted.parentIri, ours.iri) ? ours.parentIri : wanted.parentIri;
    const parentId = this.idOfParent(parentIri);
    const twin = ours.kind === 'domain' ? (this.named.get(placeOf(parentId, wanted)) ?? ours.id) : ours.id;
    // Its new name is another's by now: it keeps the old one.
    const next =
      twin === ours.id ? { ...wanted, parentIri } : { ...wanted, labels: ours.labels, parentIri: ours.parentIri };
    const row = rowOf(ours.id, this.idOfParent(next.parentIri), next);
    this.parents.set(ours.iri, next.parentIri);
    if (ours.kind === 'domain') {
      this.named.delete(placeOf(ours.parentId, ours));
      this.named.set(placeOf(row.parentId, row), ours.id);
    }
    return isDeepStrictEqual(row, rowOf(ours.id, ours.parentId, ours)) ? null : row;
  }

  private idOfParent(iri: string | null): string | null {
    return iri === null ? null : (this.ids.get(iri) ?? null);
  }

  /** Two moves, each right by itself, may close a ring. */
  private isAbove(parentIri: string | null, iri: string): boolean {
    const seen = new Set<string>();
    for (let above = parentIri; above !== null && !seen.has(above); above = this.parents.get(above) ?? null) {
      if (above === iri) return true;
      seen.add(above);
    }
    return false;
  }
}

function placeOf(parentId: string | null, { labels }: Pick<ImportedDomain, 'labels'>): string {
  return `${parentId ?? ''} ${domainNameKey(labels)}`;
}

function rowOf(
  id: string,
  parentId: string | null,
  { iri, kind, labels, position, kept }: Omit<ImportedDomain, 'parentIri'>,
): AsideDomain {
  return { id, parentId, iri, kind, labels, position, kept };
}
