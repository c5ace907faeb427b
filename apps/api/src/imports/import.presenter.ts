import {
  IMPORT_FIELDS,
  type ImportFacetsView,
  type ImportFindingSummary,
  type ImportFindingView,
  type ImportItemView,
  type ImportView,
} from '@lexikon/contracts/imports';
import { presentAuthor } from '../changes/author.presenter.js';
import type { Import, ImportItem } from '@lexikon/interchange/imports/import';
import type {
  ChosenTerms,
  FindingGroup,
  ItemFacets,
  NumberedFinding,
} from '@lexikon/interchange/imports/import-items.read-model';

export function presentImport(row: Import, chosen: ChosenTerms | null = null): ImportView {
  const { id, lexiconId, state, fileName, format, progress, reading, report, error, changeId, undoneBy } = row;
  return {
    id,
    lexiconId,
    state,
    fileName,
    format,
    progress,
    reading,
    report,
    chosen,
    error,
    changeId,
    undoneBy,
    author: presentAuthor(row),
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
  };
}

export function presentItem({ seq, termId, iri, name, outcome, diff, decision, moved }: ImportItem): ImportItemView {
  return { seq, termId, iri, name, outcome, diff: [...diff], decision, moved };
}

export function presentFinding({ seq, kind, code, subject, message, line }: NumberedFinding): ImportFindingView {
  return { seq, kind, code, subject, message, line };
}

export function presentFacets({ marks, ...counts }: ItemFacets): ImportFacetsView {
  const byCount = (a: { readonly count: number }, b: { readonly count: number }) => b.count - a.count;
  const languages = [...marks].flatMap(([mark, count]) =>
    mark.startsWith('language:') ? [{ language: mark.slice('language:'.length), count }] : [],
  );
  const fields = IMPORT_FIELDS.map((field) => ({ field, count: marks.get(`field:${field}`) ?? 0 }));
  return {
    ...counts,
    fields: fields.filter(({ count }) => count > 0).sort(byCount),
    languages: languages.sort(byCount),
    validated: marks.get('validated') ?? 0,
    edited: marks.get('edited') ?? 0,
  };
}

export function presentFindingSummary(groups: readonly FindingGroup[]): ImportFindingSummary {
  return { items: [...groups] };
}
