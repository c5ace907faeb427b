import { buildDefinition, buildLabel, buildTerm } from '../../testing/build-views.js';
import { rebaseFields } from './rebase-fields.js';
import { type SheetField, sheetFields } from './sheet-fields.js';

const languages = ['en', 'fr'];
const read = buildTerm({
  labels: [buildLabel(11, { text: 'soil' })],
  definitions: [buildDefinition(12, { text: 'Top.' })],
});
const base = sheetFields(read, languages);
const write = (fields: readonly SheetField[], key: string, text: string) =>
  fields.map((field) => (field.key === key ? { ...field, text } : field));
const textOf = (fields: readonly SheetField[], key: string) => fields.find((field) => field.key === key)?.text;

describe('rebaseFields', () => {
  it('takes what the other side alone changed', () => {
    const theirs = sheetFields({ ...read, labels: [buildLabel(11, { text: 'the soil' })] }, languages);
    const { fields, clashes } = rebaseFields({ base, mine: base, theirs });
    expect(textOf(fields, 'labels:preferred:en')).toBe('the soil');
    expect(clashes).toEqual([]);
  });

  it('keeps what this side alone changed', () => {
    const mine = write(base, 'definitions:short:en', 'Upper.');
    const { fields, clashes } = rebaseFields({ base, mine, theirs: base });
    expect(textOf(fields, 'definitions:short:en')).toBe('Upper.');
    expect(clashes).toEqual([]);
  });

  it('keeps one’s own text and tells the clash where both changed a field', () => {
    const mine = write(base, 'definitions:short:en', 'Upper.');
    const theirs = write(base, 'definitions:short:en', 'Highest.');
    const { fields, clashes } = rebaseFields({ base, mine, theirs });
    expect(textOf(fields, 'definitions:short:en')).toBe('Upper.');
    expect(clashes).toMatchObject([{ base: 'Top.', mine: 'Upper.', theirs: 'Highest.' }]);
  });

  it('sees no clash where both wrote the same', () => {
    const mine = write(base, 'definitions:short:en', 'Upper.');
    expect(rebaseFields({ base, mine, theirs: mine }).clashes).toEqual([]);
  });

  it('knows that two people filled the same blank', () => {
    const mine = write(base, 'labels:preferred:fr', 'sol');
    const labels = [...read.labels, buildLabel(15, { language: 'fr', text: 'le sol' })];
    const { fields, clashes } = rebaseFields({ base, mine, theirs: sheetFields({ ...read, labels }, languages) });
    expect(clashes).toMatchObject([{ base: '', mine: 'sol', theirs: 'le sol' }]);
    expect(fields.find(({ key }) => key === 'labels:preferred:fr')?.itemId).toBe(labels[1]?.id);
  });

  it('writes anew what the other side removed and this side rewrote', () => {
    const mine = write(base, 'definitions:short:en', 'Upper.');
    const theirs = sheetFields({ ...read, definitions: [] }, languages);
    const { fields, clashes } = rebaseFields({ base, mine, theirs });
    expect(clashes).toMatchObject([{ mine: 'Upper.', theirs: '' }]);
    expect(fields.find(({ key }) => key === 'definitions:short:en')).toMatchObject({ itemId: null, text: 'Upper.' });
  });
});
