import type { ImportFacetsView, ImportItemView, ImportReport, ImportView } from '@lexikon/contracts/imports';
import { idOf } from './build-views.js';

const AT = '2026-03-12T09:30:00.000Z';

export function buildReport(overrides: Partial<ImportReport> = {}): ImportReport {
  return {
    triples: { total: 100, used: 90, kept: 10, rejected: 0 },
    terms: { added: 1, changed: 1, removed: 0, unchanged: 7, deprecated: 0 },
    relations: { added: 1, removed: 0, unchanged: 5 },
    dropped: 1,
    conflicts: 1,
    findings: { kept: 1, mended: 0, rejected: 0, noticed: 0 },
    ...overrides,
  };
}

/** A preview that waits. */
export function buildImport(overrides: Partial<ImportView> = {}): ImportView {
  return {
    id: idOf(70),
    lexiconId: idOf(1),
    state: 'ready',
    fileName: 'soil.ttl',
    format: 'turtle',
    progress: { phase: 'ready', done: 10, total: 10 },
    reading: { bytes: 2_600_000, ms: 4_100, terms: 10, triples: 100 },
    report: buildReport(),
    chosen: { added: 1, changed: 1, conflicts: 0, removed: 0, theirs: 0 },
    error: null,
    changeId: null,
    undoneBy: null,
    author: { kind: 'user', id: idOf(40), name: 'Inès Caron' },
    createdAt: AT,
    updatedAt: AT,
    ...overrides,
  };
}

export function buildItem(overrides: Partial<ImportItemView> = {}): ImportItemView {
  return {
    seq: 1,
    termId: idOf(10),
    iri: 'http://example.org/soil',
    name: 'soil',
    outcome: 'changed',
    diff: [],
    decision: null,
    moved: false,
    ...overrides,
  };
}

export function buildFacets(overrides: Partial<ImportFacetsView> = {}): ImportFacetsView {
  return {
    total: 1,
    matching: 1,
    taken: 1,
    fields: [],
    languages: [],
    conflicts: 0,
    validated: 0,
    edited: 0,
    moved: 0,
    ...overrides,
  };
}
