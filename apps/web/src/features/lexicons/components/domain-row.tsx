import { Link, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { DomainView } from '@lexikon/contracts/lexicons';
import { useFormat } from '../../../i18n/use-format.js';
import { domainName } from '../../../lib/content/domain-name.js';
import { Icon } from '../../../ui/icon.js';
import { Menu, MenuGroup, MenuItem } from '../../../ui/menu.js';

interface DomainRowProps {
  domain: DomainView;
  language: string;
  /** Absent for who may not edit. */
  onAct: ((act: 'create' | 'rename' | 'move' | 'remove') => void) | undefined;
}

export function DomainRow({ domain, language, onAct }: DomainRowProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { domain: chosen } = useSearch({ strict: false });
  const name = domainName(domain, language);
  return (
    <div className="domain-row">
      <Link
        to="/lexicons/$lexiconId"
        params={{ lexiconId: domain.lexiconId }}
        search={{ domain: domain.id }}
        aria-current={domain.id === chosen ? 'true' : undefined}
      >
        <span>{name}</span>
        <span className="count figure">{domain.termCount > 0 && format.number(domain.termCount)}</span>
      </Link>
      {onAct && (
        <Menu
          label={t('domains.acts', { name })}
          triggerClassName="icon-button"
          align="end"
          trigger={<Icon name="more" />}
        >
          <MenuItem onSelect={() => onAct('rename')}>{t('domains.rename')}</MenuItem>
          <MenuItem onSelect={() => onAct('create')}>{t('domains.add-below')}</MenuItem>
          <MenuItem onSelect={() => onAct('move')}>{t('domains.move')}</MenuItem>
          <MenuGroup>
            <MenuItem isDanger onSelect={() => onAct('remove')}>
              {t('domains.remove')}
            </MenuItem>
          </MenuGroup>
        </Menu>
      )}
    </div>
  );
}
