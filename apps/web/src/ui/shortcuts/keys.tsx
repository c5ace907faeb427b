import { useTranslation } from 'react-i18next';
import { isMac } from './strokes.js';

const SIGNS: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Mod: isMac ? '⌘' : 'Ctrl',
  Alt: isMac ? '⌥' : 'Alt',
};

/** The keys of a shortcut as the keyboard of this reader names them: `Mod+k` is “Ctrl K”. */
export function Keys({ keys }: { keys: string }) {
  const { t } = useTranslation();
  const nameOf = (key: string): string => {
    const sign = SIGNS[key];
    if (sign !== undefined) return sign;
    if (key === 'Enter' || key === 'Escape' || key === 'Shift' || key === 'Tab' || key === 'Space' || key === 'Delete')
      return t(`key.${key}`);
    return key.toUpperCase();
  };
  return (
    <kbd>
      {keys
        .split(/ |(?<=.)\+/u)
        .map(nameOf)
        .join('\u00a0')}
    </kbd>
  );
}
