import { Injectable } from '@nestjs/common';
import type { Caller } from '@lexikon/kernel/actor';
import { Clock } from '@lexikon/kernel/clock';
import { Outbox } from '@lexikon/kernel/outbox';
import type { Tx } from '@lexikon/kernel/transactions';

/** Asks for the work on an import: whatever its state is then, a job does what it asks for. */
@Injectable()
export class ImportEvents {
  constructor(
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  now(): Date {
    return this.clock.now();
  }

  async request(
    tx: Tx,
    { actor, requestId }: Caller,
    { importId, ...scope }: { readonly workspaceId: string; readonly lexiconId: string; readonly importId: string },
  ): Promise<void> {
    const event = { type: 'import.requested', subjectId: importId, termIds: [], bulk: true } as const;
    await this.outbox.append(tx, [{ ...event, ...scope, actor, requestId, at: this.now() }]);
  }
}
