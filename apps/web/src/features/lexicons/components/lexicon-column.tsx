import { Link } from '@tanstack/react-router';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LexiconView } from '@lexikon/contracts/lexicons';
import { useFormat } from '../../../i18n/use-format.js';
import { SideColumn } from '../../../ui/side-column.js';
import { Skeleton } from '../../../ui/skeleton.js';
import { TermTree } from './term-tree.js';
import { DomainList } from './domain-list.js';

const VIEWS = ['tree', 'domains'] as const;

interface LexiconColumnProps {
  lexicon: LexiconView;
  language: string;
  currentTermId?: string;
}

/** The list at the left: the lexicon's tree, or its domains. */
export function LexiconColumn({ lexicon, language, currentTermId }: LexiconColumnProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const [view, setView] = useState<(typeof VIEWS)[number]>('tree');
  return (
    <SideColumn label={lexicon.name} toggle={`${t('column.hierarchy')}, ${t('column.domains')}`}>
      <div className="column-head">
        <Link className="name" to="/lexicons/$lexiconId" params={{ lexiconId: lexicon.id }}>
          {lexicon.name}
        </Link>
        <span className="quiet small figure">{format.number(lexicon.termCount)}</span>
      </div>
      <div className="switch" role="group" aria-label={t('column.view')}>
        {VIEWS.map((each) => (
          <button key={each} type="button" aria-pressed={each === view} onClick={() => setView(each)}>
            {t(`column.${each}`)}
          </button>
        ))}
      </div>
      <Suspense fallback={<Skeleton lines={12} />}>
        {view === 'tree' ? (
          <TermTree
            key={lexicon.id}
            lexiconId={lexicon.id}
            language={language}
            {...(currentTermId === undefined ? {} : { currentTermId })}
          />
        ) : (
          <DomainList lexiconId={lexicon.id} language={language} />
        )}
      </Suspense>
    </SideColumn>
  );
}
