import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { JobHandler } from '@lexikon/kernel/job-handler';
import { LexiconCountsRepository } from './lexicon-counts.repository.js';

/** How long a first event waits for others: an edit in the interface seldom comes alone. */
const GATHER_MS = 300;
/** Between two counts of a lexicon: of a large one under many writes, a count takes up to a sixth of the time. */
const MIN_REST_MS = 700;
const REST_PER_COUNT = 5;
const MAX_REST_MS = 1_400;

/** Keeps a lexicon's counts right within two seconds, whatever number of events says that it has changed. */
@Injectable()
export class LexiconCountsHandler extends JobHandler<{ readonly lexiconId: string }> {
  readonly name = 'lexicon-counts';

  /** Lexicons that are about to be counted. The count begins later than now, so it will see what has happened. */
  private readonly expected = new Set<string>();
  private readonly restUntil = new Map<string, number>();

  constructor(private readonly counts: LexiconCountsRepository) {
    super();
  }

  /** An event that finds its lexicon about to be counted is done at once: the job that counts carries it. */
  override async handle({ lexiconId }: { readonly lexiconId: string }): Promise<void> {
    if (this.expected.has(lexiconId)) return;
    this.expected.add(lexiconId);
    const restMs = (this.restUntil.get(lexiconId) ?? 0) - performance.now();
    await sleep(Math.max(GATHER_MS, restMs));
    this.expected.delete(lexiconId);
    await this.count(lexiconId);
  }

  private async count(lexiconId: string): Promise<void> {
    const startedAt = performance.now();
    await this.counts.recount(lexiconId);
    const endedAt = performance.now();
    const restMs = Math.min(Math.max(REST_PER_COUNT * (endedAt - startedAt), MIN_REST_MS), MAX_REST_MS);
    this.restUntil.set(lexiconId, endedAt + restMs);
    // Only lexicons that are written to are remembered.
    for (const [id, until] of this.restUntil) if (until < endedAt) this.restUntil.delete(id);
  }
}
