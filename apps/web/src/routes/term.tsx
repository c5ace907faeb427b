import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { DefinitionsSection } from '../features/entry/components/definitions-section.js';
import { DeprecationNotice } from '../features/entry/components/deprecation-notice.js';
import { EntryActions } from '../features/entry/components/entry-actions.js';
import { EntryFacts } from '../features/entry/components/entry-facts.js';
import { EntryHead } from '../features/entry/components/entry-head.js';
import { EntryPaths } from '../features/entry/components/entry-paths.js';
import { HomographsLine } from '../features/entry/components/homographs-line.js';
import { LabelsSection } from '../features/entry/components/labels-section.js';
import { Neighbourhood } from '../features/entry/components/neighbourhood.js';
import { PrintFoot } from '../features/entry/components/print-foot.js';
import { ReferenceSections } from '../features/entry/components/reference-sections.js';
import { RelationsSection } from '../features/entry/components/relations-section.js';
import { RemarkSections } from '../features/entry/components/remark-sections.js';
import { RemovedNotice } from '../features/entry/components/removed-notice.js';
import { RunningHead } from '../features/entry/components/running-head.js';
import { TermMargin } from '../features/entry/components/term-margin.js';
import { LexiconColumn } from '../features/lexicons/components/lexicon-column.js';
import { useLanguage } from '../i18n/language.js';
import { CHANGE_MESSAGES } from '../i18n/messages/changes.js';
import { ENTRY_MESSAGES } from '../i18n/messages/entry.js';
import { COLUMN_MESSAGES } from '../i18n/messages/column.js';
import { registerMessages } from '../i18n/register-messages.js';
import { headwordIn } from '../lib/content/sheet-languages.js';
import { termQuery } from '../lib/content/term-query.js';
import { useLexicon } from '../lib/content/use-lexicon.js';
import { useDocumentTitle } from '../ui/use-document-title.js';
import '../styles/relations.css';
import '../styles/margin.css';
import '../styles/print.css';

registerMessages(CHANGE_MESSAGES, ENTRY_MESSAGES, COLUMN_MESSAGES);

/** A term as an entry of a dictionary. */
export function TermPage() {
  const { termId } = useParams({ from: '/shell/terms/$termId' });
  // The server finds the lexicon's own language for it, so that nothing waits for the lexicon.
  const { language } = useLanguage();
  const { data: term } = useSuspenseQuery(termQuery(termId));
  const { lexicon, first, second } = useLexicon(term.lexiconId);
  const languages = second === undefined ? [first] : [first, second];
  const headword = headwordIn(term, languages);
  const isThere = term.removedAt === null;
  const mayEdit = lexicon.may.edit && lexicon.archivedAt === null && isThere;
  const may = { ...lexicon.may, edit: mayEdit };
  useDocumentTitle(`${headword.text} · ${lexicon.name}`);
  return (
    <div className="with-column">
      <LexiconColumn lexicon={lexicon} language={first} currentTermId={termId} />
      <main className="entry-page" id="content">
        {isThere && <RunningHead termId={termId} language={language} />}
        {/* Another term is another article: what was opened in one is closed in the next. */}
        <article key={termId} aria-labelledby="headword">
          <EntryHead
            term={term}
            languages={languages}
            mayEdit={mayEdit}
            paths={isThere && <EntryPaths termId={termId} language={language} />}
          >
            <EntryFacts term={term} language={first}>
              <EntryActions term={term} may={may} />
            </EntryFacts>
            {isThere && <HomographsLine term={term} headword={headword} />}
          </EntryHead>
          {!isThere && <RemovedNotice term={term} mayRestore={lexicon.may.edit} />}
          {term.status === 'deprecated' && <DeprecationNotice successors={term.successors} />}
          <DefinitionsSection term={term} languages={languages} mayEdit={mayEdit} />
          {isThere && <RelationsSection term={term} language={language} mayEdit={mayEdit} />}
          <LabelsSection term={term} languages={languages} wanted={lexicon.languages} mayEdit={mayEdit} />
          <RemarkSections term={term} languages={languages} />
          <ReferenceSections term={term} />
        </article>
        <TermMargin term={term} lexicon={lexicon} name={headword.text}>
          {isThere && <Neighbourhood termId={termId} lexiconId={lexicon.id} language={language} name={headword.text} />}
        </TermMargin>
        <PrintFoot term={term} lexicon={lexicon} />
      </main>
    </div>
  );
}
