import type { ImportFindingView, ImportItemView, ImportView } from '@lexikon/contracts/imports';
import type { Import, ImportItem } from '@lexikon/interchange/imports/import';
import type { NumberedFinding } from '@lexikon/interchange/imports/import-item.repository';

export function presentImport(row: Import): ImportView {
  const { id, lexiconId, state, fileName, format, progress, report, error, changeId } = row;
  return {
    id,
    lexiconId,
    state,
    fileName,
    format,
    progress,
    report,
    error,
    changeId,
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
