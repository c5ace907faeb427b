import { buildDefinition, buildLabel, buildRelation, buildTerm, idOf } from '../../../testing/build-views.js';
import { addItem, moveItem, removeItem, setFacts, writeItem } from './form-edits.js';
import { mergeForms, settle } from './merge-forms.js';
import { formOf, type SheetForm } from './sheet-form.js';

const name = buildLabel(11, { text: 'soil' });
const [ground, dirt] = [
  buildLabel(13, { text: 'ground', kind: 'alternative' }),
  buildLabel(14, { text: 'dirt', kind: 'alternative' }),
];
const definition = buildDefinition(12, { text: 'Top.' });
const related = buildRelation(21);
const base = formOf(
  buildTerm({ labels: [name, ground, dirt], definitions: [definition], domainIds: [idOf(50), idOf(51)] }),
  [related],
);
type Edit = (form: SheetForm) => SheetForm;
const apply = (edits: readonly Edit[]) => edits.reduce((form, edit) => edit(form), base);
const merge = (mine: readonly Edit[], theirs: readonly Edit[]) =>
  mergeForms({ base, mine: apply(mine), theirs: apply(theirs) });
const texts = ({ labels }: SheetForm) => labels.map(({ text }) => text);
const french = { ...name, id: 'new:labels:preferred:fr', language: 'fr', text: 'sol' };

describe('mergeForms', () => {
  it('takes what one side alone changed, down to the single field', () => {
    const { form, clashes } = merge(
      [writeItem('labels', ground, { text: 'earth' }), removeItem('labels', dirt.id)],
      [writeItem('labels', ground, { standing: 'admitted' }), writeItem('definitions', definition, { text: 'Upper.' })],
    );
    expect(clashes).toEqual([]);
    expect(form.labels).toEqual([name, { ...ground, text: 'earth', standing: 'admitted' }]);
    expect(form.definitions).toMatchObject([{ text: 'Upper.' }]);
  });

  it('keeps one’s own text and tells the clash where both rewrote a field', () => {
    const { form, clashes } = merge(
      [writeItem('definitions', definition, { text: 'Upper.' })],
      [writeItem('definitions', definition, { text: 'Highest.' })],
    );
    expect(form.definitions).toMatchObject([{ text: 'Upper.' }]);
    expect(clashes).toMatchObject([{ field: 'text', base: 'Top.', mine: 'Upper.', theirs: 'Highest.' }]);
  });

  it('sees no clash where both did the same', () => {
    const same = [writeItem('definitions', definition, { text: 'Upper.' }), removeItem('labels', dirt.id)];
    const { form, clashes } = merge(
      [...same, addItem('labels', french)],
      [...same, addItem('labels', { ...french, id: idOf(90) })],
    );
    expect(clashes).toEqual([]);
    expect(texts(form)).toEqual(['soil', 'ground', 'sol']);
  });

  it('knows that two people filled the same blank', () => {
    const { form, clashes } = merge(
      [addItem('labels', french)],
      [addItem('labels', { ...french, id: idOf(90), text: 'le sol' })],
    );
    expect(clashes).toMatchObject([{ id: idOf(90), field: 'text', base: null, mine: 'sol', theirs: 'le sol' }]);
    expect(form.labels.at(-1)).toMatchObject({ id: idOf(90), text: 'sol' });
  });

  it('keeps what one side rewrote and the other took out, and tells it', () => {
    const rewritten = writeItem('labels', dirt, { text: 'soot' });
    const [mine, theirs] = [
      merge([rewritten], [removeItem('labels', dirt.id)]),
      merge([removeItem('labels', dirt.id)], [rewritten]),
    ];
    expect([texts(mine.form), texts(theirs.form)]).toEqual([
      ['soil', 'ground', 'soot'],
      ['soil', 'ground', 'soot'],
    ]);
    expect(mine.clashes).toMatchObject([{ kind: 'item', mine: { text: 'soot' }, theirs: null }]);
    expect(theirs.clashes).toMatchObject([{ kind: 'item', mine: null, theirs: { text: 'soot' } }]);
  });

  it('unites sets, and lets levels clash', () => {
    const { form, clashes } = merge(
      [setFacts({ domainIds: [idOf(50), idOf(52)], level: 'beginner' })],
      [setFacts({ domainIds: [idOf(50), idOf(51), idOf(53)], level: 'advanced' })],
    );
    expect(form.domainIds).toEqual([idOf(50), idOf(53), idOf(52)]);
    expect(clashes).toEqual([{ kind: 'level', base: null, mine: 'beginner', theirs: 'advanced' }]);
  });

  it('merges relations like everything else', () => {
    const added = buildRelation(0, { type: 'is_a' });
    const { form, clashes } = merge(
      [writeItem('relations', related, { strength: 0.2 }), addItem('relations', { ...added, id: 'new:1' })],
      [
        writeItem('relations', related, { strength: 0.3, note: 'Loosely.' }),
        addItem('relations', { ...added, id: idOf(91) }),
      ],
    );
    expect(clashes).toMatchObject([{ list: 'relations', field: 'strength', mine: 0.2, theirs: 0.3 }]);
    expect(form.relations).toMatchObject([{ id: related.id, strength: 0.2, note: 'Loosely.' }, { id: idOf(91) }]);
  });

  it('keeps the order of whoever moved something', () => {
    const moved = moveItem('labels', dirt.id, { by: -1, among: [ground.id, dirt.id] });
    expect(texts(merge([moved], [addItem('labels', french)]).form)).toEqual(['soil', 'dirt', 'ground', 'sol']);
    expect(texts(merge([addItem('labels', french)], [moved]).form)).toEqual(['soil', 'dirt', 'ground', 'sol']);
  });
});

describe('settle', () => {
  it('takes the side that is chosen, whatever clashed', () => {
    const merged = merge(
      [
        writeItem('definitions', definition, { text: 'Upper.' }),
        removeItem('labels', dirt.id),
        setFacts({ level: 'beginner' }),
      ],
      [
        writeItem('definitions', definition, { text: 'Highest.' }),
        writeItem('labels', dirt, { text: 'soot' }),
        setFacts({ level: 'advanced' }),
      ],
    );
    const all = (side: 'mine' | 'theirs') =>
      merged.clashes.reduce((form, clash) => settle(form, clash, side), merged.form);
    expect(all('mine')).toMatchObject({ level: 'beginner', definitions: [{ text: 'Upper.' }] });
    expect(texts(all('mine'))).toEqual(['soil', 'ground']);
    expect(all('theirs')).toMatchObject({ level: 'advanced', definitions: [{ text: 'Highest.' }] });
    expect(texts(all('theirs'))).toEqual(['soil', 'ground', 'soot']);
  });
});
