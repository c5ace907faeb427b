import type { FieldDiffView } from '@lexikon/contracts/changes';
import { buildDefinition, buildLabel } from '../../testing/build-views.js';
import { countDiff, diffSections, movedParts } from './diff-sections.js';

const added = (path: string, after: unknown): FieldDiffView => ({ path, kind: 'added', before: null, after });
const diff: FieldDiffView[] = [
  { path: 'status', kind: 'changed', before: 'draft', after: 'proposed' },
  added('labels', buildLabel(1)),
  added('labels', buildLabel(2)),
  { path: 'labels.order', kind: 'changed', before: ['a'], after: ['b'] },
  added('definitions', buildDefinition(3)),
];

describe('diffSections', () => {
  it('reads texts first, each by itself, and keeps the lines of a part together', () => {
    const told = diffSections(diff, {}).map((section) => [
      section.part,
      section.kind === 'text' ? 1 : section.lines.length,
    ]);
    expect(told).toEqual([
      ['definitions', 1],
      ['status', 1],
      ['labels', 2],
    ]);
  });

  it('keeps to one part where only that is wanted', () => {
    expect(diffSections(diff, {}, 'labels').map(({ part }) => part)).toEqual(['labels']);
  });
});

describe('countDiff', () => {
  it('counts texts together and other parts apart; places are no difference', () => {
    expect(countDiff(diff)).toEqual({
      texts: 1,
      parts: [
        ['status', 1],
        ['labels', 2],
      ],
    });
    expect(movedParts(diff)).toEqual(['labels']);
  });
});
