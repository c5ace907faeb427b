import { buildDefinition, buildLabel, buildTerm, idOf } from '../../../testing/build-views.js';
import { addItem, writeItem } from './form-edits.js';
import { definitionRows, fieldRows, labelColumn, missingFields, noteRows } from './field-rows.js';
import { formOf } from './sheet-form.js';

const languages = ['en', 'fr'];
const note = (number: number, language: string, text: string, kind: 'scope' | 'plain' = 'scope') => ({
  id: idOf(number),
  language,
  text,
  kind,
  node: null,
});
const textsOf = (rows: ReturnType<typeof noteRows>) => rows.map(({ cells }) => cells.map(({ item }) => item.text));

describe('definitionRows', () => {
  it('gives each language a short and a long one to fill', () => {
    const rows = definitionRows([buildDefinition(12, { text: 'Top.' })], languages);
    expect(rows.map(({ cells }) => cells.map(({ item, isBlank, isOwed }) => [item.kind, isBlank, isOwed]))).toEqual([
      [
        ['short', false, false],
        ['short', true, true],
      ],
      [
        ['long', true, false],
        ['long', true, false],
      ],
    ]);
  });

  it('lets schools face each other', () => {
    const of = (number: number, language: string, context: string) =>
      buildDefinition(number, { kind: 'contextual', language, context, text: `${context} ${language}` });
    const rows = definitionRows([of(1, 'en', 'hydrology'), of(2, 'en', 'law'), of(3, 'fr', 'Law')], languages).slice(2);
    expect(rows.map(({ cells }) => cells.map(({ item }) => [item.text, item.context]))).toEqual([
      [
        ['hydrology en', 'hydrology'],
        ['', 'hydrology'],
      ],
      [
        ['law en', 'law'],
        ['Law fr', 'Law'],
      ],
    ]);
  });
});

describe('fieldRows', () => {
  const notes = [note(1, 'en', 'one'), note(2, 'en', 'two'), note(3, 'en', 'three'), note(4, 'fr', 'un')];

  it('keeps what is written into a blank beside what it translates', () => {
    const blank = noteRows(notes, languages)[2]?.cells[1]?.item;
    const filled = [...notes, { ...note(9, 'fr', 'trois'), id: blank?.id ?? '' }];
    expect(textsOf(noteRows(filled, languages))).toEqual([
      ['one', 'un'],
      ['two', ''],
      ['three', 'trois'],
    ]);
  });

  it('has one column where one language is worked in, with what has none', () => {
    const untagged = { id: idOf(8), language: null, text: 'any' };
    const rows = fieldRows({ list: 'questions', items: [untagged], languages: ['en'] });
    expect(rows.map(({ cells }) => cells.map(({ item }) => item.text))).toEqual([['any']]);
  });
});

describe('labelColumn', () => {
  const base = formOf(
    buildTerm({ labels: [buildLabel(13, { text: 'ground', kind: 'alternative' }), buildLabel(11)] }),
    [],
  );

  it('begins with the preferred one, and leaves a label in its place when its kind changes', () => {
    const form = writeItem('labels', buildLabel(11), { kind: 'hidden' })(base);
    const { labels, blank } = labelColumn(form, base, { language: 'en', position: 0 });
    expect(labels.map(({ text }) => text)).toEqual(['soil', 'ground']);
    expect(blank).toMatchObject({ kind: 'preferred', language: 'en' });
  });

  it('keeps the blank in its place while it is written in', () => {
    const { blank } = labelColumn(base, base, { language: 'fr', position: 1 });
    const label = { ...buildLabel(0), ...blank, id: blank?.id ?? '' };
    const form = addItem('labels', { ...label, text: 's' })(base);
    expect(labelColumn(form, base, { language: 'fr', position: 1 })).toMatchObject({
      blank: null,
      labels: [{ text: 's' }],
    });
  });
});

describe('missingFields', () => {
  it('counts a name, a short definition, and what the other language has', () => {
    const form = formOf(buildTerm({ notes: [note(1, 'en', 'one')] }), []);
    expect(missingFields(form, languages)).toEqual([0, 3]);
  });
});
