import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { buildDomain, buildLexicon, buildRow, idOf } from '../testing/build-views.js';
import { renderAppAt } from '../testing/render-app.js';
import { answer, problem, stubApi } from '../testing/stub-api.js';
import { stubLexicon } from '../testing/stub-lexicon.js';

const here = `/lexicons/${idOf(1)}`;
const earth = buildDomain(60, 'Earth', { termCount: 12 });
const soils = buildDomain(61, 'Soils', { parentId: earth.id, labels: [{ language: 'fr', text: 'Sols' }] });
const air = buildDomain(62, 'Air');
const routes = stubLexicon({ rows: [buildRow(20, 'clay')], domains: [earth, soils, air] });

async function openDomains(stubs: Parameters<typeof stubApi>[0] = routes) {
  const calls = stubApi(stubs);
  const { router } = renderAppAt(here);
  const user = userEvent.setup();
  await user.click(await screen.findByRole('tab', { name: 'Domains' }));
  const panel = within(await screen.findByRole('tabpanel', { name: 'Domains' }));
  await panel.findByRole('link', { name: /Earth/u });
  const act = async (domain: string, item: string) => {
    await user.click(panel.getByRole('button', { name: `Change ${domain}` }));
    await user.click(await panel.findByRole('menuitem', { name: item }));
  };
  const written = () => calls.filter(({ method }) => method !== 'GET').map(({ method, body }) => ({ method, body }));
  return { router, user, panel, act, written };
}

describe('the domains of a lexicon', () => {
  it('lead to their terms', async () => {
    const { router, user, panel } = await openDomains();
    await user.click(panel.getByRole('link', { name: /Earth 12/u }));
    await waitFor(() => expect(router.state.location.search).toEqual({ domain: earth.id }));
    expect(panel.getByRole('link', { name: /Earth/u })).toHaveAttribute('aria-current');
  });

  it('are renamed where they stand, and get their old name back', async () => {
    const { user, panel, act, written } = await openDomains({
      ...routes,
      [`PATCH ${here}/domains/${soils.id}`]: answer(soils),
    });
    await act('Sols', 'Rename');
    const field = panel.getByRole('textbox', { name: 'Name of the domain' });
    expect(field).toHaveFocus();
    await user.clear(field);
    await user.type(field, 'Soils{Enter}');
    expect(await screen.findByText('Renamed “Soils”.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(written()).toHaveLength(2));
    // It had no name in English yet: the French one stays.
    const labels = [
      { language: 'fr', text: 'Sols' },
      { language: 'en', text: 'Soils' },
    ];
    expect(written()).toEqual([
      { method: 'PATCH', body: { labels } },
      { method: 'PATCH', body: { labels: soils.labels } },
    ]);
  });

  it('say at the field that a name is taken', async () => {
    const { user, panel } = await openDomains({
      ...routes,
      [`POST ${here}/domains`]: problem(409, 'domain.name-taken', { name: 'Air' }),
    });
    await user.click(panel.getByRole('button', { name: 'New domain' }));
    await user.type(panel.getByRole('textbox', { name: 'Name of the domain' }), 'Air{Enter}');
    expect(await panel.findByText('There is already a domain named “Air” at this place.')).toBeVisible();
    await user.keyboard('{Escape}');
    expect(panel.queryByRole('textbox')).not.toBeInTheDocument();
  });

  it('are moved into others, never into themselves', async () => {
    const { user, act, written } = await openDomains({
      ...routes,
      [`PATCH ${here}/domains/${earth.id}`]: answer(earth),
    });
    await act('Earth', 'Move…');
    const dialog = within(await screen.findByRole('dialog', { name: 'Move “Earth”' }));
    await user.click(dialog.getByRole('combobox', { name: 'Into which domain' }));
    const offered = await dialog.findAllByRole('option');
    expect(offered.map(({ textContent }) => textContent)).toEqual(['Air']);
    await user.click(offered[0] as HTMLElement);
    await user.click(dialog.getByRole('button', { name: 'Move' }));
    await waitFor(() => expect(written()).toEqual([{ method: 'PATCH', body: { parentId: air.id } }]));
  });

  it('are removed after a question', async () => {
    const { user, act, written } = await openDomains({
      ...routes,
      [`DELETE ${here}/domains/${air.id}`]: answer({ ok: true }),
    });
    await act('Air', 'Remove');
    const question = within(await screen.findByRole('dialog', { name: 'Remove “Air”?' }));
    await user.click(question.getByRole('button', { name: 'Remove' }));
    expect(await screen.findByText('“Air” removed.')).toBeVisible();
    expect(written()).toEqual([{ method: 'DELETE', body: undefined }]);
  });

  it('offer a reader nothing but the way', async () => {
    const lexicon = buildLexicon({ may: { edit: false, review: false, manage: false } });
    const { panel } = await openDomains(stubLexicon({ lexicon, rows: [buildRow(20, 'clay')], domains: [earth, air] }));
    expect(panel.queryByRole('button')).not.toBeInTheDocument();
  });
});
