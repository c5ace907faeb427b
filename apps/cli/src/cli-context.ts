import { type INestApplicationContext, Logger, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { Caller } from '@lexikon/kernel/actor';
import { Ids } from '@lexikon/kernel/ids';
import { readCliConfig } from '@lexikon/platform/config/config';
import { PlatformModule } from '@lexikon/platform/platform.module';
import { openStores } from '@lexikon/platform/stores';
import { CliModule } from './cli.module.js';

// A server may wait for its database; whoever typed a command does not.
const WAIT_MS = 0;

/** The services of a running server, without HTTP and on the same database. */
export interface CliContext {
  /** The system itself: whoever may run commands on the server may do anything there. */
  readonly caller: Caller;
  /** A service by its class, e.g. `context.get(ImportsService)`. */
  get<T>(token: Type<T> | (abstract new (...args: never[]) => T)): T;
  /** Stops the embedded database only where this command started it, and nobody else has come to use it. */
  close(): Promise<void>;
}

export async function openCliContext(): Promise<CliContext> {
  // Standard output is for what the command was asked for; a failure is thrown.
  Logger.overrideLogger(false);
  const stores = await openStores(readCliConfig(), WAIT_MS);
  try {
    const app = await NestFactory.createApplicationContext(CliModule.on(PlatformModule.forPool(stores.pool)), {
      logger: false,
      abortOnError: false,
    });
    return contextOf(app, () => stores.stop());
  } catch (error) {
    await stores.stop();
    throw error;
  }
}

/** Runs work with a context, and closes it whatever happens. */
export async function withCliContext<T>(work: (context: CliContext) => Promise<T>): Promise<T> {
  const context = await openCliContext();
  try {
    return await work(context);
  } finally {
    await context.close();
  }
}

function contextOf(app: INestApplicationContext, stopStores: () => Promise<void>): CliContext {
  return {
    caller: { actor: { kind: 'system' }, requestId: app.get<Ids>(Ids).next() },
    get: (token) => app.get(token, { strict: false }),
    close: async () => {
      await app.close();
      await stopStores();
    },
  };
}
