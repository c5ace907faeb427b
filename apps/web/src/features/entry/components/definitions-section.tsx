import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TermView } from '@lexikon/contracts/terms';
import { useFormat } from '../../../i18n/use-format.js';
import { directionOf } from '../../../lib/format.js';
import { isIn, otherLanguages } from '../../../lib/content/sheet-languages.js';
import { DEFINITION_KINDS, definitionGaps } from '../definition-gaps.js';
import { EntrySection } from './entry-section.js';
import { Gap } from './gap.js';
import { LongText } from './long-text.js';
import { OriginLine } from './origin-line.js';

interface DefinitionsSectionProps {
  term: TermView;
  languages: readonly string[];
  mayEdit: boolean;
}

/** The working languages in full; the others open in place. */
export function DefinitionsSection({ term, languages, mayEdit }: DefinitionsSectionProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const [opened, setOpened] = useState<readonly string[]>([]);
  const others = otherLanguages(term.definitions, languages);
  const toggle = (language: string) =>
    setOpened(opened.includes(language) ? opened.filter((each) => each !== language) : [...opened, language]);
  return (
    <EntrySection id="definitions" title={t('entry.definitions')}>
      {languages.map((language, index) => (
        <InLanguage key={language} language={language} isFirst={index === 0}>
          <DefinitionsIn term={term} language={language} withUntagged={index === 0} />
          <Gaps term={term} language={language} languages={languages} mayEdit={mayEdit} />
        </InLanguage>
      ))}
      <OriginLine sources={term.sources} />
      {others.length > 0 && (
        <div className="small quiet next also">
          <span id="also-defined">{t('entry.also-defined')}</span>
          <ul aria-labelledby="also-defined">
            {others.map((language) => (
              <li key={language}>
                <button
                  type="button"
                  className="link"
                  aria-expanded={opened.includes(language)}
                  aria-label={`${language}, ${format.languageName(language)}`}
                  title={format.languageName(language)}
                  onClick={() => toggle(language)}
                >
                  {language}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
      {others
        .filter((language) => opened.includes(language))
        .map((language) => (
          <InLanguage key={language} language={language} isFirst={false}>
            <DefinitionsIn term={term} language={language} withUntagged={false} />
          </InLanguage>
        ))}
    </EntrySection>
  );
}

function InLanguage({ language, isFirst, children }: { language: string; isFirst: boolean; children: ReactNode }) {
  const format = useFormat();
  const next = isFirst ? '' : 'next';
  return (
    <>
      <abbr className={`code ${next}`} title={format.languageName(language)}>
        {language}
      </abbr>
      <div className={next}>{children}</div>
    </>
  );
}

interface DefinitionsInProps {
  term: TermView;
  language: string;
  withUntagged: boolean;
}

function DefinitionsIn({ term, language, withUntagged }: DefinitionsInProps) {
  const { t } = useTranslation();
  const here = term.definitions.filter((each) => isIn(each, language) && (withUntagged || each.language !== null));
  const ofKind = (kind: (typeof here)[number]['kind']) => here.filter((each) => each.kind === kind);
  const senses = ofKind('contextual');
  if (here.length === 0) return null;
  return (
    <div className="written" lang={language} dir={directionOf(language)}>
      {ofKind('short').map(({ id, text }) => (
        <p key={id} className="definition">
          {text}
        </p>
      ))}
      {ofKind('long').map(({ id, text }) => (
        <LongText key={id} text={text} />
      ))}
      {senses.length > 0 && (
        <ol className="senses" aria-label={t('entry.senses')}>
          {senses.map(({ id, text, context }) => (
            <li key={id}>
              <span>
                {context !== null && <span className="school">{`${context.replace(/\.$/u, '')}. `}</span>}
                {text}
              </span>
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}

interface GapsProps extends DefinitionsSectionProps {
  language: string;
}

/** What this language lacks, named: a definition at all, else what the other one has. */
function Gaps({ term, language, languages, mayEdit }: GapsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { isBare, lacking } = definitionGaps(term.definitions, language, languages);
  const gap = (words: string) => (
    <Gap termId={term.id} field={`definition-${language}`} mayEdit={mayEdit}>
      {words}
    </Gap>
  );
  if (isBare) return <p className="definition-missing">{gap(t('entry.no-definition'))}</p>;
  if (lacking.length === 0) return null;
  return (
    <p className="origin">
      {DEFINITION_KINDS.filter((kind) => lacking.some((each) => each.kind === kind)).map((kind) => (
        <span key={kind}>
          {t(`entry.lacking.${kind}`, { count: lacking.find((each) => each.kind === kind)?.count ?? 1 })}{' '}
          {gap(t('entry.not-in', { language: format.languageName(language) }))}
        </span>
      ))}
    </p>
  );
}
