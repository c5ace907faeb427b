import { bodyFor, EMPTY_FORM, keyFor } from './relation-type-form.js';

const workspaceId = '0198d3a0-0000-7000-8000-000000000001';
const form = {
  ...EMPTY_FORM,
  words: { en: 'Is measured by', fr: 'est mesuré par' },
  inverse: { en: 'measures', fr: 'mesure' },
};

describe('the form of a relation type', () => {
  it('makes keys of the English words', () => {
    expect(['Is measured by', '  2nd élément! ', '***'].map(keyFor)).toEqual(['is_measured_by', 'nd_element', '']);
  });

  it('asks for both ways, unless they are the same', () => {
    expect(bodyFor(form, workspaceId)).toMatchObject({ key: 'is_measured_by', inverseKey: 'measures' });
    expect(bodyFor({ ...form, inverse: EMPTY_FORM.inverse }, workspaceId)).toBeNull();
    const symmetric = bodyFor({ ...form, inverse: EMPTY_FORM.inverse, isSymmetric: true }, workspaceId);
    expect(symmetric).toMatchObject({ symmetric: true });
    expect(symmetric).not.toHaveProperty('inverseKey');
  });
});
