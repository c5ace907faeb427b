import { type KeyboardEvent, memo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type IndexLetter, NO_LETTER } from '../alphabet-letters.js';

interface AlphabetProps {
  letters: readonly IndexLetter[];
  /** Where the list stands now. */
  current: string | undefined;
  onChoose: (letter: string) => void;
}

/** The thumb index: a letter leads to its first term. Tab comes to the current one, arrows to the others. */
export const Alphabet = memo(function Alphabet({ letters, current, onChoose }: AlphabetProps) {
  const { t } = useTranslation();
  const index = useRef<HTMLElement>(null);
  const filled = letters.filter(({ count }) => count !== 0);
  const tabbable = filled.find(({ letter }) => letter === current) ?? filled[0];
  const handleKeyDown = (event: KeyboardEvent) => {
    const buttons = [...(index.current?.querySelectorAll<HTMLElement>('button:enabled') ?? [])];
    const here = buttons.findIndex((button) => button === event.target);
    const next = {
      ArrowDown: buttons[here + 1],
      ArrowUp: here > 0 ? buttons[here - 1] : undefined,
      Home: buttons[0],
      End: buttons.at(-1),
    }[event.key];
    if (!next) return;
    event.preventDefault();
    next.focus();
  };
  return (
    <nav className="alphabet" aria-label={t('list.alphabet')} ref={index} onKeyDown={handleKeyDown}>
      {letters.map(({ letter, count, isOwn }) => (
        <button
          key={letter}
          type="button"
          aria-label={letter === NO_LETTER ? t('list.no-letter') : t('list.letter', { letter: letter.toUpperCase() })}
          aria-current={letter === current ? 'true' : undefined}
          disabled={count === 0}
          tabIndex={letter === tabbable?.letter ? 0 : -1}
          onClick={() => onChoose(letter)}
        >
          {isOwn ? letter.toUpperCase() : letter}
        </button>
      ))}
    </nav>
  );
});
