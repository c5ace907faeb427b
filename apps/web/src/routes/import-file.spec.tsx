import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { buildImport } from '../testing/build-imports.js';
import { buildLexicon, idOf } from '../testing/build-views.js';
import { renderAppAt } from '../testing/render-app.js';
import { answer, pageOf, stubApi } from '../testing/stub-api.js';
import { stubUpload } from '../testing/stub-upload.js';

const lexicon = buildLexicon();
const queued = buildImport({ state: 'queued', progress: { phase: 'queued', done: 0, total: null }, report: null });
const routes = {
  'GET /auth/me': answer({ id: idOf(40), email: 'ines@elter.example', name: 'Inès Caron', isAdmin: false }),
  [`GET /lexicons/${lexicon.id}`]: answer(lexicon),
  [`GET /lexicons/${lexicon.id}/imports`]: pageOf(
    buildImport({ id: idOf(71), fileName: 'first.ttl', state: 'applied', changeId: idOf(30) }),
  ),
  [`GET /imports/${queued.id}`]: answer(queued),
};
const file = new File(['@prefix skos: <x> .'], 'soil.ttl.gz');

async function choose(chosen = file) {
  const user = userEvent.setup();
  renderAppAt(`/lexicons/${lexicon.id}/import`);
  await screen.findByRole('heading', { level: 1, name: 'Import into EnvThes' });
  const page = within(screen.getByRole('main'));
  await user.upload(await page.findByLabelText('Choose a file, or drop it here', { selector: 'input' }), chosen);
  return { user, page };
}

describe('importing a file', () => {
  it('sends it with what was chosen, and goes on where its import is', async () => {
    stubApi(routes);
    const uploads = stubUpload({ body: queued });
    const { user, page } = await choose();
    expect(page.getByText('soil.ttl.gz')).toBeVisible();
    expect(page.getByRole('combobox', { name: 'Format' })).toHaveDisplayValue('Turtle, told from its name');
    await user.click(page.getByText('Options'));
    await user.click(page.getByRole('checkbox', { name: 'Refuse the file if it is not clean' }));
    await user.click(page.getByRole('button', { name: 'See the preview' }));

    expect(await screen.findByRole('heading', { level: 1, name: 'Reading the file' })).toBeVisible();
    expect(uploads[0]?.path).toBe(`/api/lexicons/${lexicon.id}/imports`);
    expect([...(uploads[0]?.form.keys() ?? [])]).toEqual(['strict', 'file']);
  });

  it('says how far it is, and stops when asked', async () => {
    stubApi(routes);
    const uploads = stubUpload(null);
    const { user, page } = await choose();
    await user.click(page.getByRole('button', { name: 'See the preview' }));
    expect(await page.findByRole('progressbar', { name: 'Sending soil.ttl.gz' })).toHaveValue(0.25);
    await user.click(page.getByRole('button', { name: 'Stop sending' }));
    expect(await page.findByRole('button', { name: 'See the preview' })).toBeVisible();
    expect(uploads[0]?.isAborted).toBe(true);
  });

  it('asks for the format where nobody can tell it', async () => {
    stubApi(routes);
    const details = { fileName: 'soil.txt' };
    stubUpload({ status: 400, body: { status: 400, code: 'import.format-unknown', details } });
    const { user, page } = await choose(new File(['?'], 'soil.txt'));
    await user.click(page.getByRole('button', { name: 'See the preview' }));
    expect(await page.findByRole('alert')).toHaveTextContent('The format cannot be told');
    expect(page.getByRole('combobox', { name: 'Format' })).toHaveAccessibleDescription('Say which format it has.');
  });

  it('takes a text that is pasted anywhere', async () => {
    stubApi(routes);
    const user = userEvent.setup();
    renderAppAt(`/lexicons/${lexicon.id}/import`);
    await screen.findByRole('heading', { level: 1, name: 'Import into EnvThes' });
    await user.paste('@prefix skos: <x> .');
    expect(await screen.findByText('pasted text.txt')).toBeVisible();
  });

  it('lists what was imported before, with its change', async () => {
    stubApi(routes);
    renderAppAt(`/lexicons/${lexicon.id}/import`);
    const history = within(await screen.findByRole('region', { name: 'Imports so far' }));
    expect(history.getByRole('link', { name: 'first.ttl' })).toHaveAttribute('href', `/imports/${idOf(71)}`);
    expect(history.getByText(/by Inès Caron/u)).toBeVisible();
    expect(history.getByRole('link', { name: 'See the change' })).toHaveAttribute('href', `/changes/${idOf(30)}`);
    expect(history.getByRole('button', { name: 'Undo this change' })).toBeVisible();
  });

  it('offers nothing to who may not edit', async () => {
    stubApi({
      ...routes,
      [`GET /lexicons/${lexicon.id}`]: answer(buildLexicon({ may: { edit: false, review: false, manage: false } })),
    });
    renderAppAt(`/lexicons/${lexicon.id}/import`);
    expect(await screen.findByText(/Nothing can be imported here/u)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Choose a file, or drop it here' })).not.toBeInTheDocument();
  });
});
