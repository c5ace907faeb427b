import { useTranslation } from 'react-i18next';
import type { LexiconView } from '@lexikon/contracts/lexicons';
import type { TermView } from '@lexikon/contracts/terms';
import { useFormat } from '../../../i18n/use-format.js';
import { copyText } from '../../../lib/copy-text.js';
import { useShortcut } from '../../../ui/shortcuts/use-shortcut.js';
import { showDone } from '../../../ui/toast-store.js';

interface ReferToProps {
  term: TermView;
  lexicon: LexiconView;
  name: string;
}

/** The words and the address by which others find this entry as it stands now. */
export function ReferTo({ term, lexicon, name }: ReferToProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const address = `${window.location.origin}/terms/${term.id}`;
  const citation = t('entry.citation', {
    name,
    lexicon: lexicon.name,
    version: format.number(term.version),
    date: format.date(term.updatedAt),
  });
  const copy = async (text: string, message: string) => {
    if (await copyText(text)) showDone(message);
    else showDone(t('entry.not-copied'));
  };
  const copyLink = () => void copy(address, t('entry.copied-link'));
  useShortcut({ keys: 'y', label: t('entry.copy-link'), group: 'term' }, copyLink);
  return (
    <section className="refer" aria-labelledby="refer">
      <h2 id="refer">{t('entry.refer')}</h2>
      <p className="quiet">
        {citation} <span className="iri">{term.iri.replace(/^https?:\/\//u, '')}</span>
        <span className="print-only">{address}</span>
      </p>
      <p className="copy">
        <button type="button" className="button plain" onClick={copyLink}>
          {t('entry.copy-link')}
        </button>
        <button
          type="button"
          className="button plain"
          aria-label={t('entry.copy-citation')}
          onClick={() => void copy(`${citation} ${address}`, t('entry.copied-citation'))}
        >
          {t('entry.citation-word')}
        </button>
        <button
          type="button"
          className="button plain"
          aria-label={t('entry.copy-iri')}
          onClick={() => void copy(term.iri, t('entry.copied-iri'))}
        >
          {t('entry.iri-word')}
        </button>
        <button type="button" className="button plain" onClick={() => window.print()}>
          {t('entry.print')}
        </button>
      </p>
    </section>
  );
}
