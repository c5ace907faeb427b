import { useErrorMessage } from '../i18n/use-error-message.js';
import { ApiProblem } from '../lib/api-client.js';
import { showProblem } from './toast-store.js';

/** Says what went wrong with something that no page waits for: nobody else would. */
export function useSayProblem(): (error: unknown) => void {
  const errorMessage = useErrorMessage();
  return (error) =>
    showProblem({
      ...errorMessage(error),
      requestId: error instanceof ApiProblem ? error.requestId : undefined,
    });
}
