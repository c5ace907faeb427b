import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { LevelSchema, type Status, StatusSchema } from '@lexikon/contracts/sheets';
import type { TermRow } from '@lexikon/contracts/terms';
import { useLanguage } from '../../i18n/language.js';
import { formatDay, formatNumber, languageName } from '../../lib/format.js';

/** Stands for a name in a sentence that is made once for all names. */
const SLOT = '\u0000';

/**
 * What the rows of a list say, made once for all of them: a row that looked up its own words would cost more than all
 * the rest of it, and a list that scrolls makes a hundred in a second.
 */
export function useRowWords(listLanguage: string, second: string | undefined) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  return useMemo(() => {
    const listed = languageName(listLanguage, language);
    const beside = second === undefined ? '' : languageName(second, language);
    const statuses = new Map<Status, string>(StatusSchema.options.map((status) => [status, t(`status.${status}`)]));
    const levels = new Map<TermRow['level'], string>(LevelSchema.options.map((level) => [level, t(`level.${level}`)]));
    return {
      status: (status: Status) => statuses.get(status) ?? '',
      level: (level: TermRow['level']) => levels.get(level) ?? '',
      select: sentence(t('list.select', { name: SLOT })),
      notYetIn: t('list.not-in', { language: listed }),
      none: t('list.no-name', { language: beside }),
      noneOf: sentence(t('list.no-name-of', { language: beside, name: SLOT })),
      noDefinitionOf: sentence(t('list.no-definition-of', { name: SLOT })),
      use: t('list.use'),
      loading: t('page.loading'),
      number: (value: number) => (value < 1_000 ? String(value) : formatNumber(value, language)),
      day: (iso: string) => formatDay(iso, language),
    };
  }, [t, language, listLanguage, second]);
}
export type RowWords = ReturnType<typeof useRowWords>;

function sentence(text: string): (name: string) => string {
  const [before = '', after = ''] = text.split(SLOT);
  return (name) => before + name + after;
}
