import { useTranslation } from 'react-i18next';
import type { DomainView } from '@lexikon/contracts/lexicons';
import { domainName } from '../../lib/content/domain-name.js';
import { showDone, showUndoable } from '../../ui/toast-store.js';
import { useCreateDomain } from './api/create-domain.js';
import { useRemoveDomain } from './api/remove-domain.js';
import { useUpdateDomain } from './api/update-domain.js';

/** What can be done to domains; each says so, with the way back where there is one. */
export function useDomainEdits(lexiconId: string, language: string) {
  const { t } = useTranslation();
  const createDomain = useCreateDomain(lexiconId);
  const updateDomain = useUpdateDomain(lexiconId);
  const removeDomain = useRemoveDomain(lexiconId);
  const say = (message: string, undo: () => Promise<unknown>) =>
    showUndoable({
      message,
      undoLabel: t('action.undo'),
      // A failure is said by itself.
      onUndo: () =>
        void undo().then(
          () => showDone(t('action.undone')),
          () => undefined,
        ),
    });
  return {
    create: async (name: string, parentId: string | null) => {
      const created = await createDomain.mutateAsync({ labels: [{ language, text: name }], parentId });
      say(t('domains.created', { name }), () => removeDomain.mutateAsync(created.id));
    },
    rename: async ({ id, labels }: DomainView, name: string) => {
      await updateDomain.mutateAsync({ id, body: { labels: renamed(labels, language, name) } });
      say(t('domains.renamed', { name }), () => updateDomain.mutateAsync({ id, body: { labels } }));
    },
    move: async (domain: DomainView, parentId: string | null) => {
      const { id, parentId: before } = domain;
      await updateDomain.mutateAsync({ id, body: { parentId } });
      say(t('domains.moved', { name: domainName(domain, language) }), () =>
        updateDomain.mutateAsync({ id, body: { parentId: before } }),
      );
    },
    remove: async (domain: DomainView) => {
      await removeDomain.mutateAsync(domain.id);
      // It would come back under another address: there is no way back.
      showDone(t('domains.removed', { name: domainName(domain, language) }));
    },
  };
}

/** The name in one language; a domain that has none there gets one. */
function renamed(labels: DomainView['labels'], language: string, text: string): DomainView['labels'] {
  const isHere = (label: { readonly language: string | null }) =>
    label.language?.toLowerCase() === language.toLowerCase();
  if (!labels.some(isHere)) return [...labels, { language, text }];
  return labels.map((label) => (isHere(label) ? { ...label, text } : label));
}
