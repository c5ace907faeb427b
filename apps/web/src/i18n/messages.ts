import { ADMIN_MESSAGES } from './messages/admin.js';
import { AUDIT_MESSAGES } from './messages/audit.js';
import { BULK_MESSAGES } from './messages/bulk.js';
import { CHANGE_MESSAGES } from './messages/changes.js';
import { COLUMN_MESSAGES } from './messages/column.js';
import { CONFLICT_MESSAGES } from './messages/conflict.js';
import { EDITOR_MESSAGES } from './messages/editor.js';
import { ENTRY_MESSAGES } from './messages/entry.js';
import { EXPORT_MESSAGES } from './messages/exports.js';
import { FINDING_MESSAGES } from './messages/findings.js';
import { HISTORY_MESSAGES } from './messages/history.js';
import { HOME_MESSAGES } from './messages/home.js';
import { HOMOGRAPH_MESSAGES } from './messages/homographs.js';
import { IMPORT_MESSAGES } from './messages/imports.js';
import { INVITATION_MESSAGES } from './messages/invitations.js';
import { LANGUAGE_MESSAGES } from './messages/languages.js';
import { LEXICON_MESSAGES } from './messages/lexicons.js';
import { PALETTE_MESSAGES } from './messages/palette.js';
import { QUICK_ADD_MESSAGES } from './messages/quick-add.js';
import { ROLE_MESSAGES } from './messages/roles.js';
import { SEARCH_MESSAGES } from './messages/search.js';
import { SESSION_MESSAGES } from './messages/session.js';
import { SETTINGS_MESSAGES } from './messages/settings.js';
import { SHELL_MESSAGES } from './messages/shell.js';
import { STATISTICS_MESSAGES } from './messages/statistics.js';
import { TOKEN_MESSAGES } from './messages/tokens.js';
import { TRANSLATION_MESSAGES } from './messages/translation.js';
import { WORD_MESSAGES } from './messages/words.js';
import { WORKSPACE_MESSAGES } from './messages/workspaces.js';

/**
 * Every word of the interface, for its type and its specs: the app imports the type alone, and loads each set with what
 * says it. Sentences for error codes are the API's too and live in `libs/contracts`.
 */
export const MESSAGES = {
  ...SHELL_MESSAGES,
  ...WORD_MESSAGES,
  ...SESSION_MESSAGES,
  ...HOME_MESSAGES,
  ...LANGUAGE_MESSAGES,
  ...LEXICON_MESSAGES,
  ...PALETTE_MESSAGES,
  ...COLUMN_MESSAGES,
  ...BULK_MESSAGES,
  ...STATISTICS_MESSAGES,
  ...QUICK_ADD_MESSAGES,
  ...ENTRY_MESSAGES,
  ...EDITOR_MESSAGES,
  ...CONFLICT_MESSAGES,
  ...HOMOGRAPH_MESSAGES,
  ...CHANGE_MESSAGES,
  ...HISTORY_MESSAGES,
  ...SEARCH_MESSAGES,
  ...TRANSLATION_MESSAGES,
  ...SETTINGS_MESSAGES,
  ...TOKEN_MESSAGES,
  ...ROLE_MESSAGES,
  ...WORKSPACE_MESSAGES,
  ...INVITATION_MESSAGES,
  ...ADMIN_MESSAGES,
  ...AUDIT_MESSAGES,
  ...IMPORT_MESSAGES,
  ...FINDING_MESSAGES,
  ...EXPORT_MESSAGES,
};
export type MessageKey = keyof typeof MESSAGES;
