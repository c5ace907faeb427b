import type { Aside, AsideDomain } from '@lexikon/changes/change';
import { languageKey } from '@lexikon/terms/term';
import type { SaidAside, SaidDomain } from '../imports/import.js';
import type { ImportedDomain } from '../files/import-document.js';
import type { PresentDomain, PresentLexicon } from '../imports/import-present.read-model.js';
import { DomainTree } from './domain-tree.js';
import { mergeStatements } from './sheet-comparison.js';
import { mergeValue } from './three-way.js';

export interface ComparedAside {
  /** Null where the lexicon has it all. */
  readonly aside: Aside | null;
  /** Of the domains that terms may stand in. */
  readonly domainIds: ReadonlyMap<string, string>;
}

interface AsideSides {
  readonly file: SaidAside;
  /** What the source said before; null where it is new. */
  readonly before: SaidAside | null;
  readonly present: PresentLexicon;
  /** A table of terms names domains and knows nothing else of them. */
  readonly namesOnly: boolean;
}

/**
 * Compares what a file says beside terms, as `compareTerm` does. Where both changed the same thing, ours stays.
 *
 * @param newId for the domains that are new and have no id yet.
 */
export function compareAside({ file, before, present, namesOnly }: AsideSides, newId: () => string): ComparedAside {
  const here = new Map(present.domains.map((domain) => [domain.iri, domain]));
  const said = new Map(before?.domains.map((domain) => [domain.iri, domain]));
  // What someone here removed since stays removed.
  const wanted = file.domains.filter(({ iri }) => here.has(iri) || !said.has(iri));
  const tree = new DomainTree(present.domains);
  const rows = new Map<string, AsideDomain>();
  for (const domain of parentsFirst(wanted)) {
    const ours = here.get(domain.iri);
    if (ours && namesOnly) continue;
    const row = ours
      ? tree.replace(ours, mergeDomain(domain, ours, said.get(domain.iri)))
      : tree.add(domain, domain.id ?? newId());
    if (row) rows.set(domain.iri, row);
  }
  const domains = wanted.flatMap(({ iri }) => rows.get(iri) ?? []);
  const domainIds = new Map(wanted.map(({ iri }) => [iri, tree.idOf(iri)]));
  const had = new Set(present.kept);
  const kept = file.kept.filter((statement) => !had.has(statement));
  const says = new Set(file.kept);
  const gone = (before?.kept ?? []).filter((statement) => had.has(statement) && !says.has(statement));
  const schemeIri = present.schemeIri === null ? file.schemeIri : null;
  const isNew = domains.length + kept.length + gone.length > 0 || schemeIri !== null;
  return { aside: isNew ? { domains, kept, gone, schemeIri } : null, domainIds };
}

function mergeDomain(file: ImportedDomain, ours: PresentDomain, before: ImportedDomain | undefined): ImportedDomain {
  return {
    iri: ours.iri,
    kind: ours.kind,
    labels: mergeNames(file.labels, ours.labels, before?.labels),
    parentIri: mergeValue({ before: before?.parentIri, ours: ours.parentIri, file: file.parentIri }).kept,
    position: mergeValue({ before: before?.position, ours: ours.position, file: file.position }).kept,
    kept: mergeStatements({ before: before?.kept, ours: ours.kept, file: file.kept }).kept,
  };
}

type Names = ImportedDomain['labels'];

function mergeNames(file: Names, ours: Names, before: Names | undefined): Names {
  const byLanguage = (names: Names) => new Map(names.map(({ language, text }) => [languageKey(language), text]));
  const [there, was] = [byLanguage(file), before && byLanguage(before)];
  const merged = ours.flatMap(({ language, text }) => {
    const key = languageKey(language);
    const name = mergeValue<string | null>({
      before: was ? (was.get(key) ?? null) : undefined,
      ours: text,
      file: there.get(key) ?? null,
    }).kept;
    return name === null ? [] : [{ language, text: name }];
  });
  const here = byLanguage(ours);
  const added = file.filter(({ language }) => {
    const key = languageKey(language);
    return !here.has(key) && !was?.has(key);
  });
  return [...merged, ...added];
}

function parentsFirst(domains: readonly SaidDomain[]): readonly SaidDomain[] {
  const parents = new Map(domains.map(({ iri, parentIri }) => [iri, parentIri]));
  const depthOf = ({ iri }: SaidDomain) => {
    const seen = new Set<string>();
    for (let at: string | null = iri; at !== null && !seen.has(at); at = parents.get(at) ?? null) seen.add(at);
    return seen.size;
  };
  return domains
    .map((domain) => ({ domain, depth: depthOf(domain) }))
    .sort((a, b) => a.depth - b.depth)
    .map(({ domain }) => domain);
}
