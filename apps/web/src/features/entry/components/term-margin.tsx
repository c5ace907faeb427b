import { Link } from '@tanstack/react-router';
import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { LexiconView } from '@lexikon/contracts/lexicons';
import type { TermView } from '@lexikon/contracts/terms';
import { useFormat } from '../../../i18n/use-format.js';
import { coverageOf } from '../../../lib/content/sheet-languages.js';
import { AgreedBy } from './agreed-by.js';
import { RecentHistory } from './recent-history.js';
import { ReferTo } from './refer-to.js';

interface TermMarginProps {
  term: TermView;
  lexicon: LexiconView;
  /** In the reader's language. */
  name: string;
  /** The drawing of what stands around the term. */
  children: ReactNode;
}

/** Facts about the entry, which never interrupt it. */
export function TermMargin({ term, lexicon, name, children }: TermMarginProps) {
  const { t } = useTranslation();
  return (
    <aside className="margin" aria-label={t('entry.about')}>
      <section aria-labelledby="glance">
        <h2 id="glance">{t('entry.glance')}</h2>
        <Glance term={term} lexicon={lexicon} />
      </section>
      {children}
      <RecentHistory term={term} />
      <ReferTo term={term} lexicon={lexicon} name={name} />
    </aside>
  );
}

function Glance({ term, lexicon }: { term: TermView; lexicon: LexiconView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { named, defined } = coverageOf(term);
  const ofAll = (part: number) => t('entry.of-languages', { part, count: Math.max(part, lexicon.languages.length) });
  return (
    <dl className="facts">
      {term.validatedVersion !== null && <AgreedBy term={term} version={term.validatedVersion} />}
      <dt>{t('entry.changed')}</dt>
      <dd>
        <time dateTime={term.updatedAt}>{format.date(term.updatedAt)}</time>
      </dd>
      <dt>{t('entry.defined-in')}</dt>
      <dd>{ofAll(defined)}</dd>
      <dt>{t('entry.labelled-in')}</dt>
      <dd>{ofAll(named)}</dd>
      {term.replaces.length > 0 && (
        <>
          <dt>{t('entry.replaces')}</dt>
          <dd>
            {term.replaces.map(({ id, name }, index) => (
              <Fragment key={id}>
                {index > 0 && ', '}
                <Link className="link" to="/terms/$termId" params={{ termId: id }}>
                  {name}
                </Link>
              </Fragment>
            ))}
          </dd>
        </>
      )}
    </dl>
  );
}
