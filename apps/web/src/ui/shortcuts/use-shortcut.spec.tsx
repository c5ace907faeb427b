import { act, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { jest } from '@jest/globals';
import { useState } from 'react';
import { I18nextProvider } from 'react-i18next';
import { createI18n } from '../../i18n/create-i18n.js';
import { Dialog } from '../dialog.js';
import { ShortcutsDialog } from './shortcuts-dialog.js';
import { useShortcut } from './use-shortcut.js';

const go = jest.fn();
const save = jest.fn();
const opened = jest.fn();

function Page() {
  const [isAsking, setAsking] = useState(false);
  useShortcut({ keys: 'g h', label: 'Home', group: 'go' }, go);
  useShortcut({ keys: 'Mod+s', label: 'Save', group: 'editor' }, save);
  useShortcut({ keys: 'o', label: 'Open', group: 'list' }, opened);
  useShortcut({ keys: 'q', label: 'Ask', group: 'list' }, () => setAsking(true));
  return (
    <>
      <input aria-label="name" />
      {isAsking && (
        <Dialog title="Really?" onClose={() => setAsking(false)}>
          <button type="button">{'Yes'}</button>
        </Dialog>
      )}
    </>
  );
}

const renderPage = (page = <Page />) => render(<I18nextProvider i18n={createI18n('en')}>{page}</I18nextProvider>);

describe('a shortcut', () => {
  beforeEach(() => jest.clearAllMocks());

  it('runs on its keys, one after the other where there are several', async () => {
    const user = userEvent.setup();
    renderPage();
    await user.keyboard('gxh');
    expect(go).not.toHaveBeenCalled();
    await user.keyboard('gh');
    expect(go).toHaveBeenCalledTimes(1);
  });

  it('leaves letters to the field that is written in, and takes what Control is held for', async () => {
    const user = userEvent.setup();
    renderPage();
    await user.type(screen.getByLabelText('name'), 'go home{Control>}s{/Control}');
    expect(screen.getByLabelText('name')).toHaveValue('go home');
    expect(opened).not.toHaveBeenCalled();
    expect(save).toHaveBeenCalledTimes(1);
  });

  it('rests while a dialog is open, and the focus comes back', async () => {
    const user = userEvent.setup();
    renderPage();
    screen.getByLabelText('name').focus();
    act(() => screen.getByLabelText('name').blur());
    await user.keyboard('q');
    expect(screen.getByRole('dialog', { name: 'Really?' })).toBeInTheDocument();
    await user.keyboard('o');
    expect(opened).not.toHaveBeenCalled();
    await user.keyboard('{Escape}o');
    expect(opened).toHaveBeenCalledTimes(1);
  });

  it('is listed under its heading for as long as it works', () => {
    const { unmount } = renderPage();
    renderPage(<ShortcutsDialog onClose={() => undefined} />);
    const group = screen.getByRole('region', { name: 'In the editor' });
    expect(within(group).getByText('Ctrl S')).toBeInTheDocument();
    act(unmount);
    expect(screen.queryByRole('region', { name: 'In the editor' })).not.toBeInTheDocument();
  });
});
