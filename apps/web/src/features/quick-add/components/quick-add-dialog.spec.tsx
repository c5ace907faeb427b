import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { buildLexicon, buildTerm, idOf } from '../../../testing/build-views.js';
import { renderAppAt } from '../../../testing/render-app.js';
import { answer, type ApiCall, pageOf, stubApi } from '../../../testing/stub-api.js';

const lexicons = [buildLexicon(), buildLexicon({ id: idOf(2), name: 'Soils', languages: ['de', 'en'] })];
const hit = {
  id: idOf(61),
  lexiconId: idOf(1),
  lexiconName: 'EnvThes',
  name: 'soils',
  status: 'draft',
  level: null,
  tier: 'fuzzy',
  score: 0.6,
  match: { field: 'label', language: 'en', text: 'soils', ranges: [] },
  definition: null,
};
const routes = {
  'GET /auth/me': answer({ id: idOf(40), email: 'ines@elter.example', name: 'Inès Caron', isAdmin: false }),
  'GET /lexicons': pageOf(...lexicons),
  [`GET /lexicons/${idOf(1)}/domains`]: pageOf({
    id: idOf(50),
    lexiconId: idOf(1),
    parentId: null,
    iri: 'urn:x:pedology',
    labels: [{ language: 'en', text: 'Pedology' }],
    kind: 'domain',
    position: 0,
    termCount: 0,
    version: 1,
  }),
  [`GET /lexicons/${idOf(2)}/domains`]: pageOf(),
  'GET /terms/homographs': answer({ items: [] }),
  'GET /search': answer({ items: [], nextCursor: null, truncated: false }),
  'POST /terms': answer(buildTerm({ name: 'soil' })),
};
const posts = (calls: readonly ApiCall[]) => calls.filter(({ method }) => method === 'POST').map(({ body }) => body);

const dialog = () => within(screen.getByRole('dialog', { name: 'New term' }));

async function openDialog() {
  renderAppAt('/search');
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'New term' }));
  const word = await screen.findByRole('textbox', { name: 'Term' });
  await waitFor(() => expect(word).toHaveFocus());
  return { user, word };
}

describe('adding a term from anywhere', () => {
  it('adds one after the other, and keeps what they have in common', async () => {
    const calls = stubApi(routes);
    const { user, word } = await openDialog();
    await user.keyboard('soil');
    await user.type(screen.getByRole('combobox', { name: 'Domain' }), 'pedo');
    await user.click(await screen.findByRole('option', { name: 'Pedology' }));
    await user.click(screen.getByRole('button', { name: 'Add and start another' }));
    expect(await screen.findByText('“soil” is added.')).toBeVisible();
    expect(word).toHaveValue('');
    expect(word).toHaveFocus();
    await user.keyboard('peat{Control>}{Enter}{/Control}');
    await waitFor(() => expect(posts(calls)).toHaveLength(2));
    const shared = { language: 'en', lexiconId: idOf(1), domain: 'Pedology' };
    expect(posts(calls)).toEqual([
      { ...shared, term: 'soil' },
      { ...shared, term: 'peat' },
    ]);
  });

  it('keeps the words when another lexicon is chosen', async () => {
    const calls = stubApi(routes);
    const { user } = await openDialog();
    await user.keyboard('Boden');
    await user.selectOptions(dialog().getByRole('combobox', { name: 'Lexicon' }), 'Soils');
    await user.selectOptions(dialog().getByRole('combobox', { name: 'Language' }), 'German');
    await user.click(screen.getByRole('button', { name: 'Add the term' }));
    await waitFor(() => expect(posts(calls)).toEqual([{ term: 'Boden', language: 'de', lexiconId: idOf(2) }]));
  });

  it('shows what is spelled much alike, and asks for a word', async () => {
    const calls = stubApi({ ...routes, 'GET /search': answer({ items: [hit], nextCursor: null, truncated: false }) });
    const { user, word } = await openDialog();
    await user.click(screen.getByRole('button', { name: 'Add the term' }));
    expect(word).toBeInvalid();
    await user.keyboard('soil');
    expect(await dialog().findByRole('link', { name: 'soils' })).toBeVisible();
    expect(calls.some(({ path }) => path.includes('mode=fuzzy'))).toBe(true);
    expect(posts(calls)).toEqual([]);
  });
});
