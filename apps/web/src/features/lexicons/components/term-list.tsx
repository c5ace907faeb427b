import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useSayProblem } from '../../../ui/use-say-problem.js';
import { type IndexLetter, letterOf } from '../alphabet-letters.js';
import { homographNumber } from '../homographs.js';
import { isSelected, type Selection } from '../list-selection.js';
import type { TermListing } from '../term-listing.js';
import { useGridKeys } from '../use-grid-keys.js';
import { useListOutline } from '../use-list-outline.js';
import { useReturnedRow } from '../use-returned-row.js';
import { useRowLinks } from '../use-row-links.js';
import { useRowSelection } from '../use-row-selection.js';
import { useRowWords } from '../use-row-words.js';
import { useRowsInView } from '../use-rows-in-view.js';
import { useVisibleRows } from '../use-visible-rows.js';
import { Alphabet } from './alphabet.js';
import { GuideWords } from './guide-words.js';
import { type ListDress, TermListHead } from './term-list-head.js';
import { TermListRow, WaitingRow } from './term-list-row.js';

interface TermListProps extends ListDress {
  listing: TermListing;
  caption: string;
  letters: readonly IndexLetter[];
  domainNames: ReadonlyMap<string, string>;
  mayEdit: boolean;
  /** On a narrow screen boxes to tick are shown only then. */
  isSelecting: boolean;
  selection: Selection;
  onSelect: (change: (before: Selection) => Selection) => void;
  onSort: (sort: ListDress['sort']) => void;
  /** The letter that the list is to open at, until it has. */
  wantedLetter: string | null;
  onLetter: (letter: string | null) => void;
}

/** Only the rows in view are on the page: 120,000 terms feel like 100. The page itself scrolls. */
export function TermList(props: TermListProps) {
  const {
    listing,
    caption,
    letters,
    domainNames,
    mayEdit,
    isSelecting,
    selection,
    onSelect,
    wantedLetter,
    onLetter,
    ...dress
  } = props;
  const { t } = useTranslation();
  const list = useRef<HTMLDivElement>(null);
  const probe = useRef<HTMLDivElement>(null);
  const head = useRef<HTMLDivElement>(null);
  const outline = useListOutline(listing);
  const links = useRowLinks({ onLeave: useReturnedRow(list, JSON.stringify(listing)) });
  const sayProblem = useSayProblem();
  const words = useRowWords(dress.language, dress.second);
  const isByName = dress.sort === 'name';
  const view = useVisibleRows({ count: outline.total, list, probe, head });
  const { at, isLoading } = useRowsInView(listing, {
    cursors: outline.cursors,
    first: view.rows[0]?.index ?? 0,
    last: view.rows.at(-1)?.index ?? 0,
  });
  const ticks = useRowSelection({ outline, selection, onSelect, at, isEnabled: mayEdit });
  const keys = useGridKeys({
    list,
    count: outline.total,
    pageSize: view.pageSize,
    scrollTo: (index) => view.scrollTo(index, 'auto'),
    onOpen: links.open,
    ...ticks.keys,
  });

  useEffect(() => {
    if (wantedLetter === null || !isByName || listing.prefix !== undefined) return;
    onLetter(null);
    void outline.find(wantedLetter).then((index) => view.scrollTo(index, 'start'), sayProblem);
  });

  const tabbable = view.rows.some(({ index }) => index === keys.active) ? keys.active : view.firstTabbable;
  const firstName = at(view.firstSeen)?.name;
  const letter = isByName && firstName !== undefined ? letterOf(firstName, letters) : undefined;
  return (
    <>
      <GuideWords
        first={firstName}
        last={at(view.endIndex)?.name}
        letter={letters.find((each) => each.letter === letter)}
      />
      <div className="list-rows">
        <div
          role="grid"
          className={`term-list ${dress.isTable ? 'as-table' : 'as-list'}${isSelecting ? ' selecting' : ''}`}
          aria-label={caption}
          aria-rowcount={outline.total + 1}
          aria-multiselectable={mayEdit || undefined}
          aria-busy={isLoading}
          onKeyDown={keys.handleKeyDown}
          onFocus={(event) => {
            keys.handleFocus(event);
            links.handleRest(event);
          }}
          onPointerOver={links.handleRest}
          onClick={links.handleClick}
          onChange={ticks.handleChange}
        >
          <TermListHead
            ref={head}
            {...dress}
            onTick={mayEdit ? ticks.selectLoaded : undefined}
            isTicked={ticks.isAll}
            isMixed={ticks.isMixed}
          />
          <div className="terms-row probe" ref={probe} aria-hidden />
          <div ref={list} role="rowgroup" className="terms-rows" style={{ height: view.height }}>
            {view.rows.map(({ index, start, key }) => {
              const term = at(index);
              const place = { index, offset: start - view.top, isTabbable: index === tabbable, words };
              if (!term) return <WaitingRow key={key} {...place} />;
              return (
                <TermListRow
                  key={key}
                  {...place}
                  term={term}
                  isTable={dress.isTable}
                  columns={dress.columns}
                  language={dress.language}
                  second={dress.second}
                  mayEdit={mayEdit}
                  isSelected={mayEdit ? isSelected(selection, term.id) : null}
                  homograph={isByName ? homographNumber(index, at) : null}
                  domainNames={domainNames}
                />
              );
            })}
          </div>
        </div>
        <p className="visually-hidden" role="status">
          {isLoading && t('list.loading-more')}
        </p>
      </div>
      <Alphabet letters={letters} current={letter} onChoose={onLetter} />
    </>
  );
}
