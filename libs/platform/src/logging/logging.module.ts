import type { IncomingMessage, ServerResponse } from 'node:http';
import { type DynamicModule, Module } from '@nestjs/common';
import { LoggerModule } from 'nestjs-pino';
import type { DestinationStream } from 'pino';
import type { Options } from 'pino-http';

const CENSOR = '[redacted]';
const SECRET_KEYS = ['authorization', 'cookie', '["set-cookie"]', 'password', 'token', 'access_token', 'secret'];

/** What ties a line to its request. */
export interface RequestFacts {
  readonly requestId: string;
  /** As `actorKey` writes it. */
  readonly actor: string;
}

export interface LoggingOptions {
  readonly level: string;
  /**
   * Asked when a request begins, for its id, and when it has ended: who calls is known in between. From then on lines
   * name the actor as well where `PinoLogger.assign({ actor })` was called.
   */
  readonly describeRequest?: (request: IncomingMessage) => RequestFacts;
  /** Standard output unless told. */
  readonly destination?: DestinationStream;
}

/** JSON lines for the process: `app.useLogger(app.get(Logger))` with the `Logger` of nestjs-pino. */
@Module({})
export class LoggingModule {
  static forRoot(options: LoggingOptions): DynamicModule {
    const pinoHttp = buildHttpLogging(options);
    return {
      module: LoggingModule,
      imports: [LoggerModule.forRoot({ pinoHttp: options.destination ? [pinoHttp, options.destination] : pinoHttp })],
    };
  }
}

export function buildHttpLogging({ level, describeRequest = describeNone }: LoggingOptions): Options {
  return {
    level,
    base: null,
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    formatters: { level: (label) => ({ level: label }) },
    redact: { paths: SECRET_KEYS.flatMap(atAnyDepth), censor: CENSOR },
    // Lines in the middle of a request name it, and leave the rest to the line at its end.
    quietReqLogger: true,
    customAttributeKeys: { reqId: 'requestId' },
    genReqId: (request) => describeRequest(request).requestId,
    // Asked at the beginning too, when nobody knows who calls; a key given twice would stand in the line twice.
    customProps: (request, { writableEnded, destroyed }) =>
      writableEnded || destroyed ? { actor: describeRequest(request).actor } : {},
    serializers: {
      // Neither headers nor the query: what people look for is theirs.
      req: ({ method, url }: { method: string; url: string }) => ({ method, path: url.split('?')[0] }),
      res: ({ statusCode }: { statusCode: number }) => ({ statusCode }),
    },
    autoLogging: { ignore: (request) => request.url?.startsWith('/health') ?? false },
    customLogLevel,
    customSuccessMessage: () => 'Request answered',
    customErrorMessage: () => 'Request failed',
  };
}

/** For a process without requests. */
function describeNone(): RequestFacts {
  return { requestId: '', actor: 'system' };
}

/** A write is a fact of the business. A failure is logged as an error by whoever meets it; this is its trace. */
function customLogLevel(request: IncomingMessage, response: ServerResponse, error?: Error) {
  if (error || response.statusCode >= 500) return 'warn';
  return ['GET', 'HEAD', 'OPTIONS'].includes(request.method ?? '') ? 'debug' : 'info';
}

/** Pino's paths have no "at any depth": three levels reach headers in a request in a line. */
function atAnyDepth(key: string): readonly string[] {
  const step = key.startsWith('[') ? key : `.${key}`;
  return [key, `*${step}`, `*.*${step}`];
}
