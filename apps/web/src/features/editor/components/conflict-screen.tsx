import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format.js';
import { revisionsQuery } from '../../../lib/content/revisions-query.js';
import { useAuthorName } from '../../../lib/content/use-author-name.js';
import '../../../styles/conflict.css';
import { clashKey } from '../sheet/merge-forms.js';
import type { SheetForm } from '../sheet/sheet-form.js';
import type { Conflict } from '../open-sheet.js';
import type { SheetEditor } from '../use-sheet-editor.js';
import { useConflict } from '../use-conflict.js';
import { ChangeList } from './change-lines.js';
import { ClashResults } from './clash-results.js';
import { ClashRow } from './clash-row.js';
import { ConflictNotice } from './conflict-notice.js';
import { useSheet } from './sheet-context.js';

interface ConflictScreenProps {
  editor: SheetEditor;
  conflict: Conflict;
  onSave: (merged: SheetForm) => void;
}

/** Two versions of one sheet: that nothing is lost is said first; then, field by field, what each side did. */
export function ConflictScreen({ editor, conflict, onSave }: ConflictScreenProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const authorName = useAuthorName();
  const { lexicon, termName } = useSheet();
  const { term } = editor.base;
  const { data, isPending } = useInfiniteQuery({ ...revisionsQuery(term.id), throwOnError: false });
  const latest = data?.revisions[0];
  const author = latest ? authorName(latest.author) : t('conflict.someone');
  const choices = useConflict(conflict, editor.form);
  const { clashes } = conflict;
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  const isDecided = choices.decided === clashes.length;
  const isGone = term.removedAt !== null;
  return (
    <div className="conflict">
      <header className="page-head">
        <div>
          <p className="small quiet">{t('conflict.where', { lexicon: lexicon.name })}</p>
          <h1 ref={head} tabIndex={-1}>
            {termName}
          </h1>
          <p className="lede" role="alert">
            {/* Said once, when it is known who it was. */}
            {!isPending &&
              [
                t('conflict.saved-by', { author }),
                t(clashes.length === 0 ? 'conflict.safe' : 'conflict.choose'),
                clashes.length > 0 && t('conflict.clashes', { count: clashes.length }),
                choices.taken.length > 0 && t('conflict.taken', { count: choices.taken.length }),
              ]
                .filter(Boolean)
                .join(' ')}
          </p>
        </div>
        {clashes.length > 1 && (
          <div className="page-actions">
            <button type="button" className="button" onClick={() => choices.chooseAll('mine')}>
              {t('conflict.all-mine')}
            </button>
            <button type="button" className="button" onClick={() => choices.chooseAll('theirs')}>
              {t('conflict.all-theirs', { author })}
            </button>
          </div>
        )}
      </header>
      <ConflictNotice editor={editor} author={author} />
      <div className="conflict-grid">
        {clashes.length > 0 && (
          <div className="row heads" aria-hidden>
            <div />
            <div>
              <strong>{t('conflict.mine')}</strong>
              {t('conflict.mine.from', { version: conflict.from })}
            </div>
            <div>
              <strong>{t('conflict.theirs', { version: term.version })}</strong>
              {latest && `${author}, ${format.moment(latest.at)}`}
            </div>
          </div>
        )}
        {clashes.map((clash) => (
          <ClashRow key={clashKey(clash)} clash={clash} choices={choices} version={term.version} />
        ))}
        <ClashResults clashes={clashes} choices={choices} />
        {choices.taken.length > 0 && (
          <section className="row" aria-labelledby="taken">
            <h2 className="name" id="taken">
              {t('conflict.already')}
              <small>{t('conflict.already.hint')}</small>
            </h2>
            <div className="same">
              <ChangeList
                changes={choices.taken.map(({ key, change, side }) => ({
                  key,
                  change,
                  by: side === 'mine' ? t('conflict.by-you') : t('conflict.by', { author }),
                }))}
              />
            </div>
          </section>
        )}
      </div>
      <section className="save-bar" aria-label={t('action.save')}>
        <span role="status">
          {clashes.length > 0 && t('conflict.decided', { done: choices.decided, count: clashes.length })}
        </span>
        <span className="end">
          <button type="button" className="button" onClick={() => editor.settleConflict(choices.merged)}>
            {t('conflict.go-on')}
          </button>
          <button
            type="button"
            className="button primary"
            disabled={!isDecided || isGone || editor.isSaving}
            onClick={() => onSave(choices.merged)}
          >
            {t('conflict.save')}
          </button>
        </span>
      </section>
    </div>
  );
}
