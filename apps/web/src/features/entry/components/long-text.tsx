import { useState } from 'react';
import { useTranslation } from 'react-i18next';

// About a page of a book. What is longer would push everything else out of sight.
const MAX_LETTERS = 2_400;

/** A paragraph of any length: a very long one opens on demand, and is whole on paper. */
export function LongText({ text }: { text: string }) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  if (text.length <= MAX_LETTERS) {
    return <p className="reading">{text}</p>;
  }
  return (
    <div className="reading">
      <p className={isOpen ? '' : 'cut'}>{text}</p>
      <button type="button" className="link small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {isOpen ? t('entry.read-less') : t('entry.read-on')}
      </button>
    </div>
  );
}
