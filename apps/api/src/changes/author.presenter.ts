import type { AuthorView } from '@lexikon/contracts/changes';
import type { Authored } from '@lexikon/changes/changes.read-model';

/** The id of a token is for its owner. */
export function presentAuthor({ author, authorName }: Authored): AuthorView {
  const [kind, id] = author.split(':', 2);
  if (kind === 'user') return { kind, id: id ?? null, name: authorName };
  return { kind: kind === 'token' || kind === 'anonymous' ? kind : 'system', id: null, name: null };
}
