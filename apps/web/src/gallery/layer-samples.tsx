import { useState } from 'react';
import { ConfirmDialog } from '../ui/confirm-dialog.js';
import { Dialog } from '../ui/dialog.js';
import { Drawer } from '../ui/drawer.js';
import { Menu, MenuGroup, MenuItem, MenuLink, MenuRadio } from '../ui/menu.js';
import { Keys } from '../ui/shortcuts/keys.js';
import { ShortcutsDialog } from '../ui/shortcuts/shortcuts-dialog.js';
import { useShortcut } from '../ui/shortcuts/use-shortcut.js';
import { showDone, showProblem, showUndoable } from '../ui/toast-store.js';
import { Sample } from './sample.js';

type Opened = 'dialog' | 'confirm' | 'drawer' | 'shortcuts' | null;
const LAYERS = ['dialog', 'confirm', 'drawer', 'shortcuts'] as const;

/** What stands above a page. */
export function LayerSamples() {
  const [opened, setOpened] = useState<Opened>(null);
  const [order, setOrder] = useState('name');
  const close = () => setOpened(null);
  useShortcut({ keys: '?', label: 'Keyboard shortcuts', group: 'everywhere' }, () => setOpened('shortcuts'));
  return (
    <>
      <Sample name="dialog, confirm-dialog, drawer, shortcuts-dialog">
        {LAYERS.map((layer) => (
          <button key={layer} type="button" className="button" onClick={() => setOpened(layer)}>
            {layer}
          </button>
        ))}
        {opened === 'dialog' && (
          <Dialog title="New term" onClose={close}>
            <p>A dialog holds one thing to do.</p>
            <div className="dialog-actions">
              <button type="button" className="button" onClick={close}>
                Cancel
              </button>
              <button type="button" className="button primary" data-autofocus onClick={close}>
                Add the term
              </button>
            </div>
          </Dialog>
        )}
        {opened === 'confirm' && (
          <ConfirmDialog title="Remove EnvThes?" confirmLabel="Remove" isDanger onConfirm={close} onClose={close}>
            <p>It can be taken back for 30 days.</p>
          </ConfirmDialog>
        )}
        {opened === 'shortcuts' && <ShortcutsDialog onClose={close} />}
        <Drawer label="Hierarchy" isOpen={opened === 'drawer'} onClose={close}>
          <p className="column-head">A column, where there is no room beside the page.</p>
        </Drawer>
      </Sample>
      <Sample name="menu">
        <Menu trigger="Columns">
          <MenuItem onSelect={() => showDone('Chosen.')} hint={<Keys keys="e" />}>
            Edit
          </MenuItem>
          <MenuLink to=".">Open</MenuLink>
          <MenuItem onSelect={() => undefined} isDisabled>
            Not now
          </MenuItem>
          <MenuGroup label="Order">
            {['name', 'date'].map((each) => (
              <MenuRadio key={each} isChecked={each === order} onSelect={() => setOrder(each)}>
                {each}
              </MenuRadio>
            ))}
          </MenuGroup>
          <MenuGroup>
            <MenuItem onSelect={() => showDone('Removed.')} isDanger>
              Remove
            </MenuItem>
          </MenuGroup>
        </Menu>
      </Sample>
      <Sample name="toasts">
        <button type="button" className="button" onClick={() => showDone('The settings are saved.')}>
          done
        </button>
        <button
          type="button"
          className="button"
          onClick={() => showUndoable({ message: '“soil” is saved.', undoLabel: 'Undo', onUndo: () => undefined })}
        >
          undoable
        </button>
        <button
          type="button"
          className="button"
          onClick={() => showProblem({ title: 'This page did not load', detail: 'Try again.', requestId: '01a2-19' })}
        >
          problem
        </button>
      </Sample>
    </>
  );
}
