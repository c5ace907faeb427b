import { tmpdir } from 'node:os';
import { rm } from 'node:fs/promises';
import { type CallHandler, type ExecutionContext, HttpStatus, Injectable, type NestInterceptor } from '@nestjs/common';
import type { Request, Response } from 'express';
import multer, { diskStorage, MulterError } from 'multer';
import { finalize, type Observable } from 'rxjs';
import { z } from 'zod';
import { ImportsService } from '@lexikon/interchange/imports/imports.service';
import { callerOf } from '../http/caller.js';
import { HttpProblem } from '../http/http-problem.js';
import { ImportLimit } from '../limits/import-limit.js';

/** As large as a file may be once it is expanded: what is larger before that is not worth receiving. */
const MAX_BYTES = 200_000_000;

const receive = multer({
  // On disk: two hundred megabytes of each upload would not fit into memory, nor into a transaction that waits for them.
  storage: diskStorage({ destination: tmpdir() }),
  limits: { fileSize: MAX_BYTES, files: 1, fields: 20, fieldSize: 10_000 },
  // Browsers send names as UTF-8.
  defParamCharset: 'utf8',
}).single('file');

/** Receives the file of an import from those who may import there, and takes it away again once it is stored. */
@Injectable()
export class ImportUploadInterceptor implements NestInterceptor {
  constructor(
    private readonly imports: ImportsService,
    private readonly limit: ImportLimit,
  ) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const http = context.switchToHttp();
    const request = http.getRequest<Request>();
    const id = z.uuid().safeParse(request.params['id']);
    if (!id.success)
      throw new HttpProblem(HttpStatus.BAD_REQUEST, 'request.invalid', {
        errors: [{ path: 'id', code: 'invalid_format' }],
      });
    // Before a byte is read.
    const { workspaceId } = await this.imports.requireImporter(callerOf(request), id.data);
    await this.limit.spend(workspaceId);
    await receiveFile(request, http.getResponse<Response>());
    return next.handle().pipe(
      finalize(() => {
        // What cannot be deleted is in the folder of temporary files.
        if (request.file) rm(request.file.path, { force: true }).catch(() => undefined);
      }),
    );
  }
}

function receiveFile(request: Request, response: Response): Promise<void> {
  return new Promise((resolve, reject) => {
    receive(request, response, (error: unknown) => {
      if (error instanceof MulterError) reject(problemOf(error));
      else if (error) reject(error instanceof Error ? error : new Error('The upload failed', { cause: error }));
      else if (!request.file) reject(new HttpProblem(HttpStatus.BAD_REQUEST, 'import.file-missing'));
      else resolve();
    });
  });
}

function problemOf({ code, field = '' }: MulterError): HttpProblem {
  return code === 'LIMIT_FILE_SIZE'
    ? new HttpProblem(HttpStatus.PAYLOAD_TOO_LARGE, 'request.too-large')
    : new HttpProblem(HttpStatus.BAD_REQUEST, 'request.invalid', { errors: [{ path: field, code }] });
}
