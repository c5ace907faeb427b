import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TERM_STATUSES } from '@lexikon/terms/status';
import {
  breachesOf,
  definitionKind,
  LABEL_FORMS,
  LABEL_KINDS,
  LABEL_STANDINGS,
  LEVELS,
  NOTE_KINDS,
} from '@lexikon/terms/term';
import { NumberedIds } from '@lexikon/testing/fakes';
import { sampleChange, type SampleFile } from './sample-lexicon.js';

const path = join(import.meta.dirname, '../../sample/artificial-intelligence.json');
const sample = JSON.parse(readFileSync(path, 'utf8')) as SampleFile;
const { terms } = sample;

describe('the sample lexicon', () => {
  it('has sixty terms or more, each named and defined in French and English', () => {
    expect(terms.length).toBeGreaterThanOrEqual(60);
    const isIn = (language: string) => (item: { language: string | null }) => item.language === language;
    const lacking = terms.filter(
      ({ labels, definitions }) =>
        !['en', 'fr'].every(
          (language) =>
            definitions.some(isIn(language)) &&
            labels.some((label) => isIn(language)(label) && label.kind === 'preferred'),
        ),
    );
    expect(lacking.map(({ key }) => key)).toEqual([]);
  });

  it('shows what a lexicon may hold: synonyms, acronyms, sources and relations of many types', () => {
    const labels = terms.flatMap((term) => term.labels);
    expect(labels.filter(({ kind }) => kind === 'alternative').length).toBeGreaterThan(60);
    expect(labels.filter(({ form }) => form === 'acronym').length).toBeGreaterThan(10);
    expect(terms.filter(({ sources }) => sources.length > 0).length).toBeGreaterThan(40);
    expect(new Set(terms.flatMap(({ relations }) => relations.map(({ type }) => type))).size).toBeGreaterThan(6);
  });

  it('keeps the rules of a sheet', () => {
    const { edits } = sampleChange(sample, 'urn:x:', () => new NumberedIds().next());
    const breaches = edits.flatMap((edit) => (edit.kind === 'create' ? breachesOf(edit.sheet) : []));
    expect(breaches).toEqual([]);
    const long = terms.flatMap(({ definitions }) =>
      definitions.filter(({ kind, text }) => kind === 'short' && definitionKind(text) === 'long'),
    );
    expect(long).toEqual([]);
  });

  it('uses only the words that the model has', () => {
    const labels = terms.flatMap((term) => term.labels);
    expect(LABEL_KINDS).toEqual(expect.arrayContaining(labels.map(({ kind }) => kind)));
    expect([...LABEL_FORMS, null]).toEqual(expect.arrayContaining(labels.map(({ form }) => form)));
    expect([...LABEL_STANDINGS, null]).toEqual(expect.arrayContaining(labels.map(({ standing }) => standing)));
    expect(NOTE_KINDS).toEqual(expect.arrayContaining(terms.flatMap(({ notes }) => notes.map(({ kind }) => kind))));
    expect(LEVELS).toEqual(expect.arrayContaining(terms.map(({ level }) => level)));
    expect(TERM_STATUSES).toEqual(expect.arrayContaining(terms.map(({ status }) => status)));
  });
});
