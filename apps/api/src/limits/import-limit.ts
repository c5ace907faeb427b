import { Injectable } from '@nestjs/common';
import { type Counter, Counters } from '@lexikon/platform/limits/counters';
import { AppSettings } from '../app-settings.js';
import { tooMany } from './limit-problems.js';

const HOUR_S = 3_600;

/** A file keeps the worker busy, for all who wait for it. */
@Injectable()
export class ImportLimit {
  private readonly counter: Counter;

  constructor(
    counters: Counters,
    private readonly settings: AppSettings,
  ) {
    this.counter = counters.open('import', HOUR_S);
  }

  /** @throws {HttpProblem} before a byte of the file is read. */
  async spend(workspaceId: string): Promise<void> {
    const { count, ms } = await this.counter.add(workspaceId);
    if (count > this.settings.limits.imports) throw tooMany('import', ms);
  }
}
