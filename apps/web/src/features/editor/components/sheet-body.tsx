import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { TermView } from '@lexikon/contracts/terms';
import { StatusMark } from '../../../ui/status-mark.js';
import { DefinitionSection } from './definition-section.js';
import { FactSection } from './fact-section.js';
import { KeptSection } from './kept-section.js';
import { LabelSection } from './label-section.js';
import { LanguageHeads } from './language-heads.js';
import { MatchSection } from './match-section.js';
import { SourceSection } from './source-section.js';
import { NoteSection, RemarkSection } from './note-section.js';
import { RelationSection } from './relation-section.js';
import { useSheet } from './sheet-context.js';

interface SheetBodyProps {
  term: TermView;
  onLanguagesChange: (languages: readonly string[]) => void;
  /** What is to be said before the first field. */
  children: ReactNode;
}

/** Every section of the sheet, one below the other. */
export function SheetBody({ term, onLanguagesChange, children }: SheetBodyProps) {
  const { t } = useTranslation();
  const { lexicon, termName } = useSheet();
  return (
    <main className="sheet" id="content">
      <header className="sheet-head">
        <div>
          <p className="small quiet">
            <Link className="link" to="/lexicons/$lexiconId" params={{ lexiconId: lexicon.id }}>
              {lexicon.name}
            </Link>
          </p>
          <h1>{termName}</h1>
        </div>
        <div className="page-actions">
          <StatusMark status={term.status} withWord />
          <Link className="link" to="/terms/$termId" params={{ termId: term.id }}>
            {t('edit.see-entry')}
          </Link>
        </div>
      </header>
      {children}
      <LanguageHeads onChange={onLanguagesChange} />
      <LabelSection />
      <DefinitionSection />
      <NoteSection />
      <RelationSection />
      <MatchSection />
      <SourceSection />
      <RemarkSection list="questions" />
      <RemarkSection list="disambiguations" />
      <FactSection isDeprecated={term.status === 'deprecated'} />
      <KeptSection />
    </main>
  );
}
