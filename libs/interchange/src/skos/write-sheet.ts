import type { Definition, Label, Sheet, Source } from '@lexikon/terms/term';
import { isIri } from '@lexikon/terms/iri';
import { isBlank, type Literal, type Resource, type Statement } from '../rdf/statement.js';
import { DCT, LEXIKON, SKOS, SKOSXL, VALUE } from '../rdf/vocabulary.js';
import { MATCH_PROPERTIES, REMARK_PROPERTIES } from './facts.js';
import { LABEL_PROPERTIES } from './labels.js';
import { NOTE_PROPERTIES } from './texts.js';

type Words = Pick<Literal, 'text' | 'language'>;

/**
 * Plain SKOS for every label, so that any tool reads it, and beside it a node where the label has one or where a form
 * or a standing is to be said. The nodes made here are named by whoever writes the statements out.
 */
export function sheetStatements(iri: Resource, sheet: Sheet): readonly Statement[] {
  return [
    ...sheet.labels.flatMap((label, index) => labelStatements(iri, label, `_:label-${String(index)}`)),
    ...sheet.definitions.flatMap((one, index) => definitionStatements(iri, one, `_:definition-${String(index)}`)),
    ...sheet.notes.flatMap((note) =>
      textStatements(iri, `${SKOS}${NOTE_PROPERTIES[note.kind]}`, note, usable(note.node)),
    ),
    ...sheet.notations.map(({ value, datatype }) => ({
      subject: iri,
      predicate: `${SKOS}notation`,
      object: { text: value, language: null, datatype: datatype === null || isIri(datatype) ? datatype : null },
    })),
    ...unique(sheet.sources).flatMap((source, index) => sourceStatements(iri, source, `_:source-${String(index)}`)),
    ...sheet.matches.map(({ kind, iri: object }) => ({
      subject: iri,
      predicate: `${SKOS}${MATCH_PROPERTIES[kind]}`,
      // An address that people mistyped goes out as a text: one bad IRI would make the whole file unreadable.
      object: isIri(object) ? object : { text: object, language: null, datatype: null },
    })),
    ...(['questions', 'disambiguations'] as const).flatMap((part) =>
      sheet[part].map((remark) => say(iri, `${LEXIKON}${REMARK_PROPERTIES[part]}`, remark)),
    ),
  ];
}

function say(subject: Resource, predicate: string, { text, language }: Words): Statement {
  return { subject, predicate, object: { text, language, datatype: null } };
}

function sayPlainly(subject: Resource, predicate: string, text: string): Statement {
  return say(subject, predicate, { text, language: null });
}

/** Only a blank node or an IRI can stand for a text. */
function usable(node: string | null): Resource | null {
  return node !== null && (isBlank(node) || isIri(node)) ? node : null;
}

function labelStatements(iri: Resource, label: Label, made: Resource): readonly Statement[] {
  const property = LABEL_PROPERTIES[label.kind];
  const { form, standing } = label;
  const node = usable(label.node) ?? (form === null && standing === null ? null : made);
  return [
    say(iri, `${SKOS}${property}`, label),
    ...(node === null
      ? []
      : [
          { subject: iri, predicate: `${SKOSXL}${property}`, object: node },
          say(node, `${SKOSXL}literalForm`, label),
          ...(form === null ? [] : [sayPlainly(node, `${LEXIKON}form`, form)]),
          ...(standing === null ? [] : [sayPlainly(node, `${LEXIKON}standing`, standing)]),
        ]),
  ];
}

function definitionStatements(iri: Resource, definition: Definition, made: Resource): readonly Statement[] {
  const isContextual = definition.kind === 'contextual';
  const node = usable(definition.node) ?? (isContextual ? made : null);
  return [
    ...textStatements(iri, `${SKOS}definition`, definition, node),
    ...(isContextual && node !== null ? [sayPlainly(node, `${LEXIKON}context`, definition.context ?? '')] : []),
  ];
}

function textStatements(iri: Resource, property: string, words: Words, node: Resource | null): readonly Statement[] {
  return node === null
    ? [say(iri, property, words)]
    : [{ subject: iri, predicate: property, object: node }, say(node, VALUE, words)];
}

/** Two nodes that say the same are read as one source. */
function unique(sources: readonly Source[]): readonly Source[] {
  return [...new Map(sources.map((source) => [JSON.stringify([source.text, source.url]), source])).values()];
}

function sourceStatements(iri: Resource, { text, url }: Source, made: Resource): readonly Statement[] {
  const property = `${DCT}source`;
  if (url === null) return [sayPlainly(iri, property, text)];
  if (url === text && isIri(url)) return [{ subject: iri, predicate: property, object: url }];
  return [
    { subject: iri, predicate: property, object: made },
    sayPlainly(made, `${LEXIKON}text`, text),
    sayPlainly(made, `${LEXIKON}url`, url),
  ];
}
