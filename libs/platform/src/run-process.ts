import { ConsoleLogger, Logger } from '@nestjs/common';
import { ConfigError } from './config/config.error.js';
import { EmbeddedPostgresError } from './embedded-postgres/embedded-postgres.error.js';
import { StoreError } from './store.error.js';

/** Less than the half minute after which process managers kill. */
const STOP_MS = 27_000;

/** What to do at the end. The last that is told is done first, as with everything that stands on another. */
export type OnStop = (stop: () => Promise<unknown>) => void;

/**
 * The life of a server or a worker: starts, runs until SIGTERM or SIGINT, stops what was started. What cannot be started
 * ends the process with a sentence for whoever started it.
 */
export async function runProcess(start: (onStop: OnStop) => Promise<void>): Promise<void> {
  // JSON lines from the first on: the application's own logger is there only when its stores are.
  Logger.overrideLogger(new ConsoleLogger({ json: true, colors: false }));
  const stops: (() => Promise<unknown>)[] = [];
  let isStopping = false;
  const stop = async (exitCode: number) => {
    // A second signal: whoever sent it has no patience left.
    if (isStopping) process.exit(1);
    isStopping = true;
    setTimeout(() => process.exit(1), STOP_MS).unref();
    await stopAll(stops);
    process.exit(exitCode);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void stop(0));
  try {
    await start((each) => stops.push(each));
  } catch (error) {
    process.stderr.write(`${describe(error)}\n`);
    await stop(1);
  }
}

async function stopAll(stops: readonly (() => Promise<unknown>)[]): Promise<void> {
  const logger = new Logger('Process');
  for (const stop of [...stops].reverse()) {
    // One that fails must not keep the others running.
    await stop().catch((error: unknown) => logger.warn({ msg: 'Something did not stop cleanly', err: error }));
  }
}

/** Failures that are written for people have no stack; of any other the stack is what helps. */
function describe(error: unknown): string {
  const isForPeople =
    error instanceof ConfigError || error instanceof StoreError || error instanceof EmbeddedPostgresError;
  if (isForPeople) return `Lexikon cannot start. ${error.message}`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
