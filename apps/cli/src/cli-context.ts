import type { INestApplicationContext, Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { Caller } from '@lexikon/kernel/actor';
import { Ids } from '@lexikon/kernel/ids';
import { PlatformModule } from '@lexikon/platform/platform.module';
import { CliModule } from './cli.module.js';
import { openCliDatabase } from './cli-database.js';

/** The services of a running server, without HTTP and on the same database. */
export interface CliContext {
  /** The system itself: whoever may run commands on the server may do anything there. */
  readonly caller: Caller;
  /** A service by its class, e.g. `context.get(ImportsService)`. */
  get<T>(token: Type<T> | (abstract new (...args: never[]) => T)): T;
  /** Stops the embedded database only where this command started it. */
  close(): Promise<void>;
}

export async function openCliContext(): Promise<CliContext> {
  const database = await openCliDatabase();
  try {
    await database.requireMigrated();
    const app = await NestFactory.createApplicationContext(CliModule.on(PlatformModule.forPool(database.pool)), {
      // What a command has to say it prints itself; a failure is thrown.
      logger: false,
      abortOnError: false,
    });
    return contextOf(app, () => database.stop());
  } catch (error) {
    await database.close();
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

function contextOf(app: INestApplicationContext, stopDatabase: () => Promise<void>): CliContext {
  return {
    caller: { actor: { kind: 'system' }, requestId: app.get<Ids>(Ids).next() },
    get: (token) => app.get(token, { strict: false }),
    close: async () => {
      // Ends the pool too: the platform's module does.
      await app.close();
      await stopDatabase();
    },
  };
}
