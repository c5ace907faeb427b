import { z } from 'zod';
import type { ImportOutcome, ImportReport } from '@lexikon/contracts/imports';
import { optionalFilter } from '../../lib/optional-filter.js';

/** What a preview shows at a time: items of one outcome, or what was found in the file. */
export const PREVIEW_PARTS = ['changed', 'conflict', 'added', 'dropped', 'kept', 'findings'] as const;
export type PreviewPart = (typeof PREVIEW_PARTS)[number];

const Flag = z.literal(true);

/** The address of a preview: a part of it, narrowed. Lists are written with commas, as the server reads them. */
export const ImportSearchSchema = z.object({
  part: optionalFilter(z.enum(PREVIEW_PARTS)),
  // Which fields there are is the contract's to say, and that is loaded with the page.
  field: optionalFilter(z.string().regex(/^[a-z]+(?:,[a-z]+)*$/u)),
  language: optionalFilter(z.string().min(1).max(400)),
  q: optionalFilter(z.string().min(1).max(200)),
  validated: optionalFilter(Flag),
  edited: optionalFilter(Flag),
  moved: optionalFilter(Flag),
});
export type ImportSearch = z.infer<typeof ImportSearchSchema>;
export type ImportFilters = Omit<ImportSearch, 'part'>;

/** How much there is of each part. */
export type PartAmounts = Readonly<Record<PreviewPart, number>>;

/**
 * @param changed how many terms only change, where that is counted already. The report counts among them those in
 *   conflict of which something else is taken, so that until then the figure may be a little too high.
 */
export function amountsOf(report: ImportReport, changed: number | undefined): PartAmounts {
  const { terms, conflicts, dropped, triples, findings } = report;
  return {
    changed: changed ?? terms.changed,
    conflict: conflicts,
    added: terms.added,
    dropped,
    kept: triples.kept,
    findings: findings.mended + findings.rejected + findings.noticed,
  };
}

/** Where a preview opens: at the first that is not empty. */
export function firstPart(amounts: PartAmounts): PreviewPart {
  return PREVIEW_PARTS.find((part) => amounts[part] > 0) ?? 'changed';
}

export function outcomeOf(part: PreviewPart): ImportOutcome | undefined {
  return part === 'kept' || part === 'findings' ? undefined : part;
}
