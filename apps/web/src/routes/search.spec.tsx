import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { buildLexicon, idOf } from '../testing/build-views.js';
import { renderAppAt } from '../testing/render-app.js';
import { answer, pageOf, stubApi } from '../testing/stub-api.js';

const [envthes, ics] = [buildLexicon(), buildLexicon({ id: idOf(3), name: 'Chart' })];
const hit = {
  id: idOf(21),
  lexiconId: envthes.id,
  lexiconName: 'EnvThes',
  name: 'soil',
  status: 'draft',
  level: null,
  tier: 'text',
  score: 1,
  match: { field: 'definition', language: 'en', text: 'The top layer of the land.', ranges: [[4, 7]] },
  definition: null,
};
const routes = {
  'GET /auth/me': answer({ id: idOf(40), email: 'ines@elter.example', name: 'Inès Caron', isAdmin: false }),
  'GET /lexicons': pageOf(envthes, ics),
  [`GET /lexicons/${envthes.id}/domains`]: pageOf(),
};

describe('the search page', () => {
  it('shows where the words were found, and says aloud how many there are', async () => {
    stubApi({ ...routes, 'GET /search': answer({ items: [hit], nextCursor: null, truncated: true }) });
    renderAppAt('/search?q=top');
    const item = await screen.findByRole('listitem');
    expect(within(item).getByText('top').tagName).toBe('MARK');
    const said = screen.getAllByRole('status').map(({ textContent }) => textContent);
    expect(said).toContain('the best 1');
    expect(screen.getByText(/There are more than these/u)).toBeVisible();
  });

  it('keeps its filters in the address, and takes them all away at once', async () => {
    const calls = stubApi({ ...routes, 'GET /search': answer({ items: [], nextCursor: null, truncated: false }) });
    const { router } = renderAppAt('/search?q=top');
    const user = userEvent.setup();
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Lexicon' }), 'EnvThes');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Status' }), 'Validated');
    await waitFor(() =>
      expect(router.state.location.search).toEqual({ q: 'top', lexicon: envthes.id, status: 'validated' }),
    );
    await waitFor(() => expect(calls.some(({ path }) => path.includes('status=validated'))).toBe(true));
    const [clear] = await screen.findAllByRole('button', { name: 'Remove the filters' });
    if (clear) await user.click(clear);
    await waitFor(() => expect(router.state.location.search).toEqual({ q: 'top' }));
    expect(screen.getByText('Nothing found for “top”')).toBeVisible();
  });
});
