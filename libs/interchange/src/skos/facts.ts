import { LEVELS, type Level, type Match, type Notation, type Remark, type Source } from '@lexikon/terms/term';
import { isIri } from '@lexikon/terms/iri';
import { isBlank, isPlainText, isResource, isStorable, type Resource, type Statement } from '../rdf/statement.js';
import { DC, DCT, LEXIKON, SKOS } from '../rdf/vocabulary.js';
import { literalOf, quote } from './literal-words.js';
import { sortMatches, sortNotations, sortRemarks, sortSources } from './sheet-order.js';
import type { Reading } from './reading.js';

export const MATCH_PROPERTIES = {
  exact: 'exactMatch',
  close: 'closeMatch',
  broad: 'broadMatch',
  narrow: 'narrowMatch',
  related: 'relatedMatch',
} as const satisfies Record<Match['kind'], string>;

export const REMARK_PROPERTIES = { questions: 'question', disambiguations: 'disambiguation' } as const;

export function readNotations(iri: Resource, { graph, ledger }: Reading): readonly Notation[] {
  const notations = graph.stated(iri, `${SKOS}notation`).flatMap((statement): readonly Notation[] => {
    const { object } = statement;
    // A notation in a language is no notation: the statement is kept as it is.
    if (isResource(object) || object.language !== null || object.text === '' || !isStorable(object.text)) return [];
    ledger.use(statement);
    return [{ id: '', value: object.text, datatype: object.datatype }];
  });
  return sortNotations(notations);
}

/** A mapping property is always a match, also where it names a term of this lexicon. */
export function readMatches(iri: Resource, { graph, ledger }: Reading): readonly Match[] {
  const kinds = Object.entries(MATCH_PROPERTIES) as [Match['kind'], string][];
  const matches = kinds.flatMap(([kind, name]) =>
    graph.stated(iri, `${SKOS}${name}`).flatMap((statement): readonly Match[] => {
      const { object } = statement;
      if (isResource(object) && !isBlank(object)) {
        ledger.use(statement);
        return [{ id: '', kind, iri: object }];
      }
      const message = `The ${name} ${quote(object)} is no IRI; the statement is kept.`;
      ledger.report({ kind: 'mended', code: 'match.not-an-iri', subject: iri, message }, [statement]);
      return [];
    }),
  );
  return sortMatches(matches);
}

/** `dct:source`; also `dc:source`, which an export of ours would not state, so that statement is kept too. */
export function readSources(iri: Resource, reading: Reading): readonly Source[] {
  const { graph, ledger } = reading;
  const sources = new Map<string, Source>();
  for (const statement of [...graph.stated(iri, `${DCT}source`), ...graph.stated(iri, `${DC}source`)]) {
    const read = sourceOf(iri, statement, reading);
    if (!read) continue;
    sources.set(JSON.stringify([read.text, read.url]), { id: '', text: read.text, url: read.url });
    ledger.use(...read.statements);
  }
  return sortSources([...sources.values()]);
}

function sourceOf(iri: Resource, statement: Statement, { graph, ownership }: Reading) {
  const { predicate, object } = statement;
  const again = predicate === `${DCT}source` ? [statement] : [];
  if (!isResource(object)) {
    if (object.text.trim() === '' || !isStorable(object.text)) return null;
    const isWords = object.datatype === null;
    const url = isWords || !isIri(object.text) ? null : object.text;
    return { text: object.text, url, statements: isPlainText(object) && object.language === null ? again : [] };
  }
  if (!isBlank(object)) return isIri(object) ? { text: object, url: object, statements: again } : null;
  const about = graph.about(object);
  const text = about.find(({ predicate: name }) => name === `${LEXIKON}text`);
  const url = about.find(({ predicate: name }) => name === `${LEXIKON}url`);
  const words = text && literalOf(text.object);
  const address = url && literalOf(url.object);
  const isOurs = about.length === 2 && again.length === 1 && ownership.owns(iri, object);
  return text && url && words && address && isOurs
    ? { text: words, url: address, statements: [statement, text, url] }
    : null;
}

/** Questions that the term must help to answer, and hints at which sense is meant. */
export function readRemarks(
  iri: Resource,
  part: keyof typeof REMARK_PROPERTIES,
  { graph, ledger }: Reading,
): readonly Remark[] {
  const remarks = graph.stated(iri, `${LEXIKON}${REMARK_PROPERTIES[part]}`).flatMap((statement): readonly Remark[] => {
    const { object } = statement;
    if (!isPlainText(object) || object.text.trim() === '') return [];
    ledger.use(statement);
    return [{ id: '', language: object.language, text: object.text }];
  });
  return sortRemarks(remarks);
}

export function readLevel(iri: Resource, { graph, ledger }: Reading): Level | null {
  const stated = graph.stated(iri, `${LEXIKON}level`);
  const [statement] = stated;
  const level = statement && LEVELS.find((one) => one === literalOf(statement.object));
  if (!statement || !level || stated.length > 1) return null;
  ledger.use(statement);
  return level;
}
