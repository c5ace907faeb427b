import { Link } from '@tanstack/react-router';
import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format.js';
import type { IndexLetter } from '../alphabet-letters.js';

interface LetterChartProps {
  lexiconId: string;
  letters: readonly IndexLetter[];
}

/** How many names each letter has: columns that are links, so that it is heard as what it shows. */
export function LetterChart({ lexiconId, letters }: LetterChartProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const most = Math.max(1, ...letters.map(({ count }) => count ?? 0));
  return (
    <ol className="letter-chart">
      {letters.map(({ letter, count, isOwn }) => {
        const word = isOwn ? letter.toUpperCase() : letter;
        const amount = count ?? 0;
        const part = { '--part': `${((amount / most) * 100).toFixed(2)}%` } as CSSProperties;
        return (
          <li key={letter}>
            {amount === 0 ? (
              <span className="quiet">{word}</span>
            ) : (
              <Link
                to="/lexicons/$lexiconId"
                params={{ lexiconId }}
                search={{ prefix: letter }}
                aria-label={t('list.letter-terms', { letter: word, count: amount, amount: format.number(amount) })}
                title={t('list.letter-terms', { letter: word, count: amount, amount: format.number(amount) })}
              >
                <span className="column-bar" style={part} />
                {word}
              </Link>
            )}
          </li>
        );
      })}
    </ol>
  );
}
