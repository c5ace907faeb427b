import {
  IMPORT_FIELDS,
  type ImportDecision,
  type ImportItemView,
  type ImportOutcome,
} from '@lexikon/contracts/imports';
import type { ImportFilters } from './import-search.js';

type Decided = Pick<ImportItemView, 'outcome' | 'decision'>;

/**
 * Whether the file has its way with a term as things are decided. Undecided is yes for what is added or changed, and no
 * for what clashes with our own edits and for what the file no longer has.
 */
export function isTicked({ outcome, decision }: Decided): boolean {
  return outcome === 'added' || outcome === 'changed' ? decision !== 'ours' : decision === tickedAs(outcome);
}

/** What ticking or unticking decides. */
export function decisionOf(outcome: ImportOutcome, isChecked: boolean): ImportDecision {
  return isChecked ? tickedAs(outcome) : 'ours';
}

const tickedAs = (outcome: ImportOutcome): ImportDecision => (outcome === 'dropped' ? 'remove' : 'theirs');

/** What the address narrows the list to, as what is decided at once is described. */
export function decisionFilter({ field, language, q, validated, edited, moved }: ImportFilters) {
  const asked = field?.split(',') ?? [];
  return {
    ...(field === undefined ? {} : { fields: IMPORT_FIELDS.filter((each) => asked.includes(each)) }),
    ...(language === undefined ? {} : { languages: language.split(',') }),
    ...(q === undefined ? {} : { q }),
    ...(validated === undefined ? {} : { validated }),
    ...(edited === undefined ? {} : { edited }),
    ...(moved === undefined ? {} : { moved }),
  };
}
