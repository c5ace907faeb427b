import { useDebouncedValue } from '@mantine/hooks';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Status } from '@lexikon/contracts/sheets';
import type { TermView } from '@lexikon/contracts/terms';
import { termSearchQuery } from '../../../lib/content/term-search-query.js';
import { Combobox } from '../../../ui/combobox.js';
import { StatusMark } from '../../../ui/status-mark.js';
import { useSheet } from './sheet-context.js';

const TYPING_MS = 150;
const RECENT = 8;

export interface PickedTerm {
  readonly id: string;
  readonly name: string;
  readonly status: Status;
  readonly definition: string | null;
}

interface TermPickerProps {
  label: string;
  exclude: readonly string[];
  hasAutoFocus?: boolean;
  error?: string | undefined;
  /** Stays in the field once it is chosen. Absent: the field is emptied for the next one. */
  chosen?: string | null;
  onClear?: () => void;
  onChoose: (term: PickedTerm) => void;
}

/** A term of this lexicon: those that were looked at a moment ago before anything is typed, then what is found. */
export function TermPicker({
  label,
  exclude,
  hasAutoFocus = false,
  error,
  chosen,
  onClear,
  onChoose,
}: TermPickerProps) {
  const { t } = useTranslation();
  const { lexicon } = useSheet();
  const [text, setText] = useState('');
  const [q] = useDebouncedValue(text.trim(), TYPING_MS);
  const { data } = useQuery({ ...termSearchQuery(lexicon.id, q), throwOnError: false });
  const recent = useRecentTerms(lexicon.id);
  const found = text.trim() === '' ? recent : (data?.items ?? []);
  return (
    <Combobox
      label={label}
      placeholder={t('edit.find-term')}
      text={chosen ?? text}
      onTextChange={(typed) => {
        setText(typed);
        if (chosen) onClear?.();
      }}
      items={chosen ? [] : found.filter(({ id }) => !exclude.includes(id))}
      keyOf={({ id }) => id}
      hasAutoFocus={hasAutoFocus}
      error={error}
      emptyText={t('edit.find-term.none')}
      renderItem={({ name, status, definition }) => (
        <>
          <StatusMark status={status} />
          <span className="picked">
            <span className="serif">{name}</span>
            {definition !== null && <small>{definition}</small>}
          </span>
        </>
      )}
      onChoose={(term) => {
        setText('');
        onChoose(term);
      }}
    />
  );
}

/** What was read of this lexicon lately: the pages that were open know it. */
function useRecentTerms(lexiconId: string): readonly PickedTerm[] {
  const queryClient = useQueryClient();
  return queryClient
    .getQueryCache()
    .findAll({ predicate: ({ queryKey }) => queryKey[0] === 'term' && queryKey.length === 2 })
    .sort((a, b) => b.state.dataUpdatedAt - a.state.dataUpdatedAt)
    .flatMap(({ state }) => {
      // Under this key stands a term and nothing else.
      const term = state.data as TermView | undefined;
      if (term?.lexiconId !== lexiconId || term.removedAt !== null) return [];
      const definition = term.definitions.find(({ kind }) => kind === 'short')?.text ?? null;
      return [{ id: term.id, name: term.name, status: term.status, definition }];
    })
    .slice(0, RECENT);
}
