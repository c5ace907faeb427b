import { mayDeprecate, statusMoves } from './status-moves.js';

const editor = { edit: true, review: false };
const reviewer = { edit: true, review: true };

describe('statusMoves', () => {
  it.each([
    ['draft', editor, ['proposed']],
    ['proposed', editor, ['in_review', 'draft']],
    ['in_review', editor, ['draft']],
    ['in_review', reviewer, ['validated', 'draft']],
    ['validated', editor, []],
    ['validated', reviewer, ['draft']],
    ['deprecated', editor, []],
    ['deprecated', reviewer, ['draft']],
    ['draft', { edit: false, review: false }, []],
  ] as const)('of a %s term for %j are %j', (status, rights, moves) => {
    expect(statusMoves(status, rights)).toEqual(moves);
  });
});

describe('mayDeprecate', () => {
  it('leaves an agreed term to reviewers', () => {
    expect([mayDeprecate('validated', editor), mayDeprecate('validated', reviewer)]).toEqual([false, true]);
    expect(mayDeprecate('draft', editor)).toBe(true);
  });
});
