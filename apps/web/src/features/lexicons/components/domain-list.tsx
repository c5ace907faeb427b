import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DomainView } from '@lexikon/contracts/lexicons';
import { domainName } from '../../../lib/content/domain-name.js';
import { domainsQuery } from '../../../lib/content/domains-query.js';
import { ConfirmDialog } from '../../../ui/confirm-dialog.js';
import { Icon } from '../../../ui/icon.js';
import { useDomainEdits } from '../use-domain-edits.js';
import { DomainNameForm } from './domain-name-form.js';
import { DomainRow } from './domain-row.js';
import { MoveDomainDialog } from './move-domain-dialog.js';

/** What is being done to which domain; null stands for the top. */
type DomainAct =
  | { readonly kind: 'create'; readonly parent: DomainView | null }
  | { readonly kind: 'rename' | 'move' | 'remove'; readonly domain: DomainView };

interface DomainListProps {
  lexiconId: string;
  language: string;
  mayEdit: boolean;
}

/** The domains as nested lists; each leads to its terms, and is named, moved and removed where it stands. */
export function DomainList({ lexiconId, language, mayEdit }: DomainListProps) {
  const { t } = useTranslation();
  const { data: domains } = useSuspenseInfiniteQuery(domainsQuery(lexiconId));
  const edits = useDomainEdits(lexiconId, language);
  const [act, setAct] = useState<DomainAct | null>(null);
  const close = () => setAct(null);

  const level = (parentId: string | null) => {
    const here = domains.filter((domain) => domain.parentId === parentId).sort((a, b) => a.position - b.position);
    const isAdding = act?.kind === 'create' && (act.parent?.id ?? null) === parentId;
    if (here.length === 0 && !isAdding) return null;
    return (
      <ul className="domains">
        {here.map((domain) => (
          <li key={domain.id}>
            {act?.kind === 'rename' && act.domain.id === domain.id ? (
              <DomainNameForm
                label={t('domains.name')}
                initial={domainName(domain, language)}
                onSave={(name) => edits.rename(domain, name)}
                onClose={close}
              />
            ) : (
              <DomainRow
                domain={domain}
                language={language}
                onAct={
                  mayEdit
                    ? (kind) => setAct(kind === 'create' ? { kind, parent: domain } : { kind, domain })
                    : undefined
                }
              />
            )}
            {level(domain.id)}
          </li>
        ))}
        {isAdding && (
          <li>
            <DomainNameForm
              label={t('domains.name')}
              initial=""
              onSave={(name) => edits.create(name, parentId)}
              onClose={close}
            />
          </li>
        )}
      </ul>
    );
  };

  return (
    <>
      {domains.length === 0 && <p className="empty small">{t('domains.empty')}</p>}
      {level(null)}
      {mayEdit && (
        <button
          type="button"
          className="button plain new-domain"
          onClick={() => setAct({ kind: 'create', parent: null })}
        >
          <Icon name="plus" />
          {t('domains.new')}
        </button>
      )}
      {act?.kind === 'move' && (
        <MoveDomainDialog
          domain={act.domain}
          domains={domains}
          language={language}
          onConfirm={(parentId) => {
            close();
            // A failure is said by itself.
            void edits.move(act.domain, parentId).catch(() => undefined);
          }}
          onClose={close}
        />
      )}
      {act?.kind === 'remove' && (
        <ConfirmDialog
          title={t('domains.remove-title', { name: domainName(act.domain, language) })}
          confirmLabel={t('domains.remove')}
          isDanger
          onConfirm={() => {
            close();
            void edits.remove(act.domain).catch(() => undefined);
          }}
          onClose={close}
        >
          {t('domains.remove-text')}
        </ConfirmDialog>
      )}
    </>
  );
}
