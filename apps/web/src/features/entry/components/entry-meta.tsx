import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { TermView } from '@lexikon/contracts/terms';
import { showUndoable } from '../../../ui/toast-store.js';
import { useUndoChange } from '../../../lib/content/undo-change.js';
import { domainsQuery } from '../../../lib/content/domains-query.js';
import { domainName } from '../../../lib/content/domain-name.js';
import { useRemoveTerm } from '../api/remove-term.js';

interface EntryMetaProps {
  term: TermView;
  language: string;
  mayEdit: boolean;
}

/** The domains a term stands in, and what can be done with it. */
export function EntryMeta({ term, language, mayEdit }: EntryMetaProps) {
  const { t } = useTranslation();
  const { data: domains = [] } = useInfiniteQuery(domainsQuery(term.lexiconId));
  const remove = useRemoveWithUndo(term);
  return (
    <>
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
      <span className="entry-actions">
        {mayEdit && (
          <Link className="link" to="/terms/$termId/edit" params={{ termId: term.id }}>
            {t('entry.edit')}
          </Link>
        )}
        <Link className="link" to="/terms/$termId/history" params={{ termId: term.id }}>
          {t('entry.history')}
        </Link>
        {mayEdit && (
          <button type="button" className="link" onClick={remove}>
            {t('entry.remove')}
          </button>
        )}
      </span>
    </>
  );
}

/** No question before, a way back after: removing is soft. */
function useRemoveWithUndo({ id, version, name, lexiconId }: TermView): () => void {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const removeTerm = useRemoveTerm();
  const undoChange = useUndoChange();
  // By promise: this page is left by the time the answer comes. The query client says why it failed.
  const bringBack = (changeId: string) =>
    undoChange
      .mutateAsync({ changeId, conflicts: 'refuse' })
      .then(() => navigate({ to: '/terms/$termId', params: { termId: id } }))
      .catch(() => undefined);
  return () =>
    removeTerm.mutate(
      { id, version },
      {
        onSuccess: ({ changeId }) => {
          void navigate({ to: '/lexicons/$lexiconId', params: { lexiconId } });
          if (changeId === null) return;
          showUndoable({
            message: t('entry.removed', { name }),
            undoLabel: t('action.undo'),
            onUndo: () => void bringBack(changeId),
          });
        },
      },
    );
}
