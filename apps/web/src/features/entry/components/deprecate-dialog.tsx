import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, type SubmitEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TermView } from '@lexikon/contracts/terms';
import { suggestionsQuery } from '../../../lib/content/suggestions-query.js';
import { Combobox } from '../../../ui/combobox.js';
import { Dialog } from '../../../ui/dialog.js';
import { Icon } from '../../../ui/icon.js';
import { StatusMark } from '../../../ui/status-mark.js';

const TYPING_MS = 150;

type Successors = TermView['successors'];

interface DeprecateDialogProps {
  term: TermView;
  onDeprecate: (successors: Successors, reason: string) => void;
  onClose: () => void;
}

/** A deprecated term keeps answering: so it is asked which terms take its place, and why. */
export function DeprecateDialog({ term, onDeprecate, onClose }: DeprecateDialogProps) {
  const { t } = useTranslation();
  const id = useId();
  const [successors, setSuccessors] = useState<Successors>(term.successors);
  const [reason, setReason] = useState('');
  const isDeprecated = term.status === 'deprecated';
  const handleSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    onDeprecate(successors, reason.trim());
  };
  return (
    <Dialog
      title={t(isDeprecated ? 'entry.successors-title' : 'entry.deprecate-title', { name: term.name })}
      onClose={onClose}
    >
      <form className="stack" onSubmit={handleSubmit}>
        <p className="quiet">{t('entry.deprecate-text')}</p>
        <SuccessorField term={term} successors={successors} onChange={setSuccessors} />
        <div className="field">
          <label htmlFor={id}>{t('entry.reason')}</label>
          <input
            className="input"
            id={id}
            maxLength={500}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        </div>
        <div className="dialog-actions">
          <button type="button" className="button" onClick={onClose}>
            {t('action.cancel')}
          </button>
          <button type="submit" className="button primary">
            {t(isDeprecated ? 'action.save' : 'entry.deprecate')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

interface SuccessorFieldProps {
  term: TermView;
  successors: Successors;
  onChange: (successors: Successors) => void;
}

function SuccessorField({ term, successors, onChange }: SuccessorFieldProps) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [q] = useDebouncedValue(text.trim(), TYPING_MS);
  const { data } = useQuery(suggestionsQuery(q, term.lexiconId));
  const chosen = new Set([term.id, ...successors.map(({ id }) => id)]);
  const hits = text.trim() === '' ? [] : (data?.items ?? []).filter((hit) => !chosen.has(hit.id));
  // Enter in a text that names no term would deprecate without the successor that was meant.
  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && text.trim() !== '') event.preventDefault();
  };
  return (
    <div className="stack" onKeyDown={handleKeyDown}>
      {successors.length > 0 && (
        <ul className="chosen" aria-label={t('entry.successors')}>
          {successors.map(({ id, name }) => (
            <li key={id}>
              <span className="serif">{name}</span>
              <button
                type="button"
                className="icon-button"
                aria-label={t('entry.successor-out', { name })}
                onClick={() => onChange(successors.filter((each) => each.id !== id))}
              >
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <Combobox
        label={t('entry.successor-find')}
        placeholder={t('entry.successor-hint')}
        hasAutoFocus
        text={text}
        onTextChange={setText}
        items={hits}
        keyOf={({ id }) => id}
        renderItem={({ name, status, definition }) => (
          <>
            <StatusMark status={status} />
            <span className="word">{name}</span>
            {definition !== null && <span className="quiet small">{definition}</span>}
          </>
        )}
        onChoose={({ id, name }) => {
          onChange([...successors, { id, name }]);
          setText('');
        }}
        emptyText={t('entry.successor-none')}
      />
    </div>
  );
}
