import { EMPTY_SHEET } from '@lexikon/terms/term';
import { numbered, NumberedIds } from '@lexikon/testing/fakes';
import { buildDefinition, buildLabel } from '../testing/build-content.js';
import { draftSheet, withDefinition } from './sheet-draft.js';

const tariff = buildLabel('Tariff', { form: 'full', node: 'urn:label:1' });
const present = { ...EMPTY_SHEET, labels: [tariff] };

function draft(...args: [Parameters<typeof draftSheet>[0], Parameters<typeof draftSheet>[1]?]) {
  const ids = new NumberedIds();
  return draftSheet(args[0], args[1] ?? present, () => ids.next());
}

describe('draftSheet', () => {
  it('keeps the identity of an item with a known id, and what is left out of it', () => {
    const { labels } = draft({
      labels: [{ id: tariff.id, language: 'en', text: 'Feed-in tariff', kind: 'preferred' }],
    });

    expect(labels).toEqual([{ ...tariff, text: 'Feed-in tariff' }]);
  });

  it('clears what is sent as null', () => {
    expect(draft({ labels: [{ ...tariff, form: null }] }).labels).toEqual([{ ...tariff, form: null }]);
  });

  it('gives a new id to an item without one, with one that is unknown and with one that was used up', () => {
    const text = { language: 'en', text: 'FIT', kind: 'alternative' } as const;

    const { labels } = draft({ labels: [text, { ...text, id: 'theirs' }, tariff, tariff] });

    expect(labels?.map(({ id }) => id)).toEqual([numbered(1), numbered(2), tariff.id, numbered(3)]);
    expect(labels?.[0]).toEqual({ ...text, id: numbered(1), form: null, standing: null, node: null });
  });

  it('leaves out the parts that the draft does not name', () => {
    expect(draft({ top: true })).toEqual({ top: true });
  });

  it('writes language tags in canonical case, and none as none', () => {
    const labels = [
      { language: 'NL-be', text: 'Tarief', kind: 'preferred' },
      { language: '', text: '¤', kind: 'hidden' },
    ] as const;

    expect(draft({ labels }).labels?.map(({ language }) => language)).toEqual(['nl-BE', null]);
  });

  it('calls a definition short or long by its text, unless somebody says what it is', () => {
    const long = 'x'.repeat(201);
    const contextual = buildDefinition('In law.', { kind: 'contextual' });
    const once = buildDefinition('Once short.');

    const { definitions } = draft(
      {
        definitions: [
          { language: 'en', text: 'Short.' },
          { language: 'en', text: long },
          { language: 'en', text: long, kind: 'short' },
          { id: contextual.id, text: long },
          { id: once.id, text: long },
        ],
      },
      { ...present, definitions: [contextual, once] },
    );

    expect(definitions?.map(({ kind }) => kind)).toEqual(['short', 'long', 'short', 'contextual', 'long']);
  });
});

describe('withDefinition', () => {
  const short = buildDefinition('A price set by law.');
  const long = buildDefinition('At length.', { kind: 'long' });
  const contextual = buildDefinition('In law.', { kind: 'contextual' });
  const french = buildDefinition('Un prix.', { language: 'fr' });
  const nextId = () => 'new';

  it('corrects the short one of the language, and no other', () => {
    expect(withDefinition([long, french, short], 'A price.', 'EN', nextId)).toEqual([
      long,
      french,
      { ...short, text: 'A price.' },
    ]);
  });

  it('corrects the long one where there is no short one', () => {
    expect(withDefinition([long], 'Shorter.', 'en', nextId)).toEqual([{ ...long, text: 'Shorter.', kind: 'short' }]);
  });

  it('adds one where the language has none of its own', () => {
    expect(withDefinition([french, contextual], 'A price.', 'en', nextId)).toEqual([
      french,
      contextual,
      { ...short, id: 'new', text: 'A price.' },
    ]);
  });

  it('takes it out for null', () => {
    expect(withDefinition([short, french], null, 'en', nextId)).toEqual([french]);
  });
});
