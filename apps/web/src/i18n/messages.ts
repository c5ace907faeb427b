import type { Language } from '@lexikon/contracts/errors/message';
import { CHANGE_MESSAGES } from './messages/changes.js';
import { EDITOR_MESSAGES } from './messages/editor.js';
import { ENTRY_MESSAGES } from './messages/entry.js';
import { LEXICON_MESSAGES } from './messages/lexicons.js';
import { SEARCH_MESSAGES } from './messages/search.js';
import { SESSION_MESSAGES } from './messages/session.js';
import { SHELL_MESSAGES } from './messages/shell.js';
import { typesetFrench } from './typeset-french.js';
import { WORD_MESSAGES } from './messages/words.js';

/** Words of the interface. Sentences for error codes are the API's too and live in `libs/contracts`. */
export const MESSAGES = {
  ...SHELL_MESSAGES,
  ...WORD_MESSAGES,
  ...SESSION_MESSAGES,
  ...LEXICON_MESSAGES,
  ...ENTRY_MESSAGES,
  ...EDITOR_MESSAGES,
  ...CHANGE_MESSAGES,
  ...SEARCH_MESSAGES,
};
export type MessageKey = keyof typeof MESSAGES;

export function messagesIn(language: Language): Record<string, string> {
  const textOf = ({ en, fr }: Record<Language, string>) => (language === 'fr' ? typesetFrench(fr) : en);
  return Object.fromEntries(Object.entries(MESSAGES).map(([key, message]) => [key, textOf(message)]));
}

export function isMessageKey(key: string): key is MessageKey {
  return Object.hasOwn(MESSAGES, key);
}
