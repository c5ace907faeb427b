import type { Language, Message } from '@lexikon/contracts/errors/message';

type MessageFor = (code: string, language: Language, details?: Readonly<Record<string, unknown>>) => Message;

let messageFor: MessageFor | null = null;

/**
 * The sentences for error codes are loaded when the first error comes, not with the first page. Whoever makes an error
 * of an answer waits for them, so that they are there whenever an error is shown.
 */
export async function loadErrorCatalogue(): Promise<void> {
  try {
    messageFor ??= (await import('@lexikon/contracts/error-messages')).messageFor;
  } catch {
    // The server is out of reach, or has been renewed since: the general sentence serves.
  }
}

/** Null while the sentences are not there. */
export const errorMessageFor: (...asked: Parameters<MessageFor>) => Message | null = (...asked) =>
  messageFor?.(...asked) ?? null;
