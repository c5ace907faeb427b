import type { SheetView } from '@lexikon/contracts/sheets';
import type { RemovedTermView, TermRow, TermView, WarningView } from '@lexikon/contracts/terms';
import type { LabelWarning } from '@lexikon/terms/homographs';
import type { Sheet } from '@lexikon/terms/term';
import type { ListedTerm, RemovedTerm, TermDetail } from '@lexikon/terms/terms.read-model';
import { presentAuthor } from '../changes/author.presenter.js';

export function presentTerm({ sheet, ...term }: TermDetail, warnings?: readonly LabelWarning[]): TermView {
  return {
    ...term,
    ...presentSheet(sheet),
    domainIds: [...term.domainIds],
    successors: [...term.successors],
    replaces: [...term.replaces],
    createdAt: term.createdAt.toISOString(),
    updatedAt: term.updatedAt.toISOString(),
    removedAt: term.removedAt?.toISOString() ?? null,
    ...(warnings && { warnings: warnings.map(presentWarning) }),
  };
}

export function presentSheet(sheet: Sheet): SheetView {
  return {
    labels: [...sheet.labels],
    definitions: [...sheet.definitions],
    notes: [...sheet.notes],
    notations: [...sheet.notations],
    sources: [...sheet.sources],
    matches: [...sheet.matches],
    questions: [...sheet.questions],
    disambiguations: [...sheet.disambiguations],
    top: sheet.top,
    kept: [...sheet.kept],
  };
}

export function presentTermRow(term: ListedTerm): TermRow {
  return {
    ...term,
    domainIds: [...term.domainIds],
    successors: [...term.successors],
    updatedAt: term.updatedAt.toISOString(),
  };
}

export function presentRemoved({ author, authorName, removedAt, ...term }: RemovedTerm): RemovedTermView {
  return { ...term, removedAt: removedAt.toISOString(), removedBy: presentAuthor({ author, authorName }) };
}

export function presentWarning({ terms, ...warning }: LabelWarning): WarningView {
  return { ...warning, terms: [...terms] };
}
