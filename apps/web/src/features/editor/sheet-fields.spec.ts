import { buildDefinition, buildLabel, buildTerm } from '../../testing/build-views.js';
import { countChanged, patchOf, type SheetField, sheetFields } from './sheet-fields.js';

const languages = ['en', 'fr'];
const term = buildTerm({
  labels: [
    buildLabel(11, { text: 'soil' }),
    buildLabel(13, { text: 'Boden', language: 'de' }),
    buildLabel(14, { text: 'ground', kind: 'alternative' }),
  ],
  definitions: [buildDefinition(12, { text: 'The top layer.' })],
});

const rewrite = (fields: readonly SheetField[], key: string, text: string) =>
  fields.map((field) => (field.key === key ? { ...field, text } : field));

describe('sheetFields', () => {
  it('shows a blank where a working language lacks a name or a definition', () => {
    const blanks = sheetFields(term, languages).filter(({ itemId }) => itemId === null);
    expect(blanks.map(({ key }) => key)).toEqual([
      'definitions:long:en',
      'labels:preferred:fr',
      'definitions:short:fr',
      'definitions:long:fr',
    ]);
  });

  it('leaves out the languages that are not worked in', () => {
    expect(sheetFields(term, languages).map(({ text }) => text)).not.toContain('Boden');
  });
});

describe('patchOf', () => {
  it('is empty while nothing is changed', () => {
    expect(patchOf(term, sheetFields(term, languages))).toEqual({});
  });

  it('sends a changed list whole, with the ids of what stays', () => {
    const fields = rewrite(sheetFields(term, languages), 'labels:preferred:fr', ' sol ');
    expect(patchOf(term, fields)).toEqual({
      labels: [...term.labels, { kind: 'preferred', language: 'fr', text: 'sol' }],
    });
  });

  it('rewrites an item in its place', () => {
    const fields = rewrite(sheetFields(term, languages), 'definitions:short:en', 'The upper layer.');
    expect(patchOf(term, fields)).toEqual({ definitions: [{ ...term.definitions[0], text: 'The upper layer.' }] });
  });

  it('drops an item that was emptied', () => {
    const fields = rewrite(sheetFields(term, languages), term.labels[2]?.id ?? '', '');
    expect(patchOf(term, fields).labels?.map(({ text }) => text)).toEqual(['soil', 'Boden']);
  });
});

describe('countChanged', () => {
  it('counts a field once, and none that came back to what it was', () => {
    const fields = rewrite(sheetFields(term, languages), 'labels:preferred:fr', 'sol');
    expect(countChanged(term, languages, fields)).toBe(1);
    expect(countChanged(term, languages, rewrite(fields, 'labels:preferred:fr', ''))).toBe(0);
  });
});
