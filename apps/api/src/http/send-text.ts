import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Response } from 'express';

/** Sent as it is made, no faster than it is taken: memory does not grow with it. */
export async function sendText(text: AsyncIterable<string>, response: Response): Promise<void> {
  await pipeline(Readable.from(text), response).catch((error: unknown) => {
    // Whoever closed the connection has no need to be told.
    if (!isHangUp(error)) throw error;
  });
}

function isHangUp(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE';
}
