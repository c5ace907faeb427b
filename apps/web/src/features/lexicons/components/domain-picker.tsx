import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DomainView } from '@lexikon/contracts/lexicons';
import { domainName } from '../../../lib/content/domain-name.js';
import { Combobox } from '../../../ui/combobox.js';
import { domainPath } from '../domain-tree.js';

interface DomainPickerProps {
  label: string;
  domains: readonly DomainView[];
  language: string;
  onChoose: (domain: DomainView) => void;
}

/** A domain by its name, shown with those it stands in. */
export function DomainPicker({ label, domains, language, onChoose }: DomainPickerProps) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const pathOf = (domain: DomainView) =>
    domainPath(domains, domain.id)
      .map((each) => domainName(each, language))
      .join(' › ');
  const wanted = text.trim().toLocaleLowerCase();
  return (
    <Combobox
      label={label}
      hasAutoFocus
      text={text}
      onTextChange={setText}
      items={domains.filter((domain) => pathOf(domain).toLocaleLowerCase().includes(wanted))}
      keyOf={({ id }) => id}
      renderItem={pathOf}
      emptyText={t('domains.none-found')}
      onChoose={(domain) => {
        setText(pathOf(domain));
        onChoose(domain);
      }}
    />
  );
}
