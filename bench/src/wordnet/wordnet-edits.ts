import { definitionKind, EMPTY_SHEET, type Sheet } from '@lexikon/terms/term';
import type { Edit } from '@lexikon/changes/change';
import type { Synset } from './read-wordnet.js';
import type { WordnetRelation } from './wordnet-relations.js';

const BATCH = 1_000;

/** WordNet as edits: a term a synset with its relations, `ids` naming the term of each key. */
export async function* wordnetEdits(
  synsets: readonly Synset[],
  relations: readonly WordnetRelation[],
  ids: ReadonlyMap<string, string>,
  nextId: () => string,
): AsyncGenerator<readonly Edit[]> {
  const idOf = (key: string) => {
    const id = ids.get(key);
    if (!id) throw new Error(`WordNet points at ${key}, which it does not have.`);
    return id;
  };
  const byFrom = Map.groupBy(relations, ({ from }) => from);
  for (let at = 0; at < synsets.length; at += BATCH) {
    yield synsets.slice(at, at + BATCH).flatMap((synset): Edit[] => {
      const termId = idOf(synset.key);
      return [
        {
          kind: 'create',
          termId,
          iri: synset.iri,
          sheet: sheetOf(synset, nextId),
          source: 'https://wordnet.princeton.edu',
        },
        ...(byFrom.get(synset.key) ?? []).map(({ type, to }): Edit => {
          const facts = { strength: null, confidence: null, note: null, period: null, evidence: null };
          return { kind: 'relate', termId, baseVersion: 1, relation: { id: nextId(), type, toId: idOf(to), ...facts } };
        }),
      ];
    });
  }
}

function sheetOf({ labels, definition, examples }: Synset, nextId: () => string): Sheet {
  const plain = { language: 'en', node: null };
  return {
    ...EMPTY_SHEET,
    labels: labels.map((text, i) => ({
      id: nextId(),
      text,
      kind: i === 0 ? 'preferred' : 'alternative',
      form: null,
      standing: null,
      ...plain,
    })),
    definitions: [{ id: nextId(), text: definition, kind: definitionKind(definition), context: null, ...plain }],
    notes: examples.map((text) => ({ id: nextId(), kind: 'example', text, ...plain })),
  };
}
