import type { DomainView } from '@lexikon/contracts/lexicons';

/** In the reader's language, else whatever name there is. */
export function domainName({ labels, iri }: Pick<DomainView, 'labels' | 'iri'>, language: string): string {
  const own = labels.find((label) => label.language?.toLowerCase() === language.toLowerCase());
  return (own ?? labels[0])?.text ?? iri;
}
