import type { ProvidersView } from '@lexikon/contracts/auth';
import type { RevisionRow } from '@lexikon/contracts/changes';
import type { DomainView, LexiconView } from '@lexikon/contracts/lexicons';
import type { RelationTypeView, RelationView } from '@lexikon/contracts/relations';
import type { LabelView } from '@lexikon/contracts/sheets';
import type { TermRow, TermView } from '@lexikon/contracts/terms';

/** Ids that pass the contracts, by a number that a person can follow. */
export const idOf = (number: number) => `0198d3a0-0000-7000-8000-${String(number).padStart(12, '0')}`;

const AT = '2026-03-12T09:30:00.000Z';

export function buildLexicon(overrides: Partial<LexiconView> = {}): LexiconView {
  return {
    id: idOf(1),
    workspaceId: idOf(2),
    workspaceName: 'eLTER',
    name: 'EnvThes',
    description: null,
    languages: ['en', 'fr'],
    defaultLanguage: 'en',
    licence: null,
    baseIri: 'urn:lexikon:test:',
    visibility: 'workspace',
    fourEyes: false,
    termCount: 3,
    waitingCount: 0,
    definedCount: 2,
    preferredCounts: { en: 3, fr: 2 },
    may: { edit: true, review: true, manage: true },
    version: 1,
    createdAt: AT,
    updatedAt: AT,
    archivedAt: null,
    removedAt: null,
    ...overrides,
  };
}

export function buildLabel(number: number, overrides: Partial<LabelView> = {}): LabelView {
  const label = { language: 'en', text: 'soil', kind: 'preferred', form: null, standing: null, node: null } as const;
  return { id: idOf(number), ...label, ...overrides };
}

export function buildDefinition(
  number: number,
  overrides: Partial<TermView['definitions'][number]> = {},
): TermView['definitions'][number] {
  return {
    id: idOf(number),
    language: 'en',
    text: 'The top layer.',
    kind: 'short',
    context: null,
    node: null,
    ...overrides,
  };
}

export function buildTerm(overrides: Partial<TermView> = {}): TermView {
  return {
    id: idOf(10),
    lexiconId: idOf(1),
    iri: 'urn:lexikon:test:10',
    version: 3,
    status: 'draft',
    level: null,
    name: 'soil',
    labels: [buildLabel(11)],
    definitions: [buildDefinition(12)],
    notes: [],
    notations: [],
    sources: [],
    matches: [],
    questions: [],
    disambiguations: [],
    top: false,
    kept: [],
    domainIds: [],
    successors: [],
    replaces: [],
    validatedVersion: null,
    source: null,
    createdAt: AT,
    updatedAt: AT,
    removedAt: null,
    ...overrides,
  };
}

export function buildRelationType(overrides: Partial<RelationTypeView> = {}): RelationTypeView {
  return {
    id: idOf(50),
    workspaceId: null,
    key: 'broader',
    inverseKey: null,
    symmetric: false,
    transitive: false,
    refines: null,
    hierarchy: null,
    property: null,
    labels: { en: 'broader', fr: 'générique' },
    inverseLabels: { en: 'narrower', fr: 'spécifique' },
    ...overrides,
  };
}

/** To a term with the number of the relation, and a hundred more. */
export function buildRelation(number: number, overrides: Partial<RelationView> = {}): RelationView {
  return {
    id: idOf(number),
    type: 'broader',
    direction: 'out',
    term: { id: idOf(number + 100), name: `term ${number}`, status: 'draft', version: 1 },
    strength: null,
    confidence: null,
    note: null,
    period: null,
    evidence: null,
    ...overrides,
  };
}

export function buildRevision(overrides: Partial<RevisionRow> = {}): RevisionRow {
  return {
    version: 3,
    changeId: idOf(30),
    at: AT,
    author: { kind: 'user', id: idOf(40), name: 'Inès Caron' },
    origin: 'ui',
    reason: null,
    status: 'draft',
    hash: 'hash',
    diff: [],
    undoes: null,
    undoneBy: null,
    ...overrides,
  };
}

export function buildRow(number: number, name: string, overrides: Partial<TermRow> = {}): TermRow {
  return {
    id: idOf(number),
    name,
    own: true,
    secondName: null,
    status: 'draft',
    level: null,
    version: 1,
    definition: null,
    childCount: 0,
    top: false,
    domainIds: [],
    languageCount: 1,
    successors: [],
    updatedAt: AT,
    ...overrides,
  };
}

export function buildDomain(number: number, name: string, overrides: Partial<DomainView> = {}): DomainView {
  return {
    id: idOf(number),
    lexiconId: idOf(1),
    parentId: null,
    iri: `urn:lexikon:test:${number}`,
    labels: [{ language: 'en', text: name }],
    kind: 'domain',
    position: number,
    termCount: 0,
    version: 1,
    ...overrides,
  };
}

/** A server with local accounts alone, closed to newcomers. */
export function buildProviders(overrides: Partial<ProvidersView> = {}): ProvidersView {
  return {
    local: true,
    resetByMail: false,
    providers: [],
    signUp: { rule: 'closed', githubOrganisations: [], googleDomains: [], emailDomains: [] },
    needsSetup: false,
    ...overrides,
  };
}
