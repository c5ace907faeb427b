import { Link, useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LexiconView } from '@lexikon/contracts/lexicons';
import type { TermView } from '@lexikon/contracts/terms';
import { Icon } from '../../../ui/icon.js';
import { Menu, MenuGroup, MenuItem } from '../../../ui/menu.js';
import { useShortcut } from '../../../ui/shortcuts/use-shortcut.js';
import { mayDeprecate, statusMoves } from '../status-moves.js';
import { useTermSteps } from '../use-term-steps.js';

const DeprecateDialog = lazy(async () => ({
  default: (await import('./deprecate-dialog.js')).DeprecateDialog,
}));

interface EntryActionsProps {
  term: TermView;
  may: LexiconView['may'];
}

/** What can be done with a term, as its status and the reader's rights allow. */
export function EntryActions({ term, may }: EntryActionsProps) {
  const { t } = useTranslation();
  const [isDeprecating, setDeprecating] = useState(false);
  const { move, deprecate, remove, isPending } = useTermSteps(term);
  const moves = statusMoves(term.status, may);
  const [next] = moves;
  const params = { termId: term.id };
  useEntryKeys(term.id, may.edit);
  return (
    <div className="entry-actions">
      {next !== undefined && next !== 'draft' && (
        <button type="button" className="link" disabled={isPending} onClick={() => move(next)}>
          {t(`entry.to.${next}`)}
        </button>
      )}
      {may.edit && (
        <Link className="link" to="/terms/$termId/edit" params={params}>
          {t('entry.edit')}
        </Link>
      )}
      <Link className="link" to="/terms/$termId/history" params={params}>
        {t('entry.history')}
      </Link>
      {may.edit && (
        <Menu
          align="end"
          triggerClassName="link more-actions"
          trigger={
            <>
              {t('entry.more')}
              <Icon name="down" />
            </>
          }
        >
          {moves.length > 0 && (
            <MenuGroup label={t('entry.status')}>
              {moves.map((status) => (
                <MenuItem key={status} isDisabled={isPending} onSelect={() => move(status)}>
                  {t(`entry.to.${status}`)}
                </MenuItem>
              ))}
            </MenuGroup>
          )}
          <MenuGroup>
            {mayDeprecate(term.status, may) && (
              <MenuItem isDisabled={isPending} onSelect={() => setDeprecating(true)}>
                {term.status === 'deprecated' ? t('entry.successors-ask') : t('entry.deprecate-ask')}
              </MenuItem>
            )}
            <MenuItem isDanger isDisabled={isPending} onSelect={remove}>
              {t('entry.remove')}
            </MenuItem>
          </MenuGroup>
        </Menu>
      )}
      {isDeprecating && (
        <Suspense>
          <DeprecateDialog
            term={term}
            onDeprecate={(successors, reason) => {
              setDeprecating(false);
              deprecate(successors, reason);
            }}
            onClose={() => setDeprecating(false)}
          />
        </Suspense>
      )}
    </div>
  );
}

function useEntryKeys(termId: string, mayEdit: boolean): void {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const params = { termId };
  useShortcut({ keys: 'e', label: t('entry.edit'), group: 'term', isEnabled: mayEdit }, () => {
    void navigate({ to: '/terms/$termId/edit', params });
  });
  useShortcut({ keys: 'h', label: t('entry.history'), group: 'term' }, () => {
    void navigate({ to: '/terms/$termId/history', params });
  });
}
