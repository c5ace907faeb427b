import type {
  AppliedView,
  ChangeView,
  ContentView,
  FeedChangeView,
  RevisionRow,
  RevisionView,
  TermDiffView,
  WaitingTermView,
} from '@lexikon/contracts/changes';
import type { AppliedSummary } from '@lexikon/changes/change';
import type { ChangeSummary, Revision, RevisionSummary } from '@lexikon/changes/changes.read-model';
import type { FieldDiff } from '@lexikon/changes/content-diff';
import type { Named, TermDiff } from '@lexikon/changes/history.service';
import type { WaitingTerm } from '@lexikon/changes/waiting/waiting.read-model';
import type { TermContent } from '@lexikon/terms/term';
import { presentSheet } from '../terms/term.presenter.js';
import { presentAuthor } from './author.presenter.js';

export function presentFeedChange({ author, authorName, at, terms, ...change }: ChangeSummary): FeedChangeView {
  return { ...change, author: presentAuthor({ author, authorName }), at: at.toISOString(), terms: [...terms] };
}

export function presentChange(summary: ChangeSummary): ChangeView {
  const { lexiconName: _, ...change } = presentFeedChange(summary);
  return change;
}

export function presentWaiting({ author, authorName, since, place: _, ...term }: WaitingTerm): WaitingTermView {
  return { ...term, author: presentAuthor({ author, authorName }), since: since.toISOString() };
}

export function presentTermDiff({ diff, ...term }: TermDiff): TermDiffView {
  return { ...term, diff: [...diff] };
}

export function presentNames({ names }: Named): Record<string, string> {
  return Object.fromEntries(names);
}

export function presentRevisionRow(revision: RevisionSummary & { readonly diff: readonly FieldDiff[] }): RevisionRow {
  const { version, changeId, at, origin, reason, hash, diff, undoes, undoneBy, after } = revision;
  return {
    version,
    changeId,
    at: at.toISOString(),
    author: presentAuthor(revision),
    origin,
    reason,
    status: after.status,
    hash,
    diff: [...diff],
    undoes,
    undoneBy,
  };
}

export function presentRevision({ content, ...revision }: Revision): RevisionView {
  return { ...revision, content: presentContent(content) };
}

function presentContent({ domainIds, successorIds, relations, sheet, ...content }: TermContent): ContentView {
  return {
    ...content,
    domainIds: [...domainIds],
    successorIds: [...successorIds],
    sheet: presentSheet(sheet),
    relations: [...relations],
  };
}

export function presentApplied({ terms: _, ...applied }: AppliedSummary): AppliedView {
  return applied;
}
