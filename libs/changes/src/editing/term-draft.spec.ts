import { numbered, NumberedIds } from '@lexikon/testing/fakes';
import { ChangeRefusedError } from '../change.errors.js';
import { buildContent, buildDefinition, buildSheet } from '../testing/build-content.js';
import { editsOf, type TermDraft } from './term-draft.js';

const definition = buildDefinition('Old.');
const content = buildContent({ sheet: buildSheet('Tariff', { definitions: [definition] }) });

function edits(draft: TermDraft, over: Partial<typeof content> = {}) {
  const ids = new NumberedIds();
  const base = { termId: 'tariff', version: 3, content: { ...content, ...over }, defaultLanguage: 'en' };
  return editsOf(draft, base, () => ids.next());
}
const of = { termId: 'tariff', baseVersion: 3 };

describe('editsOf', () => {
  it('is one update, of the parts that the draft names', () => {
    expect(edits({ level: null, domainIds: ['law'] })).toEqual([
      { ...of, kind: 'update', patch: { level: null, domainIds: ['law'] } },
    ]);
  });

  it('corrects the definition in the default language, or in the one that is named', () => {
    expect(edits({ definition: 'New.' })).toMatchObject([
      { patch: { sheet: { definitions: [{ id: definition.id, text: 'New.' }] } } },
    ]);
    expect(edits({ definition: 'Nouveau.', language: 'fr' })).toMatchObject([
      { patch: { sheet: { definitions: [definition, { id: numbered(1), language: 'fr', text: 'Nouveau.' }] } } },
    ]);
  });

  it('is an update of nothing for an empty draft: its author and version are checked all the same', () => {
    expect(edits({})).toEqual([{ ...of, kind: 'update', patch: {} }]);
  });

  it('moves the status after the words', () => {
    expect(edits({ top: true, status: 'proposed' })).toMatchObject([
      { kind: 'update' },
      { ...of, kind: 'move', status: 'proposed' },
    ]);
  });

  it('deprecates with successors', () => {
    expect(edits({ status: 'deprecated', successorIds: ['fee'] })).toEqual([
      { ...of, kind: 'deprecate', successorIds: ['fee'] },
    ]);
  });

  it('keeps the successors that a deprecated term has where none are named', () => {
    expect(edits({ status: 'deprecated' }, { status: 'deprecated', successorIds: ['fee'] })).toEqual([
      { ...of, kind: 'deprecate', successorIds: ['fee'] },
    ]);
  });

  it('gives a deprecated term other successors', () => {
    expect(edits({ successorIds: [] }, { status: 'deprecated', successorIds: ['fee'] })).toEqual([
      { ...of, kind: 'deprecate', successorIds: [] },
    ]);
  });

  it('refuses successors of a term that stays in use', () => {
    expect(() => edits({ successorIds: ['fee'] })).toThrow(ChangeRefusedError);
    expect(() => edits({ status: 'draft', successorIds: ['fee'] }, { status: 'deprecated' })).toThrow(
      ChangeRefusedError,
    );
  });
});
