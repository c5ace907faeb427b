import type { INestApplicationContext } from '@nestjs/common';
import { TermPurge } from '@lexikon/changes/term-purge';
import { LexiconPurge } from '@lexikon/lexicons/lexicon-purge';
import { WorkspacePurge } from '@lexikon/workspaces/workspace-purge';
import type { Chore } from './housekeeping.js';

/** What features want tidied up every hour. The one place to register a chore. */
export function choresOf(context: INestApplicationContext): readonly Chore[] {
  const lexicons = context.get<LexiconPurge>(LexiconPurge, { strict: false });
  const terms = context.get<TermPurge>(TermPurge, { strict: false });
  const workspaces = context.get<WorkspacePurge>(WorkspacePurge, { strict: false });
  return [
    { name: 'removed lexicons', run: (at) => lexicons.purge(at) },
    // After their lexicons, which are gone by now.
    { name: 'removed workspaces', run: (at) => workspaces.purge(at) },
    { name: 'removed terms', run: (at) => terms.purge(at) },
  ];
}
