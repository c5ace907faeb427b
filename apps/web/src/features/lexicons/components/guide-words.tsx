import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format.js';
import type { IndexLetter } from '../alphabet-letters.js';

interface GuideWordsProps {
  first: string | undefined;
  last: string | undefined;
  /** The letter of the first one, in a list by name. */
  letter: IndexLetter | undefined;
}

/** The running head of a dictionary: the first and the last name in view. A reader of the screen hears the rows. */
export function GuideWords({ first, last, letter }: GuideWordsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <div className="guide-words" aria-hidden>
      <span>{first}</span>
      {letter && letter.count !== null && (
        <span className="between">
          {t('list.letter-terms', {
            letter: letter.letter.toUpperCase(),
            count: letter.count,
            amount: format.number(letter.count),
          })}
        </span>
      )}
      <span>{last}</span>
    </div>
  );
}
