import { buildDefinition, buildLabel, buildTerm, idOf } from '../../../testing/build-views.js';
import { moveItem, removeItem, setFacts, writeItem } from './form-edits.js';
import { changeKey, listChanges, revertChange } from './sheet-changes.js';
import { formOf } from './sheet-form.js';

const name = buildLabel(11, { text: 'soil' });
const other = buildLabel(14, { text: 'ground', kind: 'alternative' });
const definition = buildDefinition(12);
const term = buildTerm({ labels: [name, other], definitions: [definition], domainIds: [idOf(50)] });
const base = formOf(term, []);
const blank = { ...definition, id: 'new:definitions:short:fr', language: 'fr', text: '' };

describe('listChanges', () => {
  it('is empty for what comes back to what it was', () => {
    const there = writeItem('labels', name, { text: 'earth' })(base);
    expect(listChanges(base, writeItem('labels', name, { text: ' soil ' })(there))).toEqual([]);
  });

  it('tells what was added, rewritten and taken out', () => {
    const written = [
      writeItem('definitions', blank, { text: 'La couche.' }),
      writeItem('labels', name, { text: 'earth', standing: 'admitted' }),
      removeItem('labels', other.id),
    ].reduce((form, edit) => edit(form), base);
    expect(listChanges(base, written)).toMatchObject([
      { kind: 'removed', list: 'labels', before: { text: 'ground' }, after: null },
      { kind: 'changed', list: 'labels', fields: ['text', 'standing'] },
      { kind: 'added', list: 'definitions', after: { text: 'La couche.' } },
    ]);
  });

  it('takes a text that was emptied for one that was taken out, and a blank for nothing', () => {
    const written = writeItem('definitions', blank, { text: '  ' })(writeItem('labels', other, { text: '' })(base));
    expect(listChanges(base, written)).toMatchObject([{ kind: 'removed', list: 'labels', id: other.id }]);
  });

  it('tells the order, and facts one by one', () => {
    const moved = moveItem('labels', other.id, { by: -1, among: [name.id, other.id] })(base);
    const written = setFacts({ level: 'beginner', domainIds: [idOf(51)] })(moved);
    expect(listChanges(base, written)).toEqual([
      { kind: 'moved', list: 'labels' },
      { kind: 'fact', fact: 'level', before: null, after: 'beginner' },
      { kind: 'fact', fact: 'domainIds', before: idOf(50), after: null },
      { kind: 'fact', fact: 'domainIds', before: null, after: idOf(51) },
    ]);
  });
});

describe('revertChange', () => {
  it('takes back each change by itself, whatever it was', () => {
    const edits = [
      writeItem('definitions', blank, { text: 'La couche.' }),
      writeItem('definitions', definition, { text: 'Upper.' }),
      removeItem('labels', name.id),
      setFacts({ level: 'beginner', top: true, domainIds: [idOf(51)], successors: [{ id: idOf(60), name: 'earth' }] }),
    ];
    const written = edits.reduce((form, edit) => edit(form), base);
    for (const change of listChanges(base, written)) {
      const left = listChanges(base, revertChange(base, change)(written)).map(changeKey);
      expect(left).toEqual(
        listChanges(base, written)
          .map(changeKey)
          .filter((key) => key !== changeKey(change)),
      );
    }
  });
});
