import { Injectable } from '@nestjs/common';
import type { Caller } from '@lexikon/kernel/actor';
import { NotFoundError } from '@lexikon/kernel/domain-error';
import { LexiconAccess } from '@lexikon/lexicons/lexicon-access';
import { RelationTypesReadModel } from '@lexikon/relations/relation-types.read-model';
import { fold } from '@lexikon/terms/fold';
import { ExportReadModel } from './export.read-model.js';
import type { ExportSource } from '../files/export-source.js';
import { type ExportFormat, writeExport, type WriteExportOptions } from '../files/write-export.js';

/** A file as it is being written. */
export interface ExportedFile {
  readonly fileName: string;
  readonly mediaType: string;
  /** To be read to its end, or ended by `return`: so long it holds a snapshot of the database. */
  readonly text: AsyncGenerator<string>;
}

const FILES: Readonly<Record<ExportFormat, { readonly extension: string; readonly mediaType: string }>> = {
  turtle: { extension: 'ttl', mediaType: 'text/turtle; charset=utf-8' },
  ntriples: { extension: 'nt', mediaType: 'application/n-triples; charset=utf-8' },
  jsonld: { extension: 'jsonld', mediaType: 'application/ld+json; charset=utf-8' },
  csv: { extension: 'csv', mediaType: 'text/csv; charset=utf-8' },
};

@Injectable()
export class ExportsService {
  constructor(
    private readonly lexicons: LexiconAccess,
    private readonly relationTypes: RelationTypesReadModel,
    private readonly exports: ExportReadModel,
  ) {}

  /**
   * A lexicon as a file, one state of it however long that takes, a batch of terms at a time.
   *
   * @throws {NotFoundError} before anything is written.
   */
  async export(caller: Caller, lexiconId: string, options: WriteExportOptions): Promise<ExportedFile> {
    const { workspaceId } = await this.lexicons.require(caller, 'term.read', lexiconId);
    const types = await this.relationTypes.list(workspaceId);
    const name = await this.exports.findName(lexiconId);
    if (name === null) throw new NotFoundError();
    const { extension, mediaType } = FILES[options.format];
    return {
      fileName: `${fileNameOf(name)}.${extension}`,
      mediaType,
      text: this.write(lexiconId, types, options),
    };
  }

  /** The snapshot is opened when the first line is asked for: what nobody begins to read holds nothing. */
  private async *write(
    lexiconId: string,
    types: ExportSource['types'],
    options: WriteExportOptions,
  ): AsyncGenerator<string> {
    const snapshot = await this.exports.open(lexiconId, options);
    if (!snapshot) throw new NotFoundError();
    try {
      yield* writeExport({ ...snapshot.source, types }, options);
    } finally {
      await snapshot.close();
    }
  }
}

/** Safe in a header and on every file system. */
function fileNameOf(name: string): string {
  const safe = fold(name)
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '')
    .slice(0, 80);
  return safe === '' ? 'lexicon' : safe;
}
