import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { collectDefaultMetrics, register } from 'prom-client';
import type { HealthReport } from '../health/health-report.js';

export interface MetricsServer {
  readonly port: number;
  close(): Promise<void>;
}

/**
 * Metrics for Prometheus at `/metrics`, on a port of their own that no proxy publishes; and the health of a process that
 * has no other address, at `/health`.
 */
export async function startMetricsServer(
  port: number,
  reportHealth: () => Promise<HealthReport>,
): Promise<MetricsServer> {
  // Once for a process: a second call would register every name twice.
  if (!register.getSingleMetric('process_cpu_user_seconds_total')) collectDefaultMetrics();
  const server = createServer((request, response) => void answer(request, response, reportHealth));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, resolve);
  });
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  { method, url }: IncomingMessage,
  response: ServerResponse,
  reportHealth: () => Promise<HealthReport>,
): Promise<void> {
  try {
    if (method !== 'GET') return void response.writeHead(405).end();
    if (url === '/metrics') {
      return void response.writeHead(200, { 'Content-Type': register.contentType }).end(await register.metrics());
    }
    if (url === '/health') {
      const report = await reportHealth();
      const status = report.status === 'down' ? 503 : 200;
      return void response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(report));
    }
    response.writeHead(404).end();
  } catch {
    response.writeHead(500).end();
  }
}
