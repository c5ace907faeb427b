import { numbered } from '@lexikon/testing/fakes';
import type { TermContent } from '@lexikon/terms/term';
import type { Edit, Present, TypeRules } from './change.js';
import { planChange, type PlanRules } from './plan.js';
import { buildContent, buildDefinition, buildLabel, buildRelation, buildSheet } from './testing/build-content.js';

const [tariff, policy, law] = [numbered(1), numbered(2), numbered(3)];
const draft = buildContent();

const TYPES: readonly TypeRules[] = [
  { key: 'broader', symmetric: false, hierarchy: 'broader' },
  { key: 'is_a', symmetric: false, hierarchy: 'broader' },
  { key: 'part_of', symmetric: false, hierarchy: 'broader' },
  { key: 'related_to', symmetric: true, hierarchy: null },
];

function presentOf(content: TermContent, over: Partial<Present> = {}): Present {
  return {
    terms: [{ termId: tariff, version: 3, content, editedBy: 'user:grace', ancestor: null }],
    targetIds: [],
    removedTargetIds: [],
    edges: [],
    twins: [],
    domainIds: [],
    ...over,
  };
}

function plan(present: Present, edits: readonly Edit[], over: Partial<PlanRules> = {}) {
  const rules = { mayReview: false, fourEyes: false, author: 'user:ada', types: TYPES, createdIds: new Set<string>() };
  return planChange(present, edits, { ...rules, ...over });
}

const of = { termId: tariff, baseVersion: 3 };
const define = (text: string, baseVersion = 3): Edit => ({
  ...of,
  kind: 'update',
  baseVersion,
  patch: { sheet: { definitions: [buildDefinition(text, { id: numbered(50) })] } },
});
const relate = (termId: string, type: string, toId: string): Edit => ({
  kind: 'relate',
  termId,
  baseVersion: 3,
  relation: buildRelation(type, toId),
});
const move = (status: TermContent['status']): Edit => ({ ...of, kind: 'move', status });

describe('planChange', () => {
  it('raises the version of what differs', () => {
    expect(plan(presentOf(draft), [define('A price set by law.')])).toMatchObject([{ kind: 'update', version: 4 }]);
  });

  it('folds several edits of one term into one version', () => {
    const outcomes = plan(presentOf(draft, { targetIds: [policy] }), [
      define('A price.'),
      relate(tariff, 'is_a', policy),
    ]);

    expect(outcomes).toMatchObject([{ kind: 'update', version: 4, content: { relations: [{ type: 'is_a' }] } }]);
  });

  it('does nothing where nothing differs', () => {
    const known = plan(presentOf(draft), [define('Known.')]);
    const content = known[0]?.kind === 'update' ? known[0].content : draft;

    expect(plan(presentOf(content), [define('Known.')])).toEqual([{ kind: 'nothing', termId: tariff, version: 3 }]);
  });

  it.each([
    ['proposes a validated term again when someone who may not review edits it', false, false, 'proposed'],
    ['keeps a validated term validated when a reviewer edits it', true, false, 'validated'],
    ['proposes it again also for a reviewer where four eyes are demanded', true, true, 'proposed'],
  ])('%s', (_, mayReview, fourEyes, status) => {
    const present = presentOf({ ...draft, status: 'validated' });

    expect(plan(present, [define('New.')], { mayReview, fourEyes })).toMatchObject([{ content: { status } }]);
  });

  it('gives both sides and the ancestor where the term has moved on', () => {
    const ancestor: TermContent = { ...draft, level: 'beginner' };
    const present = presentOf(draft);
    const stale = { ...present, terms: present.terms.map((term) => ({ ...term, ancestor })) };

    expect(plan(stale, [define('Mine.', 2)])).toMatchObject([
      {
        kind: 'conflict',
        presentVersion: 3,
        present: { level: null },
        proposed: { level: 'beginner', sheet: { definitions: [{ text: 'Mine.' }] } },
        ancestor: { level: 'beginner' },
      },
    ]);
  });

  it('lets a term relate to one that a later batch of the change creates', () => {
    const create: Edit = { kind: 'create', termId: law, sheet: buildSheet('Law') };
    const relation: Edit = { ...relate(law, 'is_a', policy) };

    const outcomes = plan(presentOf(draft, { terms: [] }), [create, relation], { createdIds: new Set([law, policy]) });

    expect(outcomes).toMatchObject([{ kind: 'create', version: 1, content: { relations: [{ toId: policy }] } }]);
  });

  it('lets a change turn an edge round', () => {
    const held = buildRelation('is_a', policy);
    const present = presentOf(
      { ...draft, relations: [held] },
      {
        targetIds: [tariff],
        edges: [{ fromId: tariff, type: 'is_a', toId: policy }],
      },
    );
    const both = {
      ...present,
      terms: [
        ...present.terms,
        { ...present.terms[0], termId: policy, version: 3, content: draft, editedBy: 'system', ancestor: null },
      ],
    };

    const outcomes = plan(both, [relate(policy, 'is_a', tariff), { ...of, kind: 'unrelate', relationId: held.id }]);

    expect(outcomes.map(({ kind }) => kind)).toEqual(['update', 'update']);
  });

  it.each<[string, Edit, Partial<Present>, string]>([
    ['a relation to itself', relate(tariff, 'is_a', tariff), {}, 'relation.to-itself'],
    ['a relation to nothing', relate(tariff, 'is_a', policy), {}, 'relation.to-nothing'],
    [
      'a relation of a type that is not there',
      relate(tariff, 'likes', policy),
      { targetIds: [policy] },
      'relation.type-unknown',
    ],
    [
      'an edge that closes a cycle through another type of the hierarchy',
      relate(tariff, 'is_a', policy),
      {
        targetIds: [policy],
        edges: [
          { fromId: policy, type: 'part_of', toId: law },
          { fromId: law, type: 'broader', toId: tariff },
        ],
      },
      'relation.closes-cycle',
    ],
    [
      'the twin of a symmetric relation',
      relate(tariff, 'related_to', policy),
      { targetIds: [policy], twins: [{ fromId: policy, type: 'related_to', toId: tariff }] },
      'relation.exists',
    ],
    [
      'two preferred labels in one language',
      {
        ...of,
        kind: 'update',
        patch: { sheet: { labels: [buildLabel('FIT'), buildLabel('Tariff', { language: 'EN' })] } },
      },
      {},
      'label.preferred-twice',
    ],
    [
      'one text twice in a language, however its accents are composed',
      {
        ...of,
        kind: 'update',
        patch: { sheet: { labels: [buildLabel('\u00e9t\u00e9'), buildLabel('e\u0301te\u0301', { kind: 'hidden' })] } },
      },
      {},
      'label.same-text-twice',
    ],
    ['text that no database can keep', define('NUL \u0000'), {}, 'text.not-storable'],
    [
      'a match with what is no absolute IRI',
      { ...of, kind: 'update', patch: { sheet: { matches: [{ id: numbered(51), kind: 'exact', iri: 'soil' }] } } },
      {},
      'iri.invalid',
    ],
    ['a domain that is not there', { ...of, kind: 'update', patch: { domainIds: [law] } }, {}, 'domain.not-found'],
    ['a status that is not the next', move('validated'), {}, 'status.not-a-step'],
    ['a successor that is not there', { ...of, kind: 'deprecate', successorIds: [law] }, {}, 'successor.not-found'],
    ['a relation that is not there', { ...of, kind: 'unrelate', relationId: law }, {}, 'relation.not-found'],
  ])('refuses %s', (_, edit, over, reason) => {
    expect(plan(presentOf(draft, over), [edit])).toEqual([{ kind: 'refused', termId: tariff, reasons: [reason] }]);
  });

  it('refuses to edit a removed term, and lets it return', () => {
    const removed = presentOf({ ...draft, removed: true });

    expect(plan(removed, [define('New.')])).toMatchObject([{ kind: 'refused', reasons: ['term.not-found'] }]);
    expect(plan(removed, [{ ...of, kind: 'restore' }])).toMatchObject([
      { kind: 'update', content: { removed: false } },
    ]);
  });

  it.each([
    ['someone else validates', 'user:grace', true, null],
    ['its author validates', 'user:ada', true, 'status.needs-other-eyes'],
    ['an editor validates', 'user:grace', false, 'status.needs-reviewer'],
  ])('under four eyes, when %s', (_, editedBy, mayReview, refusal) => {
    const present = presentOf({ ...draft, status: 'in_review' });
    const terms = present.terms.map((term) => ({ ...term, editedBy }));

    const outcomes = plan({ ...present, terms }, [move('validated')], { mayReview, fourEyes: true });

    expect(outcomes).toMatchObject([
      refusal ? { kind: 'refused', reasons: [refusal] } : { content: { status: 'validated' } },
    ]);
  });

  it('does not let a reviewer write and validate in one change where four eyes are demanded', () => {
    const present = presentOf({ ...draft, status: 'in_review' });
    const edits = [define('My own words.'), move('validated')];

    expect(plan(present, edits, { mayReview: true, fourEyes: true })).toMatchObject([
      { kind: 'refused', reasons: ['status.needs-other-eyes'] },
    ]);
    expect(plan(present, edits, { mayReview: true })).toMatchObject([{ content: { status: 'validated' } }]);
  });

  it('does not keep a term agreed because its editor says so', () => {
    const present = presentOf({ ...draft, status: 'validated' });

    expect(plan(present, [define('New.'), move('validated')])).toMatchObject([{ content: { status: 'proposed' } }]);
  });

  it('names the successors of a deprecated term, from whatever status', () => {
    const edit: Edit = { ...of, kind: 'deprecate', successorIds: [policy, law] };

    expect(plan(presentOf(draft, { targetIds: [law, policy] }), [edit])).toMatchObject([
      { content: { status: 'deprecated', successorIds: [policy, law] } },
    ]);
  });

  it('brings agreement back only for someone who may agree', () => {
    const content = { ...draft, status: 'validated' as const };
    const edit: Edit = { ...of, kind: 'replace', content };

    expect(plan(presentOf(draft), [edit])).toMatchObject([{ content: { status: 'proposed' } }]);
    expect(plan(presentOf(draft), [edit], { mayReview: true })).toMatchObject([{ content: { status: 'validated' } }]);
  });

  it.each(['draft', 'validated'] as const)('needs a reviewer to return a deprecated term to being %s', (status) => {
    const present = presentOf({ ...draft, status: 'deprecated' });
    const edit: Edit = { ...of, kind: 'replace', content: { ...draft, status } };

    expect(plan(present, [edit])).toMatchObject([{ kind: 'refused', reasons: ['status.needs-reviewer'] }]);
    expect(plan(present, [edit], { mayReview: true })).toMatchObject([{ content: { status } }]);
  });

  it('returns a term to an older content also where a successor is removed since', () => {
    const content = { ...draft, status: 'deprecated' as const, successorIds: [policy] };

    const outcomes = plan(presentOf(draft, { removedTargetIds: [policy] }), [{ ...of, kind: 'replace', content }]);

    expect(outcomes).toMatchObject([{ kind: 'update', content: { successorIds: [policy] } }]);
  });
});
