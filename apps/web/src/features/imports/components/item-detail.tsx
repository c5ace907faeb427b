import { useTranslation } from 'react-i18next';
import type { ImportItemView } from '@lexikon/contracts/imports';
import { type DiffLine, type Names, sidesOf } from '../../../lib/content/diff-lines.js';
import { WordDiff } from '../../../ui/word-diff.js';
import { linesOf, type useItemWords } from '../use-item-words.js';
import { ItemClash } from './item-clash.js';
import { Written } from './written.js';

type Words = ReturnType<typeof useItemWords>;

interface ItemDetailProps {
  id: string;
  item: ImportItemView;
  names: Names;
  words: Words;
}

/** Part by part what differs, word by word; where both sides changed it, both. */
export function ItemDetail({ id, item, names, words }: ItemDetailProps) {
  const { t } = useTranslation();
  const lines = linesOf(item, names);
  const clashes = item.diff.filter(({ conflict }) => conflict);
  const titles = lines.map((line) => words.partTitle(line));
  return (
    <dl className="detail" id={id}>
      {clashes.map(({ path, before, after }) => (
        <ItemClash key={path} part={path} ours={sidesOf(before, names)} file={sidesOf(after, names)} words={words} />
      ))}
      {lines.map((line, index) => (
        <div key={index}>
          {/* Said once to the eye, every time to the ear. */}
          <dt className={titles[index] === titles[index - 1] ? 'repeated' : undefined}>
            <span>{titles[index]}</span>
          </dt>
          <Difference line={line} isNew={item.outcome === 'added'} words={words} />
        </div>
      ))}
      {lines.length + clashes.length === 0 && (
        <div>
          <dt />
          <dd className="nothing">
            {item.outcome === 'dropped' ? t('import.dropped.why') : t('import.nothing-to-see')}
          </dd>
        </div>
      )}
    </dl>
  );
}

/** Their kinds stand before them, or follow from their length. */
const UNTAGGED = ['relations', 'definitions'];

function Difference({ line, isNew, words }: { line: DiffLine; isNew: boolean; words: Words }) {
  const { part, before, after } = line;
  const [was, is] = [before && words.sideText(part, before), after && words.sideText(part, after)];
  const tags = UNTAGGED.includes(part) ? '' : words.tagWords(line);
  return (
    <Written language={(after ?? before)?.language ?? null}>
      {isNew || was === is ? is : <WordDiff before={was ?? ''} after={is ?? ''} />}
      {tags !== '' && <span className="kind">{tags}</span>}
    </Written>
  );
}
