import { Link } from '@tanstack/react-router';
import { Suspense, useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LexiconView } from '@lexikon/contracts/lexicons';
import { useFormat } from '../../../i18n/use-format.js';
import { SideColumn } from '../../../ui/side-column.js';
import { Skeleton } from '../../../ui/skeleton.js';
import { Tabs } from '../../../ui/tabs.js';
import { DomainList } from './domain-list.js';
import { TermTree } from './term-tree.js';

const VIEWS = ['tree', 'domains'] as const;

interface LexiconColumnProps {
  lexicon: LexiconView;
  language: string;
  /** On the page of a term: the tree opens down to it, and the head leads back to the lexicon. */
  currentTermId?: string;
}

/** The list at the left: the lexicon's tree, or its domains. */
export function LexiconColumn({ lexicon, language, currentTermId }: LexiconColumnProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const [view, setView] = useState<(typeof VIEWS)[number]>('tree');
  // What the page is about is drawn first: the column comes right after.
  const isDue = useDeferredValue(true, false);
  return (
    <SideColumn
      label={t('column.of', { name: lexicon.name })}
      toggle={`${t('column.hierarchy')}, ${t('column.domains')}`}
    >
      <div className="column-head">
        {currentTermId === undefined ? (
          <span className="name">{t('column.hierarchy')}</span>
        ) : (
          <Link className="name" to="/lexicons/$lexiconId" params={{ lexiconId: lexicon.id }}>
            {lexicon.name}
          </Link>
        )}
        <span className="quiet small figure">{format.number(lexicon.termCount)}</span>
      </div>
      <Tabs
        label={t('column.view')}
        tabs={VIEWS.map((key) => ({ key, label: t(`column.${key}`) }))}
        selected={view}
        onSelect={setView}
      >
        {!isDue ? (
          <Skeleton lines={12} />
        ) : view === 'tree' ? (
          <TermTree
            key={lexicon.id}
            lexiconId={lexicon.id}
            language={language}
            {...(currentTermId === undefined ? {} : { currentTermId })}
          />
        ) : (
          <Suspense fallback={<Skeleton lines={12} />}>
            <DomainList
              lexiconId={lexicon.id}
              language={language}
              mayEdit={lexicon.may.edit && lexicon.archivedAt === null}
            />
          </Suspense>
        )}
      </Tabs>
    </SideColumn>
  );
}
