import { Link } from '@tanstack/react-router';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TermDiffView } from '@lexikon/contracts/changes';
import type { Names } from '../../../lib/content/diff-lines.js';
import { FieldDiffs } from './field-diffs.js';

// A term of a usual edit: its name, and two or three lines.
const ESTIMATED = 220;
const FOLDED = 64;

interface ChangeTermsProps {
  lexiconId: string;
  /** As many as are read. */
  terms: readonly TermDiffView[];
  /** How many there are. */
  total: number;
  names: Names;
  onEnd: () => void;
}

/** What a change did, term by term: by the thousand, for only what is on the screen is in the page. */
export function ChangeTerms({ lexiconId, terms, total, names, onEnd }: ChangeTermsProps) {
  const { t } = useTranslation();
  const list = useRef<HTMLDivElement>(null);
  const [offset, setOffset] = useState(0);
  useEffect(() => setOffset(list.current?.offsetTop ?? 0), []);
  const virtualizer = useWindowVirtualizer({
    count: terms.length,
    estimateSize: (index) => (terms[index]?.kind === 'created' ? FOLDED : ESTIMATED),
    getItemKey: (index) => terms[index]?.termId ?? index,
    overscan: 4,
    scrollMargin: offset,
  });
  const rows = virtualizer.getVirtualItems();
  const last = rows.at(-1)?.index ?? 0;
  useEffect(() => {
    if (terms.length < total && last >= terms.length - 5) onEnd();
  }, [last, terms.length, total, onEnd]);
  return (
    <div
      ref={list}
      className="change-terms"
      role="feed"
      aria-label={t('change.of')}
      aria-busy={terms.length < total}
      style={{ height: virtualizer.getTotalSize() }}
    >
      {rows.map(({ index, start, key }) => {
        const term = terms[index];
        return (
          term && (
            <article
              key={key}
              ref={virtualizer.measureElement}
              data-index={index}
              className="term-diff"
              aria-posinset={index + 1}
              aria-setsize={total}
              aria-labelledby={`term-${term.termId}`}
              style={{ transform: `translateY(${start - offset}px)` }}
            >
              <TermChange lexiconId={lexiconId} term={term} names={names} />
            </article>
          )
        );
      })}
    </div>
  );
}

/** A term that was made is all new: it opens on demand. One that was changed shows how. */
function TermChange({ lexiconId, term, names }: { lexiconId: string; term: TermDiffView; names: Names }) {
  const { t } = useTranslation();
  const isNew = term.kind === 'created';
  const [isOpen, setOpen] = useState(!isNew);
  return (
    <>
      <h2 className="section-title" id={`term-${term.termId}`}>
        <Link to="/terms/$termId/history" params={{ termId: term.termId }} search={{ version: term.to }}>
          {term.name}
        </Link>
        <small>{t(`diff.${term.kind}`)}</small>
      </h2>
      {isNew && (
        <button type="button" className="link small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? t('history.hide-them') : t('diff.open')}
        </button>
      )}
      {isOpen && <FieldDiffs diff={term.diff} lexiconId={lexiconId} names={names} heading="h3" />}
    </>
  );
}
