import type { ReactNode } from 'react';
import type { TermRow } from '@lexikon/contracts/terms';
import type { Status } from '@lexikon/contracts/sheets';
import { Icon } from '../../../ui/icon.js';
import type { Column } from '../list-columns.js';
import type { RowWords } from '../use-row-words.js';

export interface CellsOf {
  readonly term: TermRow;
  readonly language: string;
  readonly second: string | undefined;
  readonly mayEdit: boolean;
  /** Which one it is of those with the same name; null where it is alone. */
  readonly homograph: number | null;
  readonly domainNames: ReadonlyMap<string, string>;
  readonly words: RowWords;
}

// Rows come and go by the hundred while a list scrolls. So these are plain functions without a state of their own, and
// links are plain anchors, which the list follows itself: the router's own listen to every change of the address.

export function markOf(status: Status, words: RowWords, withWord = false): ReactNode {
  return (
    <span className={`status ${status.replace('_', '-')}`}>
      <Icon name={status} {...(withWord ? {} : { label: words.status(status) })} />
      {withWord && <span>{words.status(status)}</span>}
    </span>
  );
}

/** On a narrow screen the second language stands below. */
export function nameOf({ term, language, second, mayEdit, homograph, words }: CellsOf): ReactNode {
  const { id, name, own, secondName } = term;
  const editAt = (field: string) => (mayEdit ? `/terms/${id}/edit#${field}` : undefined);
  return (
    <>
      <a className="word" href={`/terms/${id}`} tabIndex={-1} lang={own ? language : undefined}>
        {name}
        {homograph !== null && <sup>{homograph}</sup>}
      </a>
      {!own && absent(words.notYetIn, editAt(`name-${language}`))}
      {second !== undefined && (
        <span className="other-below" lang={secondName === null ? undefined : second}>
          {secondName ?? absent(words.none, editAt(`name-${second}`))}
        </span>
      )}
    </>
  );
}

/** What it means, or which terms take its place. */
export function glossOf({ term, language, mayEdit, words }: CellsOf): ReactNode {
  const { id, name, definition, status, successors } = term;
  if (status === 'deprecated' && successors.length > 0) {
    return (
      <>
        {words.use}{' '}
        {successors.map((successor, at) => (
          <span key={successor.id}>
            {at > 0 && ', '}
            <a className="link" href={`/terms/${successor.id}`} tabIndex={-1}>
              {successor.name}
            </a>
          </span>
        ))}
      </>
    );
  }
  return (
    definition ?? blank(words.noDefinitionOf(name), mayEdit ? `/terms/${id}/edit#definition-${language}` : undefined)
  );
}

export function factOf(column: Column, of: CellsOf): ReactNode {
  const { term, second, mayEdit, domainNames, words } = of;
  switch (column) {
    case 'second':
      if (second === undefined) return null;
      if (term.secondName !== null) return <span lang={second}>{term.secondName}</span>;
      return blank(words.noneOf(term.name), mayEdit ? `/terms/${term.id}/edit#name-${second}` : undefined);
    case 'definition':
      return glossOf(of);
    case 'domains':
      return term.domainIds.map((id) => domainNames.get(id) ?? '').join(', ');
    case 'level':
      return words.level(term.level);
    case 'status':
      return markOf(term.status, words, true);
    case 'languages':
      return words.number(term.languageCount);
    case 'narrower':
      return term.childCount > 0 ? words.number(term.childCount) : null;
    case 'changed':
      return <time dateTime={term.updatedAt}>{words.day(term.updatedAt)}</time>;
  }
}

/** What is missing, in words; a link to where it is filled in for who may. */
function absent(label: string, href: string | undefined): ReactNode {
  if (href === undefined) return <span className="absent">{label}</span>;
  return (
    <a className="absent" href={href} tabIndex={-1}>
      {label}
    </a>
  );
}

/** The dashed line alone. */
function blank(label: string, href: string | undefined): ReactNode {
  if (href === undefined) return <span className="blank" role="img" aria-label={label} />;
  return (
    <a className="blank-link" href={href} tabIndex={-1} aria-label={label}>
      <span className="blank" />
    </a>
  );
}
