import type { RelationView } from '@lexikon/contracts/relations';
import { UpdateTermBodySchema } from '@lexikon/contracts/terms';
import { buildDefinition, buildLabel, buildRelation, buildTerm, idOf } from '../../../testing/build-views.js';
import { addItem, removeItem, setFacts, writeItem } from './form-edits.js';
import { formOf, type SheetForm } from './sheet-form.js';
import { patchOf } from './sheet-patch.js';

const name = buildLabel(11, { text: 'soil' });
const german = buildLabel(13, { text: 'Boden', language: 'de' });
const source = { id: idOf(16), text: 'GEMET', url: 'https://www.eionet.europa.eu/gemet' };
const term = buildTerm({ labels: [name, german], definitions: [buildDefinition(12)], sources: [source] });
const out = buildRelation(21, { type: 'is_a', direction: 'out' });
const into = buildRelation(22, { type: 'has_part', direction: 'in' });
const base = formOf(term, [out, into]);

/** What is sent is what the contract takes. */
const patch = (...edits: readonly ((form: SheetForm) => SheetForm)[]) =>
  UpdateTermBodySchema.parse(
    patchOf(
      base,
      edits.reduce((form, edit) => edit(form), base),
    ),
  );

describe('patchOf', () => {
  it('is empty while nothing differs', () => {
    expect(patch(writeItem('labels', name, { text: 'soil ' }))).toEqual({});
  });

  it('sends a list that differs whole: other languages too, new items without an id', () => {
    const french = { ...name, id: 'new:labels:preferred:fr', language: 'fr', text: '' };
    const { id: _, ...sent } = { ...french, text: 'sol' };
    expect(patch(writeItem('labels', french, { text: ' sol ' }))).toEqual({ labels: [name, german, sent] });
  });

  it('leaves out what was emptied, and clears what has no text', () => {
    expect(patch(writeItem('labels', german, { text: '' }), writeItem('sources', source, { url: ' ' }))).toEqual({
      labels: [name],
      sources: [{ ...source, url: null }],
    });
  });

  it('sends facts that changed', () => {
    const successors = [{ id: idOf(60), name: 'earth' }];
    expect(patch(setFacts({ level: 'advanced', top: true, domainIds: [idOf(50)], successors }))).toEqual({
      level: 'advanced',
      top: true,
      domainIds: [idOf(50)],
      successorIds: [idOf(60)],
    });
  });

  it('edits relations one by one, those that start elsewhere from the version that was read there', () => {
    const added: RelationView = {
      ...out,
      id: 'new:1',
      type: 'related_to',
      term: { ...out.term, id: idOf(70) },
      note: 'Loosely.',
    };
    const { strength, confidence, period, evidence } = added;
    expect(
      patch(
        addItem('relations', added),
        writeItem('relations', out, { strength: 0.4, note: null }),
        removeItem('relations', into.id),
      ),
    ).toEqual({
      relations: {
        add: [{ type: 'related_to', toId: idOf(70), strength, confidence, note: 'Loosely.', period, evidence }],
        alter: [{ id: out.id, strength: 0.4 }],
        remove: [{ id: into.id, version: into.term.version }],
      },
    });
  });
});
