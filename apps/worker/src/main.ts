import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { Logger } from 'nestjs-pino';
import { readWorkerConfig } from '@lexikon/platform/config/config';
import { openHealth } from '@lexikon/platform/health/health';
import { LoggingModule } from '@lexikon/platform/logging/logging.module';
import { startMetricsServer } from '@lexikon/platform/metrics/metrics-server';
import { PlatformModule } from '@lexikon/platform/platform.module';
import { runProcess } from '@lexikon/platform/run-process';
import { openStores } from '@lexikon/platform/stores';
import { startWorker } from './start-worker.js';
import { WorkerModule } from './worker.module.js';

await runProcess(async (onStop) => {
  const config = readWorkerConfig();
  const stores = await openStores(config);
  onStop(() => stores.stop());
  const app = await NestFactory.createApplicationContext(
    WorkerModule.on(PlatformModule.forPool(stores.pool), LoggingModule.forRoot({ level: config.logLevel })),
    { bufferLogs: true, abortOnError: false },
  );
  app.useLogger(app.get(Logger));
  onStop(() => app.close());
  const worker = await startWorker(app, stores, config);
  onStop(() => worker.stop());
  const health = openHealth(stores, config);
  onStop(async () => health.close());
  if (config.metricsPort > 0) {
    const metrics = await startMetricsServer(config.metricsPort, () => health.report());
    onStop(() => metrics.close());
  }
  app.get(Logger).log('The worker is ready');
});
