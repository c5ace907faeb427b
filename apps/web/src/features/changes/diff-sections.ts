import type { FieldDiffView } from '@lexikon/contracts/changes';
import { type DiffLine, diffLines, type Names } from '../../lib/content/diff-lines.js';

const TEXTS: readonly string[] = ['definitions', 'notes', 'disambiguations', 'questions'];

/** What is read as one: a text by itself, or the lines of one part of the sheet. */
export type DiffSection =
  | { readonly kind: 'text'; readonly part: string; readonly line: DiffLine }
  | { readonly kind: 'list'; readonly part: string; readonly lines: readonly DiffLine[] };

export type ShownParts = 'definitions' | 'labels' | undefined;

/** In the order in which a term is read: texts first, each by itself, then labels, relations and the rest. */
export function diffSections(diff: readonly FieldDiffView[], names: Names, shown?: ShownParts): DiffSection[] {
  const lines = diffLines(diff, names).filter(({ part }) => shown === undefined || part === shown);
  const texts = lines.filter(({ part }) => TEXTS.includes(part));
  const lists = Map.groupBy(
    lines.filter(({ part }) => !TEXTS.includes(part)),
    ({ part }) => part,
  );
  return [
    ...texts.map((line) => ({ kind: 'text' as const, part: line.part, line })),
    ...[...lists].map(([part, ofPart]) => ({ kind: 'list' as const, part, lines: ofPart })),
  ];
}

export interface DiffCounts {
  /** Texts of which words changed, came or went. */
  readonly texts: number;
  /** Of every other part, how many of its items differ. */
  readonly parts: readonly (readonly [part: string, count: number])[];
}

export function countDiff(diff: readonly FieldDiffView[]): DiffCounts {
  const lines = diffLines(diff, {});
  const others = Map.groupBy(
    lines.filter(({ part }) => !TEXTS.includes(part)),
    ({ part }) => part,
  );
  return {
    texts: lines.filter(({ part }) => TEXTS.includes(part)).length,
    parts: [...others].map(([part, ofPart]) => [part, ofPart.length] as const),
  };
}

/** Parts whose items only changed places. */
export function movedParts(diff: readonly FieldDiffView[]): string[] {
  return diff.filter(({ path }) => path.endsWith('.order')).map(({ path }) => path.replace(/\.order$/u, ''));
}
