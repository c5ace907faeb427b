import type { Resource } from '../rdf/statement.js';
import { isIri } from '@lexikon/terms/iri';
import { readNamedAddress } from './named-address.js';
import type { CsvOptions } from './csv-options.js';
import type { Cell, RowSetting } from './row-statements.js';

/** In a table that people write, terms and domains may be called by their names instead of their IRIs. */
export class CsvNames {
  readonly #terms = new Map<string, Resource | null>();
  readonly #domains = new Map<string, Resource>();
  readonly #baseIri: string;

  constructor(
    rows: readonly { readonly iri: Resource; readonly cells: readonly Cell[] }[],
    { baseIri, surroundings }: CsvOptions,
  ) {
    this.#baseIri = baseIri;
    for (const { iri, names } of surroundings.domains ?? []) for (const name of names) this.#domains.set(name, iri);
    for (const { iri, cells } of rows) {
      for (const { column, values } of cells) {
        if (column.kind !== 'text' || column.name !== 'preferred') continue;
        for (const value of values) this.#name(value, iri);
      }
    }
  }

  resolvers(): Pick<RowSetting, 'resolveTerm' | 'resolveDomain'> {
    return {
      resolveTerm: (value) => this.#terms.get(value) ?? value,
      resolveDomain: (value) => {
        const { text, url } = readNamedAddress(value);
        return { iri: url ?? this.#domains.get(text) ?? this.#iriOfDomain(text), name: text };
      },
    };
  }

  /** Homographs are called by their IRIs only: a name of two terms leads to neither. */
  #name(name: string, iri: Resource): void {
    if (isIri(name)) return;
    const known = this.#terms.get(name);
    this.#terms.set(name, known === undefined || known === iri ? iri : null);
  }

  #iriOfDomain(name: string): Resource {
    return `${this.#baseIri}domain-${encodeURIComponent(name.toWellFormed())}`;
  }
}
