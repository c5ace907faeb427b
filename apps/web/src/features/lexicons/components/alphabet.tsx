import { useTranslation } from 'react-i18next';

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

interface AlphabetProps {
  prefix: string | undefined;
  onChoose: (prefix: string | undefined) => void;
}

/** The thumb index: a letter opens its terms, and closes them again. */
export function Alphabet({ prefix, onChoose }: AlphabetProps) {
  const { t } = useTranslation();
  const chosen = prefix?.charAt(0).toUpperCase();
  return (
    <nav className="alphabet" aria-label={t('list.alphabet')}>
      {LETTERS.map((letter) => (
        <button
          key={letter}
          type="button"
          aria-label={t('list.letter', { letter })}
          aria-pressed={letter === chosen}
          onClick={() => onChoose(letter === chosen ? undefined : letter.toLowerCase())}
        >
          {letter}
        </button>
      ))}
    </nav>
  );
}
