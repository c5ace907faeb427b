import { buildDefinition, buildLabel, buildTerm, idOf } from '../../../testing/build-views.js';
import { addItem, removeItem, writeItem } from './form-edits.js';
import { listErrors } from './sheet-errors.js';
import { formOf, type SheetForm } from './sheet-form.js';

const name = buildLabel(11, { text: 'soil' });
const definition = buildDefinition(12, { text: 'x'.repeat(300) });
const base = formOf(buildTerm({ labels: [name], definitions: [definition] }), []);
const errors = (edit: (form: SheetForm) => SheetForm) => listErrors(base, edit(base));

describe('listErrors', () => {
  it('asks nothing of what was there before', () => {
    expect(listErrors(base, base)).toEqual([]);
  });

  it.each([
    ['a term without a name', removeItem('labels', name.id), { list: 'labels', id: '', code: 'no-name' }],
    [
      'a label that is too long',
      writeItem('labels', name, { text: 'x'.repeat(501) }),
      { id: name.id, code: 'too-long' },
    ],
    [
      'a short definition over 200 characters',
      writeItem('definitions', definition, { text: '𝕩'.repeat(213) }),
      { id: definition.id, code: 'too-long-short', count: 13 },
    ],
    [
      'two preferred labels in a language, however it is written',
      addItem('labels', { ...name, id: 'new:1', language: 'EN', text: 'earth' }),
      { id: 'new:1', field: 'kind', code: 'preferred-twice' },
    ],
    [
      'the same text twice in a language',
      addItem('labels', { ...name, id: 'new:1', kind: 'hidden' }),
      { id: 'new:1', field: 'text', code: 'same-text-twice' },
    ],
    [
      'an address without its source',
      addItem('sources', { id: 'new:1', text: '', url: 'https://example.org' }),
      { list: 'sources', id: 'new:1', field: 'text', code: 'required' },
    ],
    [
      'a match that is no IRI',
      addItem('matches', { id: idOf(30), kind: 'exact', iri: 'not an iri' }),
      { list: 'matches', field: 'iri', code: 'no-iri' },
    ],
  ])('refuses %s', (_, edit, error) => {
    expect(errors(edit)).toMatchObject([error]);
  });
});
