import { NestFactory } from '@nestjs/core';
import { PlatformModule } from '@lexikon/platform/platform.module';
import { createTestDatabase, type TestDatabase } from '@lexikon/testing/test-database';
import type { CliContext } from '../cli-context.js';
import { CliModule } from '../cli.module.js';

/** What commands work with, on a database of its own. */
export async function createTestCli(): Promise<CliContext & { readonly test: TestDatabase }> {
  const test = await createTestDatabase();
  const app = await NestFactory.createApplicationContext(CliModule.on(PlatformModule.forPool(test.pool)), {
    logger: false,
    abortOnError: false,
  });
  return {
    test,
    caller: { actor: { kind: 'system' }, requestId: 'request-1' },
    get: (token) => app.get(token, { strict: false }),
    close: async () => {
      await app.close();
      await test.close();
    },
  };
}
