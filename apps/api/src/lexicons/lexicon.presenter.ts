import type { DomainView, LexiconStatsView, LexiconView } from '@lexikon/contracts/lexicons';
import type { Actor } from '@lexikon/kernel/actor';
import type { DomainRow } from '@lexikon/lexicons/domains/domains.read-model';
import type { LexiconRow, LexiconStats } from '@lexikon/lexicons/lexicons.read-model';
import { may } from '@lexikon/workspaces/role';

export function presentLexicon({ roles, ...lexicon }: LexiconRow, actor: Actor): LexiconView {
  const standing = { actor, roles, isPublic: lexicon.visibility === 'public' };
  const isWritable = lexicon.archivedAt === null && lexicon.removedAt === null;
  return {
    ...lexicon,
    languages: [...lexicon.languages],
    preferredCounts: { ...lexicon.preferredCounts },
    may: {
      edit: isWritable && may(standing, 'term.edit'),
      review: isWritable && may(standing, 'term.review'),
      manage: may(standing, 'lexicon.manage'),
    },
    createdAt: lexicon.createdAt.toISOString(),
    updatedAt: lexicon.updatedAt.toISOString(),
    archivedAt: lexicon.archivedAt?.toISOString() ?? null,
    removedAt: lexicon.removedAt?.toISOString() ?? null,
  };
}

export function presentStats(stats: LexiconStats): LexiconStatsView {
  const inLanguages = Object.entries(stats.languages).filter(([language, { preferred }]) => language && preferred > 0);
  return { ...stats, labelLanguages: inLanguages.length, countedAt: stats.countedAt?.toISOString() ?? null };
}

export function presentDomain(domain: DomainRow): DomainView {
  return { ...domain, labels: [...domain.labels] };
}
