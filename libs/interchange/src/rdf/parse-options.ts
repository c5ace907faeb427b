import type { RdfJsQuad } from './rdf-js.js';

export interface ParseOptions {
  /** Against which relative IRIs are resolved; null leaves them as they are. */
  readonly baseIri: string | null;
  /** `named`: the triple stood in a named graph. */
  readonly onQuad: (quad: RdfJsQuad, named: boolean) => void;
}
