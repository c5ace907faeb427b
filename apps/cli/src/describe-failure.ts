import { messageFor } from '@lexikon/contracts/error-messages';
import { DomainError } from '@lexikon/kernel/domain-error';

/** One sentence for whoever typed the command: what is wrong, and what to do where we know it. */
export function describeFailure(error: unknown): string {
  if (error instanceof DomainError) return messageFor(error.code, 'en', error.details).detail;
  // Of several failed attempts to connect, one is enough: they differ in the address only.
  if (error instanceof AggregateError && error.errors.length > 0) return describeFailure(error.errors[0]);
  if (isUnreachable(error)) return `The database cannot be reached (${error.message}). Check DATABASE_URL.`;
  if (isMissingFile(error)) return `There is no file ${error.path}.`;
  if (error instanceof Error && error.message !== '') return error.message;
  return String(error);
}

function isUnreachable(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error && ['connect', 'getaddrinfo'].includes(String(error.syscall));
}

function isMissingFile(error: unknown): error is Error & { readonly path: string } {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT' && 'path' in error;
}
