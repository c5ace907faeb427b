import { Injectable } from '@nestjs/common';
import { Transactions } from '@lexikon/kernel/transactions';
import type { SaidTerm, StagedItem } from './import.js';
import type { Finding } from '../files/import-document.js';
import { ImportItemRepository } from './import-item.repository.js';

/** A batch is read, compared and written at once: no more of the lexicon is held at a time. */
export const BATCH = 1_000;
const TIMEOUT_MS = 60_000;

/** Writes what staging comes to, batch by batch: rows of an import that is not ready are nobody's to see. */
@Injectable()
export class StagedItems {
  constructor(
    private readonly items: ImportItemRepository,
    private readonly transactions: Transactions,
  ) {}

  async clear(importId: string): Promise<void> {
    await this.transactions.run((tx) => this.items.clear(tx, importId), { timeoutMs: TIMEOUT_MS });
  }

  async save(importId: string, items: readonly StagedItem[], said: readonly SaidTerm[]): Promise<void> {
    await this.transactions.run((tx) => this.items.saveItems(tx, importId, items, said), { timeoutMs: TIMEOUT_MS });
  }

  async saveFindings(importId: string, findings: readonly Finding[]): Promise<void> {
    for (let start = 0; start < findings.length; start += BATCH) {
      const batch = findings.slice(start, start + BATCH).map((finding, i) => ({ ...finding, seq: start + i }));
      await this.transactions.run((tx) => this.items.appendFindings(tx, importId, batch), { timeoutMs: TIMEOUT_MS });
    }
  }
}
