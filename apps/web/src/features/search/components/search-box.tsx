import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { type KeyboardEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SearchHit } from '@lexikon/contracts/search';
import { Icon } from '../../../ui/icon.js';
import { Highlighted } from '../../../ui/highlighted.js';
import { Keys } from '../../../ui/shortcuts/keys.js';
import { StatusMark } from '../../../ui/status-mark.js';
import { suggestionsQuery } from '../../../lib/content/suggestions-query.js';
import { useSlashFocus } from './use-slash-focus.js';

const TYPING_MS = 150;

interface SearchBoxProps {
  label: string;
  /** The page's own field, under its label; else the one in the top bar. */
  large?: boolean;
}

/** Answers while you type; Enter opens the marked answer, or the page with all of them. `/` comes here from anywhere. */
export function SearchBox({ label, large = false }: SearchBoxProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const id = useId();
  const field = useSlashFocus();
  const [text, setText] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [marked, setMarked] = useState(-1);
  const [q] = useDebouncedValue(text.trim(), TYPING_MS);
  const { data } = useQuery(suggestionsQuery(q));
  const hits = text.trim() === '' ? [] : (data?.items ?? []);
  const isListed = isOpen && hits.length > 0;

  const leave = () => {
    setOpen(false);
    setMarked(-1);
    field.current?.blur();
  };
  const openAll = () => {
    if (text.trim() === '') return;
    leave();
    void navigate({ to: '/search', search: { q: text.trim() } });
  };
  const openHit = ({ id: termId }: SearchHit) => {
    leave();
    setText('');
    void navigate({ to: '/terms/$termId', params: { termId } });
  };
  const handleKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && isListed) {
      event.preventDefault();
      setMarked(Math.min(Math.max(marked + step, -1), hits.length - 1));
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const hit = isListed ? hits[marked] : undefined;
      if (hit) openHit(hit);
      else openAll();
    } else if (event.key === 'Escape') {
      leave();
    }
  };

  return (
    <div className={large ? 'search-box large' : 'search-box'} role="search">
      {large ? <label htmlFor={id}>{label}</label> : <Icon name="search" />}
      <div className="line">
        <input
          ref={field}
          id={id}
          type="search"
          role="combobox"
          {...(large ? {} : { 'aria-label': label })}
          aria-expanded={isListed}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          {...(marked >= 0 ? { 'aria-activedescendant': `${id}-${marked}` } : {})}
          placeholder={large ? t('search.placeholder') : label}
          autoComplete="off"
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value);
            setMarked(-1);
            setOpen(true);
          }}
          onFocus={() => setOpen(true)}
          onBlur={() => setOpen(false)}
          onKeyDown={handleKeyDown}
        />
        <Keys keys="Mod+k" />
      </div>
      {isListed && (
        // Pressing a row must not take the focus from the field before the click lands.
        <div className="suggestions" onMouseDown={(event) => event.preventDefault()}>
          <ul role="listbox" id={`${id}-list`} aria-label={t('search.suggestions')}>
            {hits.map((hit, index) => (
              <li
                key={hit.id}
                id={`${id}-${index}`}
                role="option"
                aria-selected={index === marked}
                onClick={() => openHit(hit)}
              >
                <StatusMark status={hit.status} />
                <span className="word">
                  {hit.match.field === 'label' ? (
                    <Highlighted text={hit.match.text} ranges={hit.match.ranges} />
                  ) : (
                    hit.name
                  )}
                </span>
                <span className="where">{hit.lexiconName}</span>
              </li>
            ))}
          </ul>
          <Link className="all link" tabIndex={-1} to="/search" search={{ q: text.trim() }} onClick={leave}>
            {t('search.all')}
          </Link>
        </div>
      )}
    </div>
  );
}
