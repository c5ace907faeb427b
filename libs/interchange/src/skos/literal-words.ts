import { isResource, type Literal, type Statement } from '../rdf/statement.js';

/** A text without a language; null for all else. */
export function literalOf(object: Statement['object']): string | null {
  return !isResource(object) && object.language === null && object.datatype === null ? object.text : null;
}

const SHOWN = 80;

/** As people read it in a finding. */
export function quote(object: string | Pick<Literal, 'text' | 'language'>): string {
  if (typeof object === 'string') return `<${object}>`;
  const text = object.text.length > SHOWN ? `${object.text.slice(0, SHOWN)}…` : object.text;
  return `“${text.toWellFormed()}”${object.language === null ? '' : `@${object.language}`}`;
}
