import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import '../../styles/shortcuts.css';
import { Dialog } from '../dialog.js';
import { Keys } from './keys.js';
import { type Shortcut, type ShortcutGroup, shortcutStore } from './shortcut-registry.js';

const GROUPS: readonly ShortcutGroup[] = ['everywhere', 'go', 'list', 'term', 'editor', 'graph', 'import'];

/** Every shortcut that works on the page behind it. */
export function ShortcutsDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const shortcuts = useSyncExternalStore(shortcutStore.subscribe, shortcutStore.getSnapshot);
  return (
    <Dialog title={t('shortcuts.title')} size="wide" onClose={onClose}>
      <div className="shortcuts">
        {GROUPS.map((group) => (
          <ShortcutGroupList
            key={group}
            title={t(`shortcuts.group.${group}`)}
            shortcuts={shortcuts.filter((shortcut) => shortcut.group === group)}
          />
        ))}
      </div>
    </Dialog>
  );
}

function ShortcutGroupList({ title, shortcuts }: { title: string; shortcuts: readonly Shortcut[] }) {
  // The same keys twice are the later one's.
  const byKeys = new Map(shortcuts.map((shortcut) => [shortcut.keys, shortcut]));
  if (byKeys.size === 0) return null;
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      <dl>
        {[...byKeys.values()].map(({ keys, label }) => (
          <div key={keys}>
            <dt>{label}</dt>
            <dd>
              <Keys keys={keys} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
