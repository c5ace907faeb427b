import { Injectable } from '@nestjs/common';
import type { Caller } from '@lexikon/kernel/actor';
import { NotFoundError } from '@lexikon/kernel/domain-error';
import { Ids } from '@lexikon/kernel/ids';
import { Transactions } from '@lexikon/kernel/transactions';
import type { Tx } from '@lexikon/kernel/transactions';
import type { Import, ImportOptions, ImportState } from './import.js';
import { ImportGate } from './import-gate.js';
import { ImportItemRepository } from './import-item.repository.js';
import { type ImportFormat, formatOfName, formatOfText } from '../files/import-format.js';
import { ImportEvents } from './import-events.js';
import { type ImportPlace, ImportRepository } from './import.repository.js';
import { ImportStateError } from './import-run.errors.js';
import { readText } from '../files/source-text.js';

/** A file to import: its bytes can be had as often as they are asked for. */
export interface ImportUpload {
  readonly fileName: string;
  readonly bytes: () => AsyncIterable<Uint8Array>;
  /** Told from the file where absent. */
  readonly format?: ImportFormat | undefined;
}

const CHUNK = 1_000_000;
const UPLOAD_TIMEOUT_MS = 5 * 60_000;

/** What a person does with imports. The long work is a job's: `ImportHandler`. */
@Injectable()
export class ImportsService {
  constructor(
    private readonly gate: ImportGate,
    private readonly imports: ImportRepository,
    private readonly items: ImportItemRepository,
    private readonly transactions: Transactions,
    private readonly events: ImportEvents,
    private readonly ids: Ids,
  ) {}

  /** Whether the caller may import there at all: worth knowing before a large file is received. */
  async requireImporter(caller: Caller, lexiconId: string): Promise<{ readonly workspaceId: string }> {
    return this.gate.requireImporter(caller, lexiconId, 'draft');
  }

  /**
   * Takes a file in, and has it compared.
   *
   * @throws {ImportNeedsReviewerError} when it is to come in as validated, and the caller may not validate.
   */
  async create(caller: Caller, lexiconId: string, upload: ImportUpload, options: ImportOptions): Promise<Import> {
    const { workspaceId } = await this.gate.requireImporter(caller, lexiconId, options.status);
    const row = await this.rowOf(caller, lexiconId, upload, options, 'queued');
    await this.transactions.run(
      async (tx) => {
        await this.items.prune(tx, lexiconId);
        await this.imports.create(tx, row, this.events.now());
        await this.saveFile(tx, row.id, upload);
        await this.events.request(tx, caller, { workspaceId, lexiconId, importId: row.id });
      },
      { timeoutMs: UPLOAD_TIMEOUT_MS },
    );
    return this.load(row.id);
  }

  /** For a caller that does the work itself, on the spot: no job is asked for and no file is kept. */
  async begin(caller: Caller, lexiconId: string, upload: ImportUpload, options: ImportOptions): Promise<Import> {
    await this.gate.requireImporter(caller, lexiconId, options.status);
    const row = await this.rowOf(caller, lexiconId, upload, options, 'staging');
    await this.transactions.run(
      async (tx) => {
        await this.items.prune(tx, lexiconId);
        await this.imports.create(tx, row, this.events.now());
      },
      { timeoutMs: UPLOAD_TIMEOUT_MS },
    );
    return this.load(row.id);
  }

  /** Newest first. */
  async list(
    caller: Caller,
    lexiconId: string,
    page: { readonly after: ImportPlace | null; readonly limit: number },
  ): Promise<readonly Import[]> {
    await this.gate.require(caller, lexiconId);
    return this.imports.list(lexiconId, page);
  }

  /** @throws {NotFoundError} */
  async get(caller: Caller, importId: string): Promise<Import> {
    const row = await this.imports.find(importId);
    if (!row) throw new NotFoundError();
    await this.gate.require(caller, row.lexiconId);
    return row;
  }

  /** Has it applied. @throws {ImportStateError} when it is not ready. */
  async apply(caller: Caller, importId: string): Promise<Import> {
    const row = await this.get(caller, importId);
    const { workspaceId } = await this.gate.requireImporter(caller, row.lexiconId, row.options.status);
    await this.move(row, ['ready'], 'applying', caller, (tx) =>
      this.events.request(tx, caller, { workspaceId, lexiconId: row.lexiconId, importId }),
    );
    return this.load(importId);
  }

  /** For a caller that applies it itself, on the spot. */
  async beginApplying(caller: Caller, importId: string): Promise<Import> {
    const row = await this.get(caller, importId);
    await this.move(row, ['ready'], 'applying', caller);
    return this.load(importId);
  }

  async discard(caller: Caller, importId: string): Promise<Import> {
    const row = await this.get(caller, importId);
    await this.move(row, ['queued', 'ready'], 'discarded', caller);
    await this.imports.removeChunksOfFinished(importId);
    return this.load(importId);
  }

  /** Stops what runs, wherever it runs, within a second or so. What waits is cancelled at once. */
  async cancel(caller: Caller, importId: string): Promise<Import> {
    const row = await this.get(caller, importId);
    if (row.state === 'staging' || row.state === 'applying') await this.imports.requestCancel(importId);
    else {
      await this.move(row, ['queued', 'ready'], 'cancelled', caller);
      await this.imports.removeChunksOfFinished(importId);
    }
    return this.load(importId);
  }

  private async move(
    row: Import,
    from: readonly ImportState[],
    to: ImportState,
    { actor }: Caller,
    and: (tx: Tx) => Promise<void> = async () => undefined,
  ): Promise<void> {
    await this.transactions.run(async (tx) => {
      const isMoved = await this.imports.move(tx, row.id, from, to, { at: this.events.now(), actor });
      if (!isMoved) throw new ImportStateError(row.state);
      await and(tx);
    });
  }

  private async rowOf(
    { actor }: Caller,
    lexiconId: string,
    { fileName, format, bytes }: ImportUpload,
    options: ImportOptions,
    state: 'queued' | 'staging',
  ) {
    const told = format ?? formatOfName(fileName) ?? formatOfText(await startOf(bytes(), fileName), fileName);
    return { id: this.ids.next(), lexiconId, state, fileName, format: told, options, actor };
  }

  private async saveFile(tx: Tx, importId: string, { bytes }: ImportUpload): Promise<void> {
    let seq = 0;
    for await (const part of bytes()) {
      for (let start = 0; start < part.byteLength; start += CHUNK) {
        await this.imports.appendChunk(tx, importId, seq, part.subarray(start, start + CHUNK));
        seq += 1;
      }
    }
  }

  private async load(importId: string): Promise<Import> {
    const row = await this.imports.find(importId);
    if (!row) throw new NotFoundError();
    return row;
  }
}

async function startOf(bytes: AsyncIterable<Uint8Array>, fileName: string): Promise<string> {
  for await (const text of readText(bytes, fileName)) return text;
  return '';
}
