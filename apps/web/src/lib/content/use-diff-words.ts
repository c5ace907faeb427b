import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { LevelSchema, StatusSchema } from '@lexikon/contracts/sheets';
import { useLanguage } from '../../i18n/language.js';
import { useFormat } from '../../i18n/use-format.js';
import type { MessageKey } from '../../i18n/messages.js';
import { relationTypesQuery } from './relation-types-query.js';
import { readStatement } from './kept-statement.js';
import { relationWord } from './relation-family.js';
import type { DiffLine } from './diff-lines.js';
import { partName } from './use-change-reason.js';

/** Parts, values and kinds of a difference in the reader's words. */
export function useDiffWords(lexiconId: string) {
  const { t, i18n } = useTranslation();
  const { language } = useLanguage();
  const format = useFormat();
  const { data: types = [] } = useInfiniteQuery(relationTypesQuery(lexiconId));

  const sideText = (part: string, { text }: { text: string }): string => {
    const status = StatusSchema.safeParse(text);
    if (part === 'status' && status.success) return t(`status.${status.data}`);
    const level = LevelSchema.safeParse(text);
    if (part === 'level' && level.success) return t(`level.${level.data}`);
    if (part === 'removed' || part === 'top') return text === 'true' ? t('diff.yes') : t('diff.no');
    if (part !== 'kept') return text;
    const { property, value } = readStatement(text);
    return `${property} ${value}`;
  };

  const weigh = (word: string, share: number | null | undefined) =>
    typeof share === 'number' && `${word} ${format.share(share)}`;

  const tagWord = (part: string, tag: string): string => {
    if (part === 'relations') return relationWord(tag, types, language);
    const keys = TAGGED[part]?.map((prefix) => `${prefix}${tag}`) ?? [];
    const key = keys.find((each): each is MessageKey => i18n.exists(each));
    return key === undefined ? tag : t(key);
  };

  /** “acronym, admitted”; where the kind itself changed, both. */
  const tagWords = ({ part, before, after }: DiffLine): string => {
    const wordsOf = (side: DiffLine['before']) =>
      [
        ...(side?.tags.map((tag) => tagWord(part, tag)) ?? []),
        weigh(t('entry.relations.strength'), side?.strength),
        weigh(t('entry.relations.confidence'), side?.confidence),
      ]
        .filter(Boolean)
        .join(', ');
    const [was, is] = [wordsOf(before), wordsOf(after)];
    return before && after && was !== is ? `${was} → ${is}` : is || was;
  };

  return { partWord: (part: string) => t(`part.${partName(part)}`), sideText, tagWords };
}

/** How the keys of the words for an item's kind begin. */
const TAGGED: Readonly<Record<string, readonly string[]>> = {
  labels: ['label.kind.', 'label.form.', 'label.standing.'],
  definitions: ['definition.kind.'],
  notes: ['note.kind.'],
  matches: ['match.kind.'],
};
