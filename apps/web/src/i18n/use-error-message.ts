import { messageFor } from '@lexikon/contracts/error-messages';
import type { Message } from '@lexikon/contracts/errors/message';
import { ApiProblem } from '../lib/api-client.js';
import { useLanguage } from './language.js';

/** The words for whatever went wrong, in the language of the interface and not of the request. */
export function useErrorMessage(): (error: unknown) => Message {
  const { language } = useLanguage();
  return (error) =>
    error instanceof ApiProblem ? messageFor(error.code, language, error.details) : messageFor('internal', language);
}
