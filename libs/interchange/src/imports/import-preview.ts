import { Injectable } from '@nestjs/common';
import { RelationTypesReadModel } from '@lexikon/relations/relation-types.read-model';
import type { ImportReport } from './import.js';
import type { Finding, ImportDocument } from '../files/import-document.js';
import type { ImportUpload } from './imports.service.js';
import { readImport } from '../files/read-import.js';
import { workingLanguagesOf } from '../skos/label-languages.js';

/** What a file would come to in a lexicon that is not there yet. */
export interface ImportPreview {
  /** The languages that a lexicon made for it would be kept in, most frequent first. */
  readonly languages: readonly string[];
  readonly report: ImportReport;
  readonly findings: readonly Finding[];
}

/** A name for what has none, until there is a lexicon. */
const NOWHERE = 'urn:lexikon:new:';

@Injectable()
export class ImportPreviews {
  constructor(private readonly relationTypes: RelationTypesReadModel) {}

  /** Reads a file without writing anything. @throws {DomainError} as staging does. */
  async preview(
    workspaceId: string,
    { fileName, format, bytes }: ImportUpload,
    { strict }: { readonly strict: boolean },
  ): Promise<ImportPreview> {
    const types = await this.relationTypes.list(workspaceId);
    const surroundings = { iris: new Set<string>(), types, edges: [] };
    const options = { fileName, format: format ?? null, strict, surroundings, baseIri: NOWHERE };
    const document = await readImport(bytes(), options);
    return { languages: workingLanguagesOf(document.terms), report: reportOf(document), findings: document.findings };
  }
}

function reportOf({ triples, terms, findings }: ImportDocument): ImportReport {
  const count = (kind: Finding['kind']) => findings.filter((finding) => finding.kind === kind).length;
  return {
    triples,
    terms: {
      added: terms.length,
      changed: 0,
      removed: 0,
      unchanged: 0,
      deprecated: terms.filter(({ status }) => status === 'deprecated').length,
    },
    relations: { added: terms.reduce((sum, { relations }) => sum + relations.length, 0), removed: 0, unchanged: 0 },
    dropped: 0,
    conflicts: 0,
    findings: {
      kept: count('kept'),
      mended: count('mended'),
      rejected: count('rejected'),
      noticed: count('noticed'),
    },
  };
}
