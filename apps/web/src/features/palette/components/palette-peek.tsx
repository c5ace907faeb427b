import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { TermView } from '@lexikon/contracts/terms';
import type { LexiconView } from '@lexikon/contracts/lexicons';
import { useLanguage } from '../../../i18n/language.js';
import { useFormat } from '../../../i18n/use-format.js';
import { lexiconQuery } from '../../../lib/content/lexicon-query.js';
import { pathsQuery } from '../../../lib/content/paths-query.js';
import { coverageOf, isIn, preferredIn } from '../../../lib/content/sheet-languages.js';
import { termQuery } from '../../../lib/content/term-query.js';
import { workingLanguages } from '../../../lib/content/working-languages.js';
import { StatusMark } from '../../../ui/status-mark.js';
import type { PaletteOption } from '../palette-option.js';

/** Walking through the list asks for nothing; resting on a line does. */
const RESTING_MS = 120;
const LONGEST_PREVIEW = 320;

/** The marked answer in short: it answers most questions without opening. */
export function PalettePeek({ option }: { option: PaletteOption | undefined }) {
  const [rested] = useDebouncedValue(option, RESTING_MS);
  return (
    <div className="peek">
      {rested?.kind === 'term' && <TermPeek key={rested.id} termId={rested.id} />}
      {rested?.kind === 'lexicon' && <LexiconPeek key={rested.id} lexiconId={rested.id} />}
    </div>
  );
}

function TermPeek({ termId }: { termId: string }) {
  const { data: term } = useQuery({ ...termQuery(termId), throwOnError: false });
  const { data: lexicon } = useQuery({
    ...lexiconQuery(term?.lexiconId ?? ''),
    enabled: term !== undefined,
    throwOnError: false,
  });
  return term && lexicon ? <TermFacts term={term} lexicon={lexicon} /> : null;
}

function TermFacts({ term, lexicon }: { term: TermView; lexicon: LexiconView }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const [first = lexicon.defaultLanguage, second = first] = workingLanguages(lexicon, language);
  const { data: paths } = useQuery({ ...pathsQuery(term.id, first), throwOnError: false });
  const [own, other] = [preferredIn(term.labels, first), preferredIn(term.labels, second)];
  const broader = new Set(paths?.items.flatMap((path) => path.at(-2)?.name ?? []));
  const definition = [first, second]
    .flatMap((tag) => term.definitions.filter((each) => isIn(each, tag)))
    .sort((a, b) => Number(b.kind === 'short') - Number(a.kind === 'short'))[0];
  const also = term.labels.filter(
    (label) => label.kind === 'alternative' && [first, second].some((tag) => isIn(label, tag)),
  );
  return (
    <>
      <p className="head" lang={own?.language ?? undefined}>
        {own?.text ?? term.name}
        {other && other.text !== own?.text && <span lang={second}>{other.text}</span>}
      </p>
      {definition && (
        <p className="reading" lang={definition.language ?? undefined}>
          {shortened(definition.text)}
        </p>
      )}
      <dl className="facts">
        <dt>{t('palette.peek.status')}</dt>
        <dd>
          <StatusMark status={term.status} withWord />
        </dd>
        {broader.size > 0 && (
          <>
            <dt>{t('palette.peek.broader')}</dt>
            <dd className="serif">{[...broader].join(', ')}</dd>
          </>
        )}
        <dt>{t('palette.peek.labels')}</dt>
        <dd>{t('palette.peek.languages', { count: coverageOf(term).named })}</dd>
        {also.length > 0 && (
          <>
            <dt>{t('palette.peek.also')}</dt>
            <dd className="serif">
              {also.slice(0, 4).map(({ id, text, standing }) => (
                <span
                  key={id}
                  className={standing === 'deprecated' || standing === 'forbidden' ? 'standing-deprecated' : undefined}
                >
                  {text}
                </span>
              ))}
            </dd>
          </>
        )}
      </dl>
    </>
  );
}

function LexiconPeek({ lexiconId }: { lexiconId: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { data: lexicon } = useQuery({ ...lexiconQuery(lexiconId), throwOnError: false });
  if (!lexicon) return null;
  return (
    <>
      <p className="head">{lexicon.name}</p>
      {lexicon.description !== null && <p className="reading">{shortened(lexicon.description)}</p>}
      <dl className="facts">
        <dt>{t('palette.peek.terms')}</dt>
        <dd>{format.number(lexicon.termCount)}</dd>
        <dt>{t('palette.peek.labels')}</dt>
        <dd>{t('palette.peek.languages', { count: lexicon.languages.length })}</dd>
        <dt>{t('palette.peek.workspace')}</dt>
        <dd>{lexicon.workspaceName}</dd>
      </dl>
    </>
  );
}

/** Up to the end of a word. */
function shortened(text: string): string {
  return text.length <= LONGEST_PREVIEW ? text : `${text.slice(0, text.lastIndexOf(' ', LONGEST_PREVIEW))}…`;
}
