import { isDeepStrictEqual } from 'node:util';
import type { Aside, AsideDomain } from '@lexikon/changes/change';
import { languageKey } from '@lexikon/terms/term';
import type { SaidAside } from './import.js';
import type { ImportedDomain } from './import-document.js';
import type { PresentDomain, PresentLexicon } from './import-present.read-model.js';
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
  const domainIds = new Map(wanted.map(({ iri, id }) => [iri, here.get(iri)?.id ?? id ?? newId()]));
  const parents = new Map(present.domains.map(({ iri, parentIri }) => [iri, parentIri]));
  const domains = wanted.flatMap((domain): AsideDomain[] => {
    const ours = here.get(domain.iri);
    if (ours && namesOnly) return [];
    const merged = ours ? mergeDomain(domain, ours, said.get(domain.iri)) : domain;
    const parentIri = isAbove(parents, merged.parentIri, domain.iri) ? (ours?.parentIri ?? null) : merged.parentIri;
    parents.set(domain.iri, parentIri);
    const parentId = parentIri === null ? null : (domainIds.get(parentIri) ?? here.get(parentIri)?.id ?? null);
    const { iri, kind, labels, position, kept } = merged;
    const next = { id: domainIds.get(iri) ?? newId(), parentId, iri, kind, labels, position, kept };
    return ours && isDeepStrictEqual(next, rowOf(ours)) ? [] : [next];
  });
  const had = new Set(present.kept);
  const kept = file.kept.filter((statement) => !had.has(statement));
  const says = new Set(file.kept);
  const gone = (before?.kept ?? []).filter((statement) => had.has(statement) && !says.has(statement));
  const schemeIri = present.schemeIri === null ? file.schemeIri : null;
  const isNew = domains.length + kept.length + gone.length > 0 || schemeIri !== null;
  return { aside: isNew ? { domains, kept, gone, schemeIri } : null, domainIds };
}

function rowOf({ id, parentId, iri, kind, labels, position, kept }: PresentDomain): AsideDomain {
  return { id, parentId, iri, kind, labels, position, kept };
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

/** Whether `iri` is above `parentIri` already: two moves, each right by itself, may close a ring. */
function isAbove(parents: ReadonlyMap<string, string | null>, parentIri: string | null, iri: string): boolean {
  const seen = new Set<string>();
  for (let above = parentIri; above !== null && !seen.has(above); above = parents.get(above) ?? null) {
    if (above === iri) return true;
    seen.add(above);
  }
  return false;
}
