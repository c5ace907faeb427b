import { isIri } from '@lexikon/terms/iri';

/** A text and the address that it stands for: a source, or a domain by its name and IRI. */
export interface NamedAddress {
  readonly text: string;
  readonly url: string | null;
}

/** `text <address>`; the address alone where it is its own text; `<>` where a text would be taken for an address. */
export function writeNamedAddress({ text, url }: NamedAddress): string {
  if (url === text && isIri(text)) return text;
  if (url === null) return isIri(text) || /<[^<>]*>$/u.test(text) ? `${text} <>` : text;
  return `${text} <${url}>`;
}

export function readNamedAddress(value: string): NamedAddress {
  const [, text, url] = /^([\s\S]+) <([^<>]*)>$/u.exec(value) ?? [];
  if (text !== undefined) return { text, url: url || null };
  return isIri(value) ? { text: value, url: value } : { text: value, url: null };
}
