import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { LexiconColumn } from '../features/lexicons/components/lexicon-column.js';
import { useLexicon } from '../lib/content/use-lexicon.js';
import { termQuery } from '../lib/content/term-query.js';
import { DefinitionsSection } from '../features/entry/components/definitions-section.js';
import { DeprecationNotice } from '../features/entry/components/deprecation-notice.js';
import { EntryHead } from '../features/entry/components/entry-head.js';
import { EntryMeta } from '../features/entry/components/entry-meta.js';
import { LabelsSection } from '../features/entry/components/labels-section.js';
import { RelationsSection } from '../features/entry/components/relations-section.js';
import { ReferenceSections, RemarkSections } from '../features/entry/components/remark-sections.js';
import { RemovedNotice } from '../features/entry/components/removed-notice.js';
import { TermMargin } from '../features/entry/components/term-margin.js';
import { nameIn } from '../lib/content/sheet-languages.js';
import { useDocumentTitle } from '../ui/use-document-title.js';
import { CHANGE_MESSAGES } from '../i18n/messages/changes.js';
import { ENTRY_MESSAGES } from '../i18n/messages/entry.js';
import { LEXICON_MESSAGES } from '../i18n/messages/lexicons.js';
import { registerMessages } from '../i18n/register-messages.js';

registerMessages(CHANGE_MESSAGES, ENTRY_MESSAGES, LEXICON_MESSAGES);

/** A term as an entry of a dictionary. */
export function TermPage() {
  const { termId } = useParams({ from: '/shell/terms/$termId' });
  const { data: term } = useSuspenseQuery(termQuery(termId));
  const { lexicon, first, second } = useLexicon(term.lexiconId);
  const languages = second === undefined ? [first] : [first, second];
  const mayEdit = lexicon.may.edit && lexicon.archivedAt === null && term.removedAt === null;
  useDocumentTitle(`${nameIn(term, first)} · ${lexicon.name}`);
  return (
    <div className="with-column">
      <LexiconColumn lexicon={lexicon} language={first} currentTermId={termId} />
      <main className="entry-page" id="content">
        <article aria-labelledby="headword">
          <EntryHead term={term} first={first} second={second} mayEdit={mayEdit}>
            <EntryMeta term={term} language={first} mayEdit={mayEdit} />
          </EntryHead>
          {term.removedAt !== null && <RemovedNotice term={term} mayRestore={lexicon.may.edit} />}
          {term.status === 'deprecated' && <DeprecationNotice successors={term.successors} />}
          <DefinitionsSection term={term} languages={languages} mayEdit={mayEdit} />
          {term.removedAt === null && <RelationsSection term={term} language={first} />}
          <LabelsSection term={term} languages={languages} mayEdit={mayEdit} />
          <RemarkSections term={term} languages={languages} />
          <ReferenceSections term={term} />
        </article>
        <TermMargin term={term} lexicon={lexicon} />
      </main>
    </div>
  );
}
