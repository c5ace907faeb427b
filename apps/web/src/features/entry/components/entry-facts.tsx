import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { TermView } from '@lexikon/contracts/terms';
import { domainName } from '../../../lib/content/domain-name.js';
import { domainsQuery } from '../../../lib/content/domains-query.js';
import { StatusMark } from '../../../ui/status-mark.js';

interface EntryFactsProps {
  term: TermView;
  language: string;
  /** What can be done with it. */
  children: ReactNode;
}

/** Where the entry stands: its status, its domains, its level. */
export function EntryFacts({ term, language, children }: EntryFactsProps) {
  const { t } = useTranslation();
  const { data: domains = [] } = useInfiniteQuery(domainsQuery(term.lexiconId));
  return (
    <div className="entry-meta">
      <div className="entry-facts">
        <span aria-live="polite">
          <StatusMark status={term.status} withWord />
        </span>
        {domains
          .filter(({ id }) => term.domainIds.includes(id))
          .map((domain) => (
            <Link
              key={domain.id}
              to="/lexicons/$lexiconId"
              params={{ lexiconId: term.lexiconId }}
              search={{ domain: domain.id }}
            >
              {domainName(domain, language)}
            </Link>
          ))}
        {term.level && <span>{t(`level.${term.level}`)}</span>}
      </div>
      {children}
    </div>
  );
}
