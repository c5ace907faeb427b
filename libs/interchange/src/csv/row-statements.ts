import type { Literal, Resource, Statement } from '../rdf/statement.js';
import { DCT, LEXIKON, OWL, SKOS, TYPE, XSD } from '../rdf/vocabulary.js';
import { isIri } from '@lexikon/terms/iri';
import { LABEL_PROPERTIES } from '../skos/labels.js';
import type { RelationVocabulary } from '../skos/relation-vocabulary.js';
import { BROADER, EXPLICIT_BROADER } from '../skos/relation-vocabulary.js';
import { CLASSES } from '../skos/roles.js';
import { readNamedAddress } from './named-address.js';
import { readNotationCell } from './notation-cell.js';
import type { Column, TextColumn } from './column.js';

/** What a cell of a row says. */
export interface Cell {
  readonly column: Column;
  readonly values: readonly string[];
}

/** What the cells of one file are read with. */
export interface RowSetting {
  readonly vocabulary: RelationVocabulary;
  /** The scheme that the terms of a table stand in: only so that `top` can be stated of one. */
  readonly schemeIri: Resource;
  readonly resolveTerm: (value: string) => Resource;
  readonly resolveDomain: (value: string) => { readonly iri: Resource; readonly name: string };
}

const YES = /^(?:true|yes|oui|1|x)$/iu;

/** A row as statements: so every rule for what comes in as RDF holds for a table too. */
export function rowStatements(iri: Resource, cells: readonly Cell[], setting: RowSetting): readonly Statement[] {
  const finer = new Set(
    cells
      .filter(({ column }) => column.kind === 'relation' && setting.vocabulary.refinesBroader(column.key))
      .flatMap(({ values }) => values.map(setting.resolveTerm)),
  );
  return [
    { subject: iri, predicate: TYPE, object: CLASSES.term },
    ...cells.flatMap(({ column, values }) =>
      values.flatMap((value, index) => cellStatements(iri, column, value, { ...setting, finer, index })),
    ),
  ];
}

interface CellSetting extends RowSetting {
  /** Terms that a finer relation than `broader` leads to. */
  readonly finer: ReadonlySet<Resource>;
  readonly index: number;
}

function cellStatements(iri: Resource, column: Column, value: string, setting: CellSetting): readonly Statement[] {
  switch (column.kind) {
    case 'text':
      return [say(iri, propertyOf(column.name), { text: value, language: column.language, datatype: null })];
    case 'match':
      return [{ subject: iri, predicate: `${SKOS}${column.name}`, object: isIri(value) ? value : plain(value) }];
    case 'relation':
      return [relationStatement(iri, column.key, setting.resolveTerm(value), setting)];
    case 'plain':
      return plainStatements(iri, column.name, value, setting);
  }
}

function say(subject: Resource, predicate: string, object: Literal): Statement {
  return { subject, predicate, object };
}

function plain(text: string): Literal {
  return { text, language: null, datatype: null };
}

function propertyOf(name: TextColumn): string {
  if (name === 'question' || name === 'disambiguation') return `${LEXIKON}${name}`;
  const isLabel = name === 'preferred' || name === 'alternative' || name === 'hidden';
  return `${SKOS}${isLabel ? LABEL_PROPERTIES[name] : name}`;
}

/** A table says each relation under its own name: a plain `broader` beside a finer one is really meant. */
function relationStatement(iri: Resource, key: string, other: Resource, { vocabulary, finer }: CellSetting): Statement {
  const link = vocabulary.linkOf(`${LEXIKON}${key}`);
  const [forward, inverse] = vocabulary.propertiesOf(link?.type ?? key);
  const said = link?.reversed ? (inverse ?? `${LEXIKON}${key}`) : forward;
  const isBoth = link?.type === BROADER && finer.has(other);
  return { subject: iri, predicate: isBoth ? EXPLICIT_BROADER[link.reversed ? 1 : 0] : said, object: other };
}

function plainStatements(
  iri: Resource,
  name: Extract<Column, { kind: 'plain' }>['name'],
  value: string,
  { schemeIri, resolveTerm, resolveDomain, index }: CellSetting,
): readonly Statement[] {
  switch (name) {
    case 'iri':
      return [];
    case 'status':
      return value.toLowerCase() === 'deprecated'
        ? [say(iri, `${OWL}deprecated`, { text: 'true', language: null, datatype: `${XSD}boolean` })]
        : [];
    case 'level':
      return [say(iri, `${LEXIKON}level`, plain(value.toLowerCase()))];
    case 'top':
      return YES.test(value) ? [{ subject: iri, predicate: `${SKOS}topConceptOf`, object: schemeIri }] : [];
    case 'notations': {
      const { value: text, datatype } = readNotationCell(value);
      return [say(iri, `${SKOS}notation`, { text, language: null, datatype })];
    }
    case 'sources':
      return sourceStatements(iri, value, `_:source-${String(index)}-${iri}`);
    case 'successors':
      return [{ subject: iri, predicate: `${DCT}isReplacedBy`, object: resolveTerm(value) }];
    case 'domains': {
      const { iri: domain, name: text } = resolveDomain(value);
      return [
        { subject: domain, predicate: TYPE, object: CLASSES.domain },
        { subject: domain, predicate: TYPE, object: CLASSES.collection },
        say(domain, `${SKOS}prefLabel`, plain(text)),
        { subject: domain, predicate: `${SKOS}member`, object: iri },
      ];
    }
  }
}

function sourceStatements(iri: Resource, value: string, node: Resource): readonly Statement[] {
  const { text, url } = readNamedAddress(value);
  const predicate = `${DCT}source`;
  if (url === null) return [say(iri, predicate, plain(text))];
  if (url === text) return [{ subject: iri, predicate, object: url }];
  return [
    { subject: iri, predicate, object: node },
    say(node, `${LEXIKON}text`, plain(text)),
    say(node, `${LEXIKON}url`, plain(url)),
  ];
}
