import type { PinoLogger } from 'nestjs-pino';
import type { EventPayload } from '@lexikon/contracts/jobs';
import { JobHandler } from '@lexikon/kernel/job-handler';
import type { EventHandler } from './jobs.js';

/** A handler whose log lines name the request that its event came from, as the lines of the request itself do. */
export class LoggedHandler extends JobHandler<EventPayload> {
  readonly name: string;
  override readonly concurrency: number;

  constructor(
    private readonly handler: EventHandler,
    private readonly logger: Pick<PinoLogger, 'runInContext'>,
  ) {
    super();
    this.name = handler.name;
    this.concurrency = handler.concurrency;
  }

  override handle(payload: EventPayload): Promise<void> {
    const { requestId, actor } = payload;
    return this.logger.runInContext(() => this.handler.handle(payload), {
      bindings: { requestId, actor, handler: this.name },
    });
  }
}
