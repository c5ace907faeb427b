import type { ImportSurroundings } from '../files/import-document.js';
import type { Graph } from '../rdf/graph.js';
import type { Ledger } from './ledger.js';
import type { Ownership } from './ownership.js';
import type { Roles } from './roles.js';

/** What every part of reading a file looks into. */
export interface Reading {
  readonly graph: Graph;
  readonly roles: Roles;
  readonly ownership: Ownership;
  readonly ledger: Ledger;
  readonly surroundings: ImportSurroundings;
}
