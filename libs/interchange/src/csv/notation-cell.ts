import { isIri } from '@lexikon/terms/iri';
import { STRING } from '../rdf/vocabulary.js';

/** `value^^datatype`, the datatype an IRI. */
export function isTypedNotation(value: string): boolean {
  const at = value.lastIndexOf('^^');
  return at > 0 && isIri(value.slice(at + 2));
}

export function readNotationCell(cell: string): { readonly value: string; readonly datatype: string | null } {
  if (!isTypedNotation(cell)) return { value: cell, datatype: null };
  const at = cell.lastIndexOf('^^');
  const datatype = cell.slice(at + 2);
  return { value: cell.slice(0, at), datatype: datatype === STRING ? null : datatype };
}
