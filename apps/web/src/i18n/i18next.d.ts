import 'i18next';
import type { MessageKey } from './messages.js';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    keySeparator: false;
    nsSeparator: false;
    contextSeparator: '|';
    resources: { translation: Record<MessageKey, string> };
  }
}
