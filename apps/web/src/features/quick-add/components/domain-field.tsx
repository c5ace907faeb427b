import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { domainName } from '../../../lib/content/domain-name.js';
import { domainsQuery } from '../../../lib/content/domains-query.js';
import { Combobox } from '../../../ui/combobox.js';

const SHOWN = 8;

interface DomainFieldProps {
  lexiconId: string;
  language: string;
  /** A name: of a domain that is there, or of one to make. */
  value: string;
  onChange: (name: string) => void;
}

export function DomainField({ lexiconId, language, value, onChange }: DomainFieldProps) {
  const { t } = useTranslation();
  const { data: domains = [] } = useInfiniteQuery(domainsQuery(lexiconId));
  const wanted = value.trim().toLocaleLowerCase();
  const names = [...new Set(domains.map((domain) => domainName(domain, language)))];
  const found = names.filter((name) => name.toLocaleLowerCase().includes(wanted)).slice(0, SHOWN);
  const isKnown = names.some((name) => name.toLocaleLowerCase() === wanted);
  return (
    <Combobox
      label={t('add.domain')}
      placeholder={t('add.domain.hint')}
      text={value}
      lang={language}
      onTextChange={onChange}
      // What is typed whole is chosen: a list below it would only take its Enter.
      items={isKnown ? [] : found}
      keyOf={(name) => name}
      renderItem={(name) => <span className="serif">{name}</span>}
      emptyText={isKnown ? '' : t('add.domain.new')}
      onChoose={onChange}
    />
  );
}
