import { buildRelationType } from './testing/build-relation-type.js';
import { draftRelationType, keyFrom, type NewRelationType, resolveType } from './relation-type.js';

const isA = buildRelationType('is_a', { inverseKey: 'has_kind', hierarchy: 'broader' });
const related = buildRelationType('related_to', { inverseKey: null, symmetric: true });
const types = [isA, related];

describe('resolveType', () => {
  it('knows a type by its key', () => {
    expect(resolveType(types, 'is_a')).toEqual({ type: isA, flipped: false });
  });

  it('knows a type by the key of its inverse, and says that it starts at the other term', () => {
    expect(resolveType(types, 'has_kind')).toEqual({ type: isA, flipped: true });
  });

  it('leaves a symmetric type where it was stated', () => {
    expect(resolveType(types, 'related_to')).toEqual({ type: related, flipped: false });
  });

  it('is null for a key that is none', () => {
    expect(resolveType(types, 'resembles')).toBeNull();
  });
});

describe('keyFrom', () => {
  it.each([
    ['its key where it starts', isA, 'out', 'is_a'],
    ['its inverse key where it ends', isA, 'in', 'has_kind'],
    ['its key at both ends where it is symmetric', related, 'in', 'related_to'],
  ] as const)('is %s', (_, type, direction, key) => {
    expect(keyFrom(type, direction)).toBe(key);
  });
});

const input: NewRelationType = {
  workspaceId: 'energy',
  key: 'regulates',
  inverseKey: 'regulated_by',
  symmetric: false,
  transitive: false,
  refines: null,
  property: null,
  labels: { en: 'regulates', fr: 'régule' },
  inverseLabels: { en: 'regulated by', fr: 'régulé par' },
};
const symmetric = { symmetric: true, inverseKey: null, inverseLabels: undefined };

describe('draftRelationType', () => {
  it('is an edge of the hierarchy of the type that it refines', () => {
    expect(draftRelationType({ ...input, refines: 'is_a' }, types, 'id')).toMatchObject({
      id: 'id',
      hierarchy: 'broader',
    });
    expect(draftRelationType(input, types, 'id')).toMatchObject({ hierarchy: null });
  });

  it('calls a symmetric type alike from both ends', () => {
    expect(draftRelationType({ ...input, ...symmetric }, types, 'id').inverseLabels).toEqual(input.labels);
  });

  it.each<[string, Partial<NewRelationType>, string]>([
    ['a key that another type has', { key: 'is_a' }, 'relation-type.key-taken'],
    ['a key that another type has for its inverse', { key: 'has_kind' }, 'relation-type.key-taken'],
    ['an inverse key that another type has', { inverseKey: 'related_to' }, 'relation-type.key-taken'],
    ['an inverse key that is the key', { inverseKey: 'regulates' }, 'relation-type.key-taken'],
    ['a directed type without an inverse key', { inverseKey: null }, 'relation-type.inverse-missing'],
    ['a directed type without words for the way back', { inverseLabels: undefined }, 'relation-type.inverse-missing'],
    ['a symmetric type with an inverse', { symmetric: true }, 'relation-type.inverse-of-symmetric'],
    ['to refine a type that is not there', { refines: 'resembles' }, 'relation-type.refines-unknown'],
    ['to refine by an inverse key', { refines: 'has_kind' }, 'relation-type.refines-unknown'],
    ['a symmetric edge of a hierarchy', { ...symmetric, refines: 'is_a' }, 'relation-type.symmetric-hierarchy'],
  ])('refuses %s', (_, over, code) => {
    expect(() => draftRelationType({ ...input, ...over }, types, 'id')).toThrow(expect.objectContaining({ code }));
  });
});
