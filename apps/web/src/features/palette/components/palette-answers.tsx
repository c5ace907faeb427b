import { useDebouncedValue } from '@mantine/hooks';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type KeyboardEvent, type RefObject, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PALETTE_MESSAGES } from '../../../i18n/messages/palette.js';
import { registerMessages } from '../../../i18n/register-messages.js';
import { lexiconsQuery } from '../../../lib/content/lexicons-query.js';
import { suggestionsQuery } from '../../../lib/content/suggestions-query.js';
import { groupOptions, type PaletteAction, type PaletteOption } from '../palette-option.js';
import type { ActiveAnswer, PaletteProps } from '../palette-props.js';
import { PaletteKeys } from './palette-keys.js';
import { PaletteList } from './palette-list.js';
import { PalettePeek } from './palette-peek.js';

registerMessages(PALETTE_MESSAGES);

const TYPING_MS = 120;

interface PaletteAnswersProps extends PaletteProps {
  text: string;
  isScoped: boolean;
  keyHandler: RefObject<((event: KeyboardEvent) => void) | null>;
  onActive: (active: ActiveAnswer) => void;
}

/** The answers under the palette's field: a list that the arrows walk, and what the marked one is. */
// eslint-disable-next-line complexity -- Most branches say what is left out while nothing is typed.
export function PaletteAnswers({
  text,
  isScoped,
  lexicon,
  recents,
  actions,
  onNewTerm,
  onClose,
  keyHandler,
  onActive,
}: PaletteAnswersProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [typed] = useDebouncedValue(text, TYPING_MS);
  const { data, isPlaceholderData } = useQuery({
    ...suggestionsQuery(typed, isScoped ? lexicon?.id : undefined),
    throwOnError: false,
  });
  const { data: lexicons = [] } = useInfiniteQuery({ ...lexiconsQuery, throwOnError: false });
  const [activeKey, setActiveKey] = useState<string | null>(null);
  // Enter, pressed before the answers to what is typed are there.
  const [awaited, setAwaited] = useState<string | null>(null);
  const isStale = typed !== text || (typed !== '' && (isPlaceholderData || data === undefined));

  const groups = groupOptions({
    text,
    recents: isScoped ? recents.filter((recent) => recent.lexicon?.id === lexicon?.id) : recents,
    hits: text === '' ? [] : (data?.items ?? []),
    lexicons: isScoped ? [] : lexicons,
    actions,
  });
  const asked = text === '' ? [] : actionsFor(text);
  const options = [...groups.flatMap((group) => group.options), ...asked];
  const active = options.find(({ key }) => key === activeKey) ?? options[0];

  function actionsFor(wanted: string): PaletteOption[] {
    const all: PaletteAction = {
      id: 'search',
      label: t('palette.search-for', { text: wanted }),
      icon: 'search',
      run: () =>
        void navigate({
          to: '/search',
          search: { q: wanted, ...(isScoped && lexicon ? { lexicon: lexicon.id } : {}) },
        }),
    };
    const add: PaletteAction[] = onNewTerm
      ? [
          {
            id: 'new',
            label: t('palette.new-term', { text: wanted }),
            icon: 'plus',
            keys: 'Mod+Enter',
            run: () => onNewTerm(wanted),
          },
        ]
      : [];
    return [...add, all].map((action) => ({ kind: 'action', key: action.id, text: action.label, ranges: [], action }));
  }

  const open = (option: PaletteOption | undefined) => {
    if (!option) return;
    onClose();
    if (option.kind === 'action') option.action.run();
    else if (option.kind === 'term') void navigate({ to: '/terms/$termId', params: { termId: option.id } });
    else void navigate({ to: '/lexicons/$lexiconId', params: { lexiconId: option.id } });
  };
  const edit = () => {
    if (active?.kind !== 'term') return;
    onClose();
    void navigate({ to: '/terms/$termId/edit', params: { termId: active.id } });
  };
  const move = (step: number) => {
    const at = options.findIndex((option) => option === active);
    setActiveKey(options.at((at + step) % options.length)?.key ?? null);
  };

  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) move(step);
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && onNewTerm && text !== '') {
      onClose();
      onNewTerm(text);
    } else if (event.key === 'Enter') {
      if (isStale && activeKey === null) setAwaited(text);
      else open(active);
    } else if (event.altKey && event.key.toLowerCase() === 'e') edit();
    else return;
    event.preventDefault();
  };

  useEffect(() => {
    keyHandler.current = handleKeyDown;
  });
  useEffect(() => setActiveKey(null), [text, isScoped]);
  // eslint-disable-next-line react-hooks/exhaustive-deps -- It acts once: what is awaited is cleared first.
  useEffect(() => {
    if (awaited === null || isStale) return;
    setAwaited(null);
    if (awaited === text) open(active);
  });
  const activeId = active && idOf(active);
  const isListed = options.length > 0;
  useEffect(() => {
    onActive({ isListed, activeId });
    if (activeId !== undefined) document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' });
  }, [isListed, activeId, onActive]);

  const withAsked =
    asked.length === 0
      ? groups
      : [
          ...groups.filter(({ key }) => key !== 'actions'),
          {
            key: 'actions' as const,
            options: [...(groups.find(({ key }) => key === 'actions')?.options ?? []), ...asked],
          },
        ];
  return (
    <>
      <div className="answers">
        <PaletteList groups={withAsked} activeKey={active?.key} onActivate={setActiveKey} onOpen={open} />
        <PalettePeek option={active} />
      </div>
      <p className="visually-hidden" role="status">
        {isStale ? '' : t('palette.found', { count: options.length })}
      </p>
      <PaletteKeys isTerm={active?.kind === 'term'} mayScope={lexicon !== undefined} />
    </>
  );
}

const idOf = ({ key }: PaletteOption) => `palette-${key}`;
