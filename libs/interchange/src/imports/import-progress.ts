import type { ImportProgress } from './import.js';
import { ImportCancelledError } from './import-run.errors.js';
import type { ImportRepository } from './import.repository.js';

export type ProgressListener = (progress: ImportProgress) => void;

const EVERY_MS = 500;
const HEARTBEAT_MS = 5_000;

/**
 * Tells the import's row how far the work is, at most twice a second, and asks it whether to stop. A heartbeat shows
 * that the work goes on where a step takes long: another process takes over what is silent.
 */
export class ProgressReporter implements Disposable {
  private readonly heartbeat: NodeJS.Timeout;
  private savedAt = -Infinity;

  constructor(
    private readonly imports: Pick<ImportRepository, 'saveProgress'>,
    private readonly importId: string,
    private readonly listener: ProgressListener = () => undefined,
  ) {
    this.heartbeat = setInterval(() => {
      // A beat that is missed is followed by the next.
      this.imports.saveProgress(this.importId, null, new Date()).catch(() => undefined);
    }, HEARTBEAT_MS);
    this.heartbeat.unref();
  }

  /** @throws {ImportCancelledError} */
  async report(progress: ImportProgress): Promise<void> {
    if (performance.now() - this.savedAt < EVERY_MS) return;
    this.savedAt = performance.now();
    this.listener(progress);
    const isCancelled = await this.imports.saveProgress(this.importId, progress, new Date());
    if (isCancelled) throw new ImportCancelledError();
  }

  [Symbol.dispose](): void {
    clearInterval(this.heartbeat);
  }
}
