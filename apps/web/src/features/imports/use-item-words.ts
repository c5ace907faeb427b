import { useTranslation } from 'react-i18next';
import type { ImportItemView } from '@lexikon/contracts/imports';
import { useFormat } from '../../i18n/use-format.js';
import { type DiffLine, diffLines, type Names } from '../../lib/content/diff-lines.js';
import { useDiffWords } from '../../lib/content/use-diff-words.js';

/** The parts that a summary counts; all others are told in general. */
const COUNTED = [
  'labels',
  'definitions',
  'notes',
  'notations',
  'sources',
  'matches',
  'relations',
  'domainIds',
  'kept',
] as const;
type CountedPart = (typeof COUNTED)[number] | 'other';

const countedPart = (part: string): CountedPart => COUNTED.find((each) => each === part) ?? 'other';

/** What an item would do, in words: as a line of its own, and part by part. */
export function useItemWords(lexiconId: string) {
  const { t } = useTranslation();
  const { languageName } = useFormat();
  const words = useDiffWords(lexiconId);

  const partTitle = (line: Pick<DiffLine, 'part' | 'before' | 'after'>): string => {
    const type = line.part === 'relations' ? words.tagWords({ ...line, kind: 'changed' }) : '';
    return type === '' ? t(`import.part.${countedPart(line.part)}`) : type;
  };

  const oneLine = (line: DiffLine): string => {
    const { part, before, after } = line;
    const side = after ?? before;
    if (part === 'relations' && side) return `${partTitle(line)} ${side.text}`;
    const word = part === 'labels' ? labelWord(side?.tags[0]) : t(`import.part.${countedPart(part)}`);
    if (typeof side?.language !== 'string') return word;
    return t('import.in-language', { part: word, language: languageName(side.language) });
  };
  const labelWord = (kind: string | undefined): string =>
    kind === 'preferred' || kind === 'alternative' || kind === 'hidden'
      ? t(`import.label.${kind}`)
      : t('import.part.labels');

  /** “definition in English, 2 labels”. Of a new term without how it begins, which is no news. */
  const summary = (item: ImportItemView, names: Names): string => {
    const lines = linesOf(item, names);
    const groups = Map.groupBy(lines, ({ part }) => countedPart(part));
    const told = [...groups].map(([part, group]) =>
      group.length === 1 && group[0]
        ? lowerFirst(oneLine(group[0]))
        : t(`import.count.${part}`, { count: group.length }),
    );
    return told.join(', ');
  };
  return { ...words, partTitle, summary };
}

/** The differences that do not clash, as far as they are news. */
export function linesOf({ outcome, diff }: ImportItemView, names: Names): DiffLine[] {
  const news = diff.filter(({ conflict, path }) => !conflict && !(outcome === 'added' && path === 'status'));
  return diffLines(news, names);
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
