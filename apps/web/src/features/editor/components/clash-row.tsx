import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format.js';
import { directionOf } from '../../../lib/format.js';
import { WordDiff } from '../../../ui/word-diff.js';
import { type Clash, clashKey } from '../sheet/merge-forms.js';
import { languageOf } from '../sheet/item-fields.js';
import { type AnyItem, mainText } from '../sheet/sheet-form.js';
import { type Choices, itemOf, type Side } from '../use-conflict.js';
import { useItemWords } from '../use-item-words.js';

interface ClashRowProps {
  clash: Clash;
  choices: Choices;
  version: number;
}

/** A field that both sides changed: each against what both started from. */
export function ClashRow({ clash, choices, version }: ClashRowProps) {
  const { t } = useTranslation();
  const { field, language } = useClashName(clash, choices);
  const sides: readonly (readonly [Side, string])[] = [
    ['mine', t('conflict.mine')],
    ['theirs', t('conflict.theirs', { version })],
  ];
  return (
    <fieldset className="row">
      <legend className="visually-hidden">{[field, language].filter(Boolean).join(', ')}</legend>
      <div className="name" aria-hidden>
        {field}
        <small>{language}</small>
      </div>
      {sides.map(([side, name]) => (
        <label key={side} className="side">
          <input
            type="radio"
            name={clashKey(clash)}
            checked={choices.decisionOf(clash) === side}
            onChange={() => choices.choose(clash, side)}
          />
          <span>
            <small className="side-name">{name}</small>
            <SideText clash={clash} side={side} />
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** “Short definition” and “English”; with the item it is about, where a field of it is meant that is not its text. */
export function useClashName(clash: Clash, { merged }: Choices): { field: string; language: string } {
  const { t } = useTranslation();
  const format = useFormat();
  const { wordOf } = useItemWords();
  if (clash.kind === 'level') return { field: t('edit.level'), language: '' };
  const item = itemOf(clash, merged);
  if (!item) return { field: '', language: '' };
  const tag = languageOf(item);
  const word = wordOf(clash.list, item);
  const text = 'term' in item ? item.term.name : mainText(clash.list, item);
  const isText = clash.kind === 'item' || clash.field === 'text' || clash.field === 'value' || clash.field === 'iri';
  return {
    field: isText ? word : t('conflict.field-of', { field: t(`edit.item.${clash.field}`), of: text || word }),
    language: tag === null ? '' : format.languageName(tag),
  };
}

function SideText({ clash, side }: { clash: Clash; side: Side }) {
  const { t } = useTranslation();
  const { valueWord } = useItemWords();
  if (clash.kind === 'level') {
    const [before, after] = [clash.base, clash[side]].map((level) =>
      t(level === null ? 'level.none' : `level.${level}`),
    );
    return <WordDiff before={before ?? ''} after={after ?? ''} />;
  }
  if (clash.kind === 'item') {
    const [before, after] = [textOf(clash.list, clash.base), clash[side]];
    return after === null ? (
      <>
        <del>{before}</del> <small>{t('conflict.taken-out')}</small>
      </>
    ) : (
      <Text clash={clash} before={before} after={textOf(clash.list, after)} />
    );
  }
  const { list, field, base } = clash;
  const isFree = FREE.includes(field);
  const word = (value: typeof base) => (isFree ? String(value ?? '') : valueWord(list, field, value));
  const after = word(clash[side]);
  if (isFree && after === '') return <del>{t('conflict.emptied')}</del>;
  return <Text clash={clash} before={base === null && !isFree ? '' : word(base)} after={after} />;
}

const FREE: readonly string[] = ['text', 'value', 'iri', 'url', 'context', 'datatype', 'note', 'period', 'evidence'];
export const isFreeText = (field: string): boolean => FREE.includes(field);

function Text({ clash, before, after }: { clash: Exclude<Clash, { kind: 'level' }>; before: string; after: string }) {
  const item = clash.kind === 'item' ? clash.base : null;
  const tag = item ? languageOf(item) : null;
  return (
    <span {...(tag === null ? {} : { lang: tag, dir: directionOf(tag) })}>
      <WordDiff before={before} after={after} />
    </span>
  );
}

function textOf(list: Exclude<Clash, { kind: 'level' }>['list'], item: AnyItem): string {
  return 'term' in item ? item.term.name : mainText(list, item);
}
