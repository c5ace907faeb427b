import { refusalOf, TERM_STATUSES, type TermStatus } from './status.js';

const STEPS: readonly (readonly [TermStatus, TermStatus])[] = [
  ['draft', 'proposed'],
  ['proposed', 'in_review'],
  ['in_review', 'validated'],
  ['validated', 'deprecated'],
  ['proposed', 'draft'],
  ['in_review', 'draft'],
  ['validated', 'draft'],
  ['deprecated', 'draft'],
];
const isStep = (from: TermStatus, to: TermStatus) => STEPS.some((step) => step[0] === from && step[1] === to);
const pairs = TERM_STATUSES.flatMap((from) => TERM_STATUSES.map((to) => [from, to] as const));
const reviewer = { mayReview: true, isOwnWork: false, fourEyes: false };

describe('the steps of a status', () => {
  it.each(pairs)('from %s to %s is open to a reviewer exactly when it is a step', (from, to) => {
    const expected = from === to || isStep(from, to) ? null : 'status.not-a-step';

    expect(refusalOf({ from, to, ...reviewer })).toBe(expected);
  });

  it.each(STEPS)('from %s to %s needs a reviewer where it gives or takes agreement', (from, to) => {
    const touchesAgreement = to === 'validated' || from === 'validated' || from === 'deprecated';

    expect(refusalOf({ from, to, ...reviewer, mayReview: false })).toBe(
      touchesAgreement ? 'status.needs-reviewer' : null,
    );
  });

  it('lets nobody validate their own work where four eyes are demanded', () => {
    const own = { from: 'in_review', to: 'validated', mayReview: true, isOwnWork: true } as const;

    expect(refusalOf({ ...own, fourEyes: true })).toBe('status.needs-other-eyes');
    expect(refusalOf({ ...own, fourEyes: false })).toBeNull();
  });
});
