import { createI18n } from './create-i18n.js';
import { CHANGE_MESSAGES } from './messages/changes.js';
import { registerMessages } from './register-messages.js';

registerMessages(CHANGE_MESSAGES);

describe('a sentence with a number in it', () => {
  it.each([
    ['en', '5,644 created'],
    ['fr', '5\u00a0644 créés'],
  ] as const)('writes it as the language does: %s', (language, expected) => {
    expect(createI18n(language).t('changes.created', { count: 5_644 })).toBe(expected);
  });
});
