import type { TermContent } from '@lexikon/terms/term';
import { type ComparedTerm, type Comparison, compareTerm, saysTheSame, type SourceTerm } from './import-comparison.js';
import {
  asPresent,
  buildDefinition,
  buildLabel,
  buildNote,
  buildRelation,
  buildSource,
} from '../testing/build-source-term.js';

let made = 0;
const compare = (file: SourceTerm, present: TermContent, rest: Partial<ComparedTerm> = {}): Comparison =>
  compareTerm({ file, present, ancestor: null, twins: [], ...rest }, () => `new-${(made += 1)}`);
const textsOf = ({ sheet }: TermContent) => sheet.labels.map(({ kind, text }) => `${kind} ${text}`);
const definitionsOf = ({ sheet }: TermContent) => sheet.definitions.map(({ text }) => text);

const soil = buildSource({ labels: [buildLabel('soil')], definitions: [buildDefinition('Ground.')] });

describe('a re-import of the same file', () => {
  it('changes nothing, and leaves every item under its id', () => {
    const file = buildSource(
      {
        labels: [buildLabel('soil'), buildLabel('earth', { kind: 'alternative' })],
        notes: [buildNote('n')],
        kept: ['s'],
      },
      { level: 'beginner', domainIds: ['d'], relations: [buildRelation('broader', 'x')] },
    );
    const present = asPresent(file);

    expect(compare(file, present, { ancestor: present })).toMatchObject({
      kept: present,
      theirs: present,
      clashes: [],
    });
    expect(compare(file, present).kept).toEqual(present);
  });
});

describe('with a common ancestor', () => {
  const ancestor = asPresent(soil);

  it('takes what only the file changed, under the id of the label it replaces', () => {
    const file = buildSource({ labels: [buildLabel('top soil')], definitions: [buildDefinition('Ground.')] });

    const { kept, clashes } = compare(file, ancestor, { ancestor });

    expect(kept.sheet.labels).toEqual([{ ...ancestor.sheet.labels[0], text: 'top soil' }]);
    expect(clashes).toEqual([]);
  });

  it('keeps what only people changed', () => {
    const present = {
      ...ancestor,
      sheet: {
        ...ancestor.sheet,
        definitions: asPresent(buildSource({ definitions: [buildDefinition('Earth.')] })).sheet.definitions,
      },
    };

    const { kept, clashes } = compare(soil, present, { ancestor });

    expect(kept).toEqual(present);
    expect(clashes).toEqual([]);
  });

  it('shows both sides where both changed the preferred label of a language, and keeps ours', () => {
    const present = asPresent(buildSource({ labels: [buildLabel('humus')] }));

    const { kept, theirs, clashes } = compare(buildSource({ labels: [buildLabel('loam')] }), present, { ancestor });

    expect(clashes).toMatchObject([{ path: 'labels', ours: [{ text: 'humus' }], file: [{ text: 'loam' }] }]);
    expect(kept).toEqual(present);
    expect(theirs.sheet.labels).toEqual([{ ...present.sheet.labels[0], text: 'loam' }]);
  });

  it('shows both sides where both gave a language its first preferred label, and keeps ours', () => {
    const inFrench = (text: string) => [buildLabel('soil'), buildLabel(text, { language: 'fr' })];
    const present = asPresent(buildSource({ labels: inFrench('sol') }));

    const { kept, theirs, clashes } = compare(buildSource({ labels: inFrench('terre') }), present, { ancestor });

    expect(clashes).toMatchObject([{ path: 'labels', ours: [{ text: 'sol' }], file: [{ text: 'terre' }] }]);
    expect([textsOf(kept), textsOf(theirs)]).toEqual([
      ['preferred soil', 'preferred sol'],
      ['preferred soil', 'preferred terre'],
    ]);
  });

  it('shows both sides where both changed the definition of a language, and keeps ours', () => {
    const labels = [buildLabel('soil')];
    const present = asPresent(buildSource({ labels, definitions: [buildDefinition('Ours.')] }));
    const file = buildSource({ labels, definitions: [buildDefinition('Theirs.')] });

    const { kept, theirs, clashes } = compare(file, present, { ancestor });

    expect(clashes).toMatchObject([{ path: 'definitions', ours: [{ text: 'Ours.' }], file: [{ text: 'Theirs.' }] }]);
    expect([definitionsOf(kept), definitionsOf(theirs)]).toEqual([['Ours.'], ['Theirs.']]);
  });

  it('agrees where both made the same change', () => {
    const changed = buildSource({ labels: [buildLabel('top soil')] });
    const present = asPresent(changed);

    expect(compare(changed, present, { ancestor })).toMatchObject({ kept: present, clashes: [] });
  });

  it('takes away what the file no longer says, but not what people wrote', () => {
    const before = asPresent(
      buildSource({ labels: [buildLabel('soil'), buildLabel('dirt', { kind: 'alternative' })] }),
    );
    const mine = { ...buildLabel('ground', { kind: 'alternative' }), id: 'mine' };
    const present = { ...before, sheet: { ...before.sheet, labels: [...before.sheet.labels, mine] } };

    const { kept } = compare(buildSource({ labels: [buildLabel('soil')] }), present, { ancestor: before });

    expect(textsOf(kept)).toEqual(['preferred soil', 'alternative ground']);
  });

  it('does not bring back what people took away', () => {
    const before = asPresent(
      buildSource({ labels: [buildLabel('soil'), buildLabel('dirt', { kind: 'alternative' })] }),
    );
    const present = { ...before, sheet: { ...before.sheet, labels: before.sheet.labels.slice(0, 1) } };
    const file = buildSource({ labels: [buildLabel('soil'), buildLabel('dirt', { kind: 'alternative' })] });

    expect(compare(file, present, { ancestor: before }).kept).toEqual(present);
  });

  it('clashes where the file gave up what people have rewritten', () => {
    const present = asPresent(buildSource({ labels: [buildLabel('soil')], definitions: [buildDefinition('Ours.')] }));

    const { kept, theirs, clashes } = compare(buildSource({ labels: [buildLabel('soil')] }), present, { ancestor });

    expect(clashes).toMatchObject([{ path: 'definitions', file: [] }]);
    expect([definitionsOf(kept), definitionsOf(theirs)]).toEqual([['Ours.'], []]);
  });

  it('never leaves a term without a name', () => {
    const before = asPresent(buildSource({ labels: [buildLabel('soil'), buildLabel('sol', { language: 'fr' })] }));
    const present = { ...before, sheet: { ...before.sheet, labels: before.sheet.labels.slice(1) } };

    const { kept, clashes } = compare(buildSource({ labels: [buildLabel('soil')] }), present, { ancestor: before });

    expect(textsOf(kept)).toEqual(['preferred sol']);
    expect(clashes).toMatchObject([{ path: 'labels' }]);
  });

  it('follows a definition that outgrows a short one', () => {
    const long = { ...buildDefinition('Ground, at length.'), kind: 'long' as const };

    const { kept, clashes } = compare(buildSource({ labels: [buildLabel('soil')], definitions: [long] }), ancestor, {
      ancestor,
    });

    expect(kept.sheet.definitions).toEqual([{ ...long, id: ancestor.sheet.definitions[0]?.id }]);
    expect(clashes).toEqual([]);
  });

  it('keeps form and standing that the file cannot say', () => {
    const label = { ...buildLabel('soil', { form: 'full', standing: 'admitted' }), id: 'l' };
    const present = { ...ancestor, sheet: { ...ancestor.sheet, labels: [label] } };

    expect(compare(soil, present, { ancestor }).kept.sheet.labels).toEqual([label]);
  });

  it('moves domains and relations as the file does, and leaves those that people added', () => {
    const before = asPresent(
      buildSource({ labels: [buildLabel('soil')] }, { domainIds: ['a'], relations: [buildRelation('broader', 'x')] }),
    );
    const ours = { ...buildRelation('causes', 'y'), id: 'ours' };
    const present = { ...before, domainIds: ['a', 'p'], relations: [...before.relations, ours] };
    const file = buildSource(
      { labels: [buildLabel('soil')] },
      { domainIds: ['b'], relations: [buildRelation('broader', 'z')] },
    );

    const { kept } = compare(file, present, { ancestor: before });

    expect(kept.domainIds).toEqual(['b', 'p']);
    expect(kept.relations.map(({ type, toId }) => `${type} ${toId}`).sort()).toEqual(['broader z', 'causes y']);
  });
});

describe('without a common ancestor', () => {
  it('adds what the file has, and takes nothing away', () => {
    const present = asPresent(
      buildSource({ labels: [buildLabel('soil'), buildLabel('dirt', { kind: 'alternative' })] }),
    );
    const file = buildSource({ labels: [buildLabel('sol', { language: 'fr' })], notes: [buildNote('A note.')] });

    const { kept, clashes } = compare(file, present);

    expect(textsOf(kept)).toEqual(['preferred soil', 'alternative dirt', 'preferred sol']);
    expect(kept.sheet.notes).toMatchObject([{ text: 'A note.' }]);
    expect(clashes).toEqual([]);
  });

  it('clashes where both have a preferred label of a language, whatever the case of its tag', () => {
    const present = asPresent(buildSource({ labels: [buildLabel('grond', { language: 'nl-BE' })] }));

    const { kept, theirs, clashes } = compare(
      buildSource({ labels: [buildLabel('bodem', { language: 'nl-be' })] }),
      present,
    );

    expect(clashes).toHaveLength(1);
    expect([textsOf(kept), textsOf(theirs)]).toEqual([['preferred grond'], ['preferred bodem']]);
  });

  it('lets a short definition stand beside a long one, but not beside another short one', () => {
    const present = asPresent(soil);
    const long = { ...buildDefinition('At length.'), kind: 'long' as const };
    const sheet = { labels: [buildLabel('soil')] };

    expect(compare(buildSource({ ...sheet, definitions: [long] }), present).clashes).toEqual([]);
    expect(compare(buildSource({ ...sheet, definitions: [buildDefinition('Other.')] }), present).clashes).toHaveLength(
      1,
    );
  });

  it('does not write a label twice that is preferred here and alternative there', () => {
    const present = asPresent(buildSource({ labels: [buildLabel('soil')] }));
    const file = buildSource({ labels: [buildLabel('earth'), buildLabel('soil', { kind: 'alternative' })] });

    const { kept, theirs } = compare(file, present);

    expect(textsOf(kept)).toEqual(['preferred soil']);
    expect(textsOf(theirs).sort()).toEqual(['alternative soil', 'preferred earth']);
  });

  it('takes a relation for there that is stored with its other end', () => {
    const file = buildSource({ labels: [buildLabel('soil')] }, { relations: [buildRelation('related_to', 'x')] });
    const present = asPresent(buildSource({ labels: [buildLabel('soil')] }));

    const { kept, relationsUnchanged } = compare(file, present, { twins: [{ type: 'related_to', toId: 'x' }] });

    expect(kept.relations).toEqual([]);
    expect(relationsUnchanged).toBe(1);
  });
});

describe('the status', () => {
  const withStatus = (status: TermContent['status'], successorIds: string[] = []) =>
    asPresent(buildSource({ labels: [buildLabel('soil')] }, { status, successorIds }));
  const deprecated = buildSource({ labels: [buildLabel('soil')] }, { status: 'deprecated', successorIds: ['x'] });

  it('becomes deprecated, with its successors, where the file says so for the first time', () => {
    const present = withStatus('validated');

    expect(compare(deprecated, present, { ancestor: withStatus('draft') }).kept).toMatchObject({
      status: 'deprecated',
      successorIds: ['x'],
    });
  });

  it.each([
    ['what people took back into use stays in use', deprecated, withStatus('draft'), withStatus('deprecated', ['x'])],
    ['what people agreed on stays agreed', soil, withStatus('validated'), withStatus('draft')],
    ['nothing else than deprecation is taken', soil, withStatus('deprecated'), withStatus('deprecated')],
  ])('%s', (_, file, present, ancestor) => {
    expect(compare(file, present, { ancestor }).kept.status).toBe(present.status);
  });
});

describe('the level', () => {
  it('is left alone by a file that says nothing of it', () => {
    const present = { ...asPresent(soil), level: 'advanced' as const };

    expect(compare(soil, present, { ancestor: { ...present, level: 'beginner' } }).kept.level).toBe('advanced');
  });

  it('clashes where both changed it', () => {
    const present = { ...asPresent(soil), level: 'advanced' as const };

    const { kept, theirs, clashes } = compare({ ...soil, level: 'intermediate' }, present, {
      ancestor: { ...present, level: 'beginner' },
    });

    expect([kept.level, theirs.level]).toEqual(['advanced', 'intermediate']);
    expect(clashes).toEqual([{ path: 'level', ours: 'advanced', file: 'intermediate' }]);
  });
});

describe('saysTheSame', () => {
  it('looks past ids and order, and sees what people added', () => {
    const present = asPresent(soil);

    expect(saysTheSame(soil, present)).toBe(true);
    expect(saysTheSame(soil, { ...present, domainIds: ['d'] })).toBe(false);
    expect(saysTheSame(soil, { ...present, sheet: { ...present.sheet, definitions: [] } })).toBe(false);
  });
});
