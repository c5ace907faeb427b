import type { EventPayload } from '@lexikon/contracts/jobs';
import { JobHandler } from '@lexikon/kernel/job-handler';

export const PAYLOAD: EventPayload = {
  type: 'terms.changed',
  lexiconId: '0198d3a0-0000-7000-8000-0000000000aa',
  termIds: ['0198d3a0-0000-7000-8000-000000000001'],
  subjectId: null,
  actor: 'system',
  requestId: 'request-1',
  bulk: false,
};

let queues = 0;

/** A queue of the spec's own, in a database or a Redis that remembers the last run. */
export function newQueueName(): string {
  return `spec-${process.pid}-${Date.now()}-${++queues}`;
}

/** Holds every job until it is let go, and says which came. */
export class HeldHandler extends JobHandler<EventPayload> {
  readonly name = newQueueName();
  readonly came: string[] = [];
  private release: () => void = () => undefined;
  private readonly held = new Promise<void>((resolve) => (this.release = resolve));

  constructor(override readonly concurrency = 2) {
    super();
  }

  override async handle({ requestId }: EventPayload): Promise<void> {
    this.came.push(requestId);
    await this.held;
  }

  letGo(): void {
    this.release();
  }
}
