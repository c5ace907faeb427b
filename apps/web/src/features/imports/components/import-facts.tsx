import { useTranslation } from 'react-i18next';
import type { ImportView } from '@lexikon/contracts/imports';
import { useFormat } from '../../../i18n/use-format.js';

interface ImportFactsProps {
  view: ImportView;
  lexiconName: string;
}

/** Which file, what is in it, and whether anything is written yet. */
export function ImportFacts({ view, lexiconName }: ImportFactsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { fileName, reading, state } = view;
  const file = [fileName, t(`import.format.${view.format}`)];
  if (!reading) return <p className="lede">{file.join(', ')}</p>;
  const size = format.bytes(reading.bytes);
  const time = format.duration(reading.ms);
  const terms = t('import.concepts', { count: reading.terms, shown: format.number(reading.terms) });
  const statements = t('import.statements', { count: reading.triples, shown: format.number(reading.triples) });
  return (
    <p className="lede">
      {t('import.facts', { file: [...file, size].join(', '), time, terms, statements, name: lexiconName })}{' '}
      {state === 'ready' && t('import.nothing-written-yet')}
    </p>
  );
}
