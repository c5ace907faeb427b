import type { z } from 'zod';
import { problemIn } from './api-client.js';

interface FormExchange<Schema extends z.ZodType> {
  readonly answer: Schema;
  /** How much of the body is on its way, as often as the browser tells. */
  readonly onProgress: (sent: { readonly bytes: number; readonly total: number }) => void;
  readonly signal: AbortSignal;
}

/** Sends a form with a file. `fetch` cannot tell how far a body has got, so this is the older way. */
export function sendForm<Schema extends z.ZodType>(
  path: string,
  form: FormData,
  { answer, onProgress, signal }: FormExchange<Schema>,
): Promise<z.output<Schema>> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/api${path}`);
    request.setRequestHeader('accept', 'application/json');
    request.responseType = 'json';
    request.upload.addEventListener('progress', ({ loaded, total }) => onProgress({ bytes: loaded, total }));
    request.addEventListener('load', () => {
      if (request.status >= 400) {
        problemIn(request.status, request.response).then(reject, reject);
        return;
      }
      const parsed = answer.safeParse(request.response);
      if (parsed.success) resolve(parsed.data);
      else reject(parsed.error);
    });
    request.addEventListener('error', () => reject(new TypeError('The connection broke off')));
    request.addEventListener('abort', () => reject(new DOMException('The upload was cancelled', 'AbortError')));
    signal.addEventListener('abort', () => request.abort(), { once: true });
    request.send(form);
  });
}
