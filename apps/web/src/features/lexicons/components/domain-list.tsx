import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { DomainView } from '@lexikon/contracts/lexicons';
import { useFormat } from '../../../i18n/use-format.js';
import { domainsQuery } from '../../../lib/content/domains-query.js';
import { domainName } from '../../../lib/content/domain-name.js';

interface DomainListProps {
  lexiconId: string;
  language: string;
}

/** The domains as nested lists; each leads to its terms. */
export function DomainList({ lexiconId, language }: DomainListProps) {
  const { t } = useTranslation();
  const { data: domains } = useSuspenseInfiniteQuery(domainsQuery(lexiconId));
  if (domains.length === 0) return <p className="empty small">{t('domains.empty')}</p>;
  return <DomainLevel domains={domains} parentId={null} language={language} />;
}

interface DomainLevelProps {
  domains: readonly DomainView[];
  parentId: string | null;
  language: string;
}

function DomainLevel({ domains, parentId, language }: DomainLevelProps) {
  const format = useFormat();
  const { domain: chosen } = useSearch({ strict: false });
  const here = domains.filter((domain) => domain.parentId === parentId).sort((a, b) => a.position - b.position);
  if (here.length === 0) return null;
  return (
    <ul className="domains">
      {here.map((domain) => (
        <li key={domain.id}>
          <Link
            to="/lexicons/$lexiconId"
            params={{ lexiconId: domain.lexiconId }}
            search={{ domain: domain.id }}
            aria-current={domain.id === chosen ? 'true' : undefined}
          >
            <span>{domainName(domain, language)}</span>
            <span className="count figure">{domain.termCount > 0 && format.number(domain.termCount)}</span>
          </Link>
          <DomainLevel domains={domains} parentId={domain.id} language={language} />
        </li>
      ))}
    </ul>
  );
}
