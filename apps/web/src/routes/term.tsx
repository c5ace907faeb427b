import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { LexiconColumn } from '../features/lexicons/components/lexicon-column.js';
import { useLexicon } from '../features/lexicons/use-lexicon.js';
import { termQuery } from '../features/terms/api/term-queries.js';
import { DefinitionsSection } from '../features/terms/components/definitions-section.js';
import { DeprecationNotice } from '../features/terms/components/deprecation-notice.js';
import { EntryHead } from '../features/terms/components/entry-head.js';
import { EntryMeta } from '../features/terms/components/entry-meta.js';
import { LabelsSection } from '../features/terms/components/labels-section.js';
import { RelationsSection } from '../features/terms/components/relations-section.js';
import { ReferenceSections, RemarkSections } from '../features/terms/components/remark-sections.js';
import { RemovedNotice } from '../features/terms/components/removed-notice.js';
import { TermMargin } from '../features/terms/components/term-margin.js';
import { nameIn } from '../features/terms/sheet-languages.js';
import { useDocumentTitle } from '../ui/use-document-title.js';

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
