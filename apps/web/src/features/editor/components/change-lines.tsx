import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../i18n/language.js';
import { domainName } from '../../../lib/content/domain-name.js';
import { domainsQuery } from '../../../lib/content/domains-query.js';
import { readStatement } from '../../../lib/content/kept-statement.js';
import { relationMark } from '../../../lib/content/relation-family.js';
import { Icon } from '../../../ui/icon.js';
import { WordDiff } from '../../../ui/word-diff.js';
import type { FactChange, ItemChange, SheetChange } from '../sheet/sheet-changes.js';
import { mainText } from '../sheet/sheet-form.js';
import { languageOf } from '../sheet/item-fields.js';
import { useItemWords } from '../use-item-words.js';
import { useSheet } from './sheet-context.js';

const SIGNS = { added: '+', removed: '−', changed: '±' } as const;

interface ChangeLineProps {
  change: SheetChange;
  /** Who did it, where that is to be said. */
  by?: string;
}

/** One change as a person reads it: a sign, a language or a mark, the words themselves, and what they are. */
export function ChangeLine({ change, by }: ChangeLineProps) {
  if (change.kind === 'moved') return <MovedLine list={change.list} by={by} />;
  return change.kind === 'fact' ? <FactLine change={change} by={by} /> : <ItemLine change={change} by={by} />;
}

const joined = (...parts: readonly (string | undefined)[]) => parts.filter(Boolean).join(', ');

function Sign({ kind }: { kind: keyof typeof SIGNS }) {
  const { t } = useTranslation();
  const look = { added: 'sign plus', removed: 'sign minus', changed: 'sign change' }[kind];
  return (
    <span className={look} role="img" aria-label={t(`edit.change.${kind}`)}>
      {SIGNS[kind]}
    </span>
  );
}

function ItemLine({ change, by }: { change: ItemChange; by: string | undefined }) {
  const { types } = useSheet();
  const { wordOf, asidesOf } = useItemWords();
  const { list, kind, before, after } = change;
  const item = after ?? before;
  if (!item) return null;
  const language = languageOf(item);
  const text = (each: typeof item) => ('term' in each ? each.term.name : mainText(list, each));
  const isRewritten = before !== null && after !== null && text(before) !== text(after);
  const mark = 'term' in item ? relationMark(item.type, types) : null;
  return (
    <>
      <Sign kind={kind} />
      {mark ? (
        <Icon name={mark.icon} className={`relation-mark ${mark.family}`} />
      ) : (
        <span className="code">{language}</span>
      )}
      <span {...(language === null ? {} : { lang: language })}>
        {isRewritten ? (
          <WordDiff before={text(before)} after={text(after)} />
        ) : kind === 'changed' ? (
          text(item)
        ) : kind === 'added' ? (
          <ins>{text(item)}</ins>
        ) : (
          <del>{text(item)}</del>
        )}
      </span>
      <span className="kind">{joined(wordOf(list, item), asidesOf(change), by)}</span>
    </>
  );
}

function MovedLine({ list, by }: { list: ItemChange['list']; by: string | undefined }) {
  const { t } = useTranslation();
  return (
    <>
      <Sign kind="changed" />
      <span />
      <span>{t('edit.change.moved')}</span>
      <span className="kind">{joined(t(`edit.list.${list}`), by)}</span>
    </>
  );
}

function FactLine({ change, by }: { change: FactChange; by: string | undefined }) {
  const { t } = useTranslation();
  const wordOf = useFactWords();
  const { fact, before, after } = change;
  const isValue = fact === 'level' || fact === 'top';
  return (
    <>
      <Sign kind={isValue ? 'changed' : after === null ? 'removed' : 'added'} />
      <span />
      <span>
        {isValue ? (
          <>
            <del>{wordOf(fact, before)}</del> <ins>{wordOf(fact, after)}</ins>
          </>
        ) : after === null ? (
          <del>{wordOf(fact, before)}</del>
        ) : (
          <ins>{wordOf(fact, after)}</ins>
        )}
      </span>
      <span className="kind">{joined(t(`edit.fact.${fact}`), by)}</span>
    </>
  );
}

function useFactWords(): (fact: FactChange['fact'], value: string | null) => string {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { lexicon, form, present } = useSheet();
  const { data: domains = [] } = useInfiniteQuery(domainsQuery(lexicon.id));
  return (fact, value) => {
    switch (fact) {
      case 'level':
        return value === 'beginner' || value === 'intermediate' || value === 'advanced'
          ? t(`level.${value}`)
          : t('level.none');
      case 'top':
        return t(value === 'true' ? 'edit.yes' : 'edit.no');
      case 'kept':
        return readStatement(value ?? '').value;
      case 'successors':
        return [...form.successors, ...present.successors].find(({ id }) => id === value)?.name ?? '';
      case 'domainIds': {
        const domain = domains.find(({ id }) => id === value);
        return domain ? domainName(domain, language) : (value ?? '');
      }
    }
  };
}

/** Changes one below the other. */
export function ChangeList({ changes }: { changes: readonly { key: string; change: SheetChange; by?: string }[] }) {
  return (
    <ul className="change-list">
      {changes.map(({ key, change, by }) => (
        <li key={key}>
          <ChangeLine change={change} {...(by === undefined ? {} : { by })} />
        </li>
      ))}
    </ul>
  );
}
