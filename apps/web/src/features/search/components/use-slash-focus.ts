import { type RefObject, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useShortcut } from '../../../ui/shortcuts/use-shortcut.js';

/** `/` puts the cursor into this field. */
export function useSlashFocus(): RefObject<HTMLInputElement | null> {
  const { t } = useTranslation();
  const field = useRef<HTMLInputElement>(null);
  useShortcut({ keys: '/', label: t('search.label'), group: 'everywhere' }, () => field.current?.focus());
  return field;
}
