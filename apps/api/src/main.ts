import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Logger } from 'nestjs-pino';
import { IdentityProviders } from '@lexikon/accounts/providers/identity-providers';
import { SetupService } from '@lexikon/accounts/setup/setup.service';
import { startWorker } from '@lexikon/app-worker/start-worker';
import { type ApiConfig, readApiConfig } from '@lexikon/platform/config/config';
import { type Health, openHealth } from '@lexikon/platform/health/health';
import { LimitsModule } from '@lexikon/platform/limits/limits.module';
import { LoggingModule } from '@lexikon/platform/logging/logging.module';
import { MailModule } from '@lexikon/platform/mail/mail.module';
import { startMetricsServer } from '@lexikon/platform/metrics/metrics-server';
import { PlatformModule } from '@lexikon/platform/platform.module';
import { runProcess } from '@lexikon/platform/run-process';
import { openStores, type Stores } from '@lexikon/platform/stores';
import { AppModule } from './app.module.js';
import { serveDocs } from './docs/serve-docs.js';
import { describeRequest } from './http/caller.js';
import { configureHttp, HTTP_OPTIONS } from './http/configure-http.js';
import { serveWeb } from './web/serve-web.js';

await runProcess(async (onStop) => {
  const config = readApiConfig();
  const stores = await openStores(config);
  onStop(() => stores.stop());
  const health = openHealth(stores, config);
  onStop(async () => health.close());
  const app = await createApp(config, stores, health);
  onStop(() => app.close());
  if (!config.redisUrl) {
    // Without Redis there is no process of its own for jobs.
    const worker = await startWorker(app, stores, config);
    onStop(() => worker.stop());
  }
  if (config.metricsPort > 0) {
    const metrics = await startMetricsServer(config.metricsPort, () => health.report());
    onStop(() => metrics.close());
  }
  await app.listen(config.port, config.host);
  await greet(app, config);
});

async function createApp(config: ApiConfig, { pool }: Stores, health: Health): Promise<NestExpressApplication> {
  const { localAccounts, publicUrl, sample, signIn, network, limits } = config;
  const app = await NestFactory.create<NestExpressApplication>(
    AppModule.on(
      { localAccounts, publicUrl, sample, signIn, network, limits, health },
      PlatformModule.forPool(pool),
      MailModule.on(config.smtp),
      LimitsModule.on(config.redisUrl),
      LoggingModule.forRoot({ level: config.logLevel, describeRequest }),
    ),
    // Until it is up, what fails is news, and not each of its hundred parts.
    { ...HTTP_OPTIONS, logger: ['fatal', 'error', 'warn'], abortOnError: false },
  );
  configureHttp(app);
  serveDocs(app);
  serveWeb(app, config.webDir);
  // Before the first job is taken: a route that says not who may call it ends the start.
  await app.init();
  app.useLogger(app.get(Logger));
  return app;
}

/** For the person at the terminal: plain lines among those of the log, the last of them when everything works. */
async function greet(app: NestExpressApplication, { publicUrl, localAccounts }: ApiConfig): Promise<void> {
  const hasWayIn = localAccounts || app.get(IdentityProviders, { strict: false }).all.length > 0;
  const token = hasWayIn ? await app.get(SetupService).issueLink() : null;
  if (token) process.stdout.write(`Open ${publicUrl}/setup#token=${token} to become the first admin\n`);
  if (!hasWayIn) process.stdout.write('Nobody can sign in: set LOCAL_ACCOUNTS=on, or a provider (docs/security.md)\n');
  process.stdout.write(`Lexikon is ready at ${publicUrl}\n`);
}
