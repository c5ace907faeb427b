import type { ImportedFile } from './import-file.js';

/** What the command prints for programs. Its shape is a promise: nothing is renamed, nothing left out. */
export function toJson({ report, findings }: ImportedFile): string {
  const { triples, terms, relations } = report;
  return JSON.stringify({
    triples: { total: triples.total, used: triples.used, kept: triples.kept, rejected: triples.rejected },
    terms: {
      added: terms.added,
      changed: terms.changed,
      removed: terms.removed,
      unchanged: terms.unchanged,
      deprecated: terms.deprecated,
    },
    relations: { added: relations.added, removed: relations.removed, unchanged: relations.unchanged },
    warnings: findings.map(({ code, subject, message }) => ({ code, subject, message })),
  });
}

const SHOWN = 20;

/** The same for people, the findings that matter first. */
export function toText(
  { report, findings, changeId }: ImportedFile,
  { isDryRun }: { readonly isDryRun: boolean },
): string {
  const { triples, terms, relations, dropped, conflicts } = report;
  const notable = findings.filter(({ kind }) => kind !== 'kept');
  const shown = notable
    .slice(0, SHOWN)
    .map(({ kind, code, subject, message }) => `  ${kind} ${code} ${subject}\n    ${message}`);
  const more = notable.length - shown.length;
  return [
    `Triples    ${triples.total}: ${triples.used} used, ${triples.kept} kept, ${triples.rejected} rejected`,
    `Terms      ${terms.added} added, ${terms.changed} changed, ${terms.removed} removed, ${terms.unchanged} unchanged; ${terms.deprecated} of the file are deprecated`,
    `Relations  ${relations.added} added, ${relations.removed} removed, ${relations.unchanged} unchanged`,
    ...(conflicts > 0 ? [`Conflicts  ${conflicts} terms were changed here and in the file: ours stay`] : []),
    ...(dropped > terms.removed
      ? [`Dropped    ${dropped} terms are no longer in the file; --remove removes them`]
      : []),
    ...shown,
    ...(more > 0 ? [`  and ${more} more; --json lists all`] : []),
    outcomeOf(changeId, isDryRun),
  ].join('\n');
}

function outcomeOf(changeId: string | null, isDryRun: boolean): string {
  if (isDryRun) return 'Nothing was written: this was a dry run.';
  return changeId === null ? 'Nothing to change.' : `Applied as change ${changeId}.`;
}
