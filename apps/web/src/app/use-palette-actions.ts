import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { PaletteAction } from '../features/palette/palette-option.js';
import { meQuery } from '../features/session/api/me-query.js';
import { useSignOut } from '../features/session/api/sign-out.js';
import { useLanguage } from '../i18n/language.js';
import { termQuery } from '../lib/content/term-query.js';
import { type Choice, useDensityChoice, useThemeChoice } from '../ui/appearance.js';
import { useCurrentLexicon } from './use-current-lexicon.js';
import { useCurrentWorkspace } from './use-current-workspace.js';

interface AppActions {
  readonly onListShortcuts: () => void;
  readonly onNewTerm: (() => void) | undefined;
}

/** What the palette offers to do here: about this term and this lexicon first, then from anywhere. */
export function usePaletteActions({ onListShortcuts, onNewTerm }: AppActions): readonly PaletteAction[] {
  const ofPage = usePageActions();
  const ofApp = useAppActions();
  const { t } = useTranslation();
  const add: PaletteAction[] = onNewTerm
    ? [{ id: 'add', label: t('shell.new-term'), icon: 'plus', keys: 'c', run: onNewTerm }]
    : [];
  const shortcuts: PaletteAction = {
    id: 'shortcuts',
    label: t('shell.shortcuts'),
    icon: 'list',
    keys: '?',
    run: onListShortcuts,
  };
  return [...ofPage, ...add, ...ofApp, shortcuts];
}

function usePageActions(): PaletteAction[] {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { termId } = useParams({ strict: false });
  const lexicon = useCurrentLexicon();
  const workspace = useCurrentWorkspace();
  // What the page has read: nothing is asked for here.
  const { data: term } = useQuery({ ...termQuery(termId ?? ''), enabled: false });
  const mayEdit = lexicon?.may.edit === true && lexicon.archivedAt === null;
  const actions: PaletteAction[] = [];
  if (term && termId !== undefined) {
    const params = { termId };
    if (mayEdit && term.removedAt === null)
      actions.push({
        id: 'edit',
        label: t('palette.action.edit', { name: term.name }),
        icon: 'edit',
        run: () => void navigate({ to: '/terms/$termId/edit', params }),
      });
    actions.push({
      id: 'history',
      label: t('palette.action.history', { name: term.name }),
      icon: 'list',
      run: () => void navigate({ to: '/terms/$termId/history', params, search: {} }),
    });
  }
  if (lexicon) {
    const params = { lexiconId: lexicon.id };
    const { name } = lexicon;
    if (mayEdit)
      actions.push({
        id: 'translate',
        label: t('palette.action.translate', { name }),
        icon: 'edit',
        run: () => void navigate({ to: '/lexicons/$lexiconId/translate', params, search: {} }),
      });
    actions.push({
      id: 'changes',
      label: t('palette.action.changes', { name }),
      icon: 'list',
      run: () => void navigate({ to: '/lexicons/$lexiconId/changes', params }),
    });
    if (mayEdit)
      actions.push({
        id: 'import',
        label: t('palette.action.import', { name }),
        icon: 'plus',
        keywords: 'skos csv turtle',
        run: () => void navigate({ to: '/lexicons/$lexiconId/import', params, search: {} }),
      });
    actions.push({
      id: 'export',
      label: t('palette.action.export', { name }),
      icon: 'turn',
      keywords: 'skos csv turtle',
      run: () => void navigate({ to: '/lexicons/$lexiconId/export', params }),
    });
    actions.push({
      id: 'settings',
      label: t('palette.action.settings', { name }),
      icon: 'list',
      run: () => void navigate({ to: '/lexicons/$lexiconId/settings', params }),
    });
  }
  if (workspace) {
    const { id, name } = workspace;
    actions.push({
      id: 'workspace',
      label: t('shell.workspace', { name }),
      icon: 'list',
      keywords: 'members membres invite inviter',
      run: () => void navigate({ to: '/workspaces/$workspaceId', params: { workspaceId: id } }),
    });
  }
  return actions;
}

function useAppActions(): PaletteAction[] {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { language, setLanguage } = useLanguage();
  const theme = useThemeChoice();
  const density = useDensityChoice();
  const signOut = useSignOut();
  const { data: me } = useQuery({ ...meQuery, enabled: false });
  const actionsFor = <Value extends string>({ label, value, options, choose }: Choice<Value>) =>
    options
      .filter(([option]) => option !== value)
      .map(([option, word]): PaletteAction => ({
        id: `choose-${option}`,
        label: t('palette.action.choose', { what: label, value: word }),
        icon: 'turn',
        run: () => choose(option),
      }));
  return [
    {
      id: 'language',
      label: t('palette.action.language'),
      icon: 'turn',
      keywords: 'language langue english anglais français french',
      run: () => setLanguage(language === 'fr' ? 'en' : 'fr'),
    },
    { id: 'home', label: t('palette.action.home'), icon: 'turn', keys: 'g h', run: () => void navigate({ to: '/' }) },
    {
      id: 'import-file',
      label: t('palette.action.import-file'),
      icon: 'plus',
      keywords: 'skos csv turtle',
      run: () => void navigate({ to: '/import' }),
    },
    {
      id: 'profile',
      label: t('shell.profile'),
      icon: 'turn',
      keys: 'g p',
      run: () => void navigate({ to: '/profile' }),
    },
    {
      id: 'workspaces',
      label: t('shell.workspaces'),
      icon: 'turn',
      keywords: 'team members équipe membres',
      run: () => void navigate({ to: '/workspaces' }),
    },
    ...(me?.isAdmin
      ? [
          {
            id: 'admin',
            label: t('shell.admin'),
            icon: 'turn',
            keywords: 'users accounts audit comptes journal',
            run: () => void navigate({ to: '/admin', search: {} }),
          } satisfies PaletteAction,
        ]
      : []),
    ...actionsFor(theme),
    ...actionsFor(density),
    {
      id: 'sign-out',
      label: t('shell.sign-out'),
      icon: 'turn',
      run: () => signOut.mutate(undefined, { onSuccess: () => void navigate({ to: '/signin', search: {} }) }),
    },
  ];
}
