import { ACCOUNT_ERRORS } from './errors/accounts.js';
import { CHANGE_ERRORS } from './errors/changes.js';
import { GENERAL_ERRORS } from './errors/general.js';
import { IMPORT_ERRORS } from './errors/imports.js';
import { INTERCHANGE_ERRORS } from './errors/interchange.js';
import { LEXICON_ERRORS } from './errors/lexicons.js';
import { SIGN_IN_ERRORS } from './errors/sign-in.js';
import type { Language, Message } from './errors/message.js';
import { isRefusalDetail, REFUSAL_DETAILS } from './errors/refusals.js';
import { RELATION_ERRORS } from './errors/relations.js';
import { WORKSPACE_ERRORS } from './errors/workspaces.js';

/** Every error code there is. */
export const ERROR_MESSAGES = {
  ...GENERAL_ERRORS,
  ...ACCOUNT_ERRORS,
  ...SIGN_IN_ERRORS,
  ...WORKSPACE_ERRORS,
  ...LEXICON_ERRORS,
  ...CHANGE_ERRORS,
  ...RELATION_ERRORS,
  ...IMPORT_ERRORS,
  ...INTERCHANGE_ERRORS,
} as const;
export type ErrorCode = keyof typeof ERROR_MESSAGES;

export function isErrorCode(code: string): code is ErrorCode {
  return Object.hasOwn(ERROR_MESSAGES, code);
}

/** The sentence for one occurrence. An unknown code gets the general one: a reader never sees a bare code. */
export function messageFor(code: string, language: Language, details: Readonly<Record<string, unknown>> = {}): Message {
  const { title, detail } = ERROR_MESSAGES[isErrorCode(code) ? code : 'internal'][language];
  const { reason } = details;
  const told = code === 'change.refused' && isRefusalDetail(reason) ? REFUSAL_DETAILS[reason][language] : detail;
  return { title, detail: told.replace(/\{\{(\w+)\}\}/gu, (_, key: string) => wordOf(details[key])) };
}

/** Lists and objects are for programs: they would read as code. */
function wordOf(detail: unknown): string {
  return typeof detail === 'string' || typeof detail === 'number' ? String(detail) : '…';
}
