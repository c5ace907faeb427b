import { TermTextsHandler } from '@lexikon/changes/term-texts.handler';
import { ImportHandler } from '@lexikon/interchange/imports/import.handler';
import { LexiconCountsHandler } from '@lexikon/lexicons/lexicon-counts.handler';
import type { HandlerClasses } from '@lexikon/platform/jobs/handler-registry';

/** Who handles which event. The one place to register a handler; its module is imported where the worker runs. */
export const HANDLERS: HandlerClasses = {
  'terms.changed': [LexiconCountsHandler],
  'lexicon.changed': [LexiconCountsHandler, TermTextsHandler],
  'import.requested': [ImportHandler],
};
