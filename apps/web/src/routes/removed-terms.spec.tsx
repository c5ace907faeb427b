import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { buildLexicon, buildTerm, idOf } from '../testing/build-views.js';
import { renderAppAt } from '../testing/render-app.js';
import { answer, pageOf, problem, stubApi } from '../testing/stub-api.js';
import { stubLexicon } from '../testing/stub-lexicon.js';

const here = `/lexicons/${idOf(1)}/removed`;
const removed = (number: number, name: string) => ({
  id: idOf(number),
  name,
  iri: `urn:lexikon:test:${number}`,
  version: 2,
  removedAt: '2026-11-20T09:00:00.000Z',
  removedBy: { kind: 'user', id: idOf(40), name: 'Inès Caron' },
});
const [clay, peat] = [removed(20, 'clay'), removed(21, 'peat')];
const applied = { changeId: idOf(90), created: 0, updated: 0, removed: 1, unchanged: 0, skipped: 0 };
const routes = {
  ...stubLexicon({}),
  [`GET ${here}`]: pageOf(clay, peat),
  [`POST /terms/${clay.id}/restore`]: answer(buildTerm({ id: clay.id, name: 'clay', version: 3 })),
  [`POST /terms/${peat.id}/restore`]: answer(buildTerm({ id: peat.id, name: 'peat', version: 3 })),
  [`DELETE /terms/${clay.id}`]: answer(applied),
  [`DELETE /terms/${peat.id}`]: answer(applied),
};

async function openPage(stubs: Parameters<typeof stubApi>[0] = routes) {
  const calls = stubApi(stubs);
  renderAppAt(here);
  await screen.findByRole('link', { name: 'clay' });
  const written = () =>
    calls.filter(({ method }) => method !== 'GET').map(({ method, path, ifMatch }) => [method, path, ifMatch]);
  return { user: userEvent.setup(), written };
}

describe('the removed terms of a lexicon', () => {
  it('come back several at once, each from the version that was read, and go again', async () => {
    const { user, written } = await openPage();
    expect(screen.getByRole('button', { name: 'Bring back 0' })).toBeDisabled();
    await user.click(screen.getByRole('checkbox', { name: 'All that are listed' }));
    await user.click(screen.getByRole('button', { name: 'Bring back 2' }));
    expect(await screen.findByText('2 terms are back.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByText('The change is undone.')).toBeVisible();
    expect(written()).toEqual([
      ['POST', `/terms/${clay.id}/restore`, '"2"'],
      ['POST', `/terms/${peat.id}/restore`, '"2"'],
      ['DELETE', `/terms/${clay.id}`, '"3"'],
      ['DELETE', `/terms/${peat.id}`, '"3"'],
    ]);
  });

  it('come back as far as they can, and only those go again', async () => {
    const { user, written } = await openPage({
      ...routes,
      [`POST /terms/${peat.id}/restore`]: problem(409, 'change.stale', { count: 1 }),
    });
    await user.click(screen.getByRole('checkbox', { name: 'All that are listed' }));
    await user.click(screen.getByRole('button', { name: 'Bring back 2' }));
    expect(await screen.findByText('Changed meanwhile')).toBeVisible();
    expect(screen.getByText('“clay” is back.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(written().at(-1)).toEqual(['DELETE', `/terms/${clay.id}`, '"3"']));
    expect(written()).toHaveLength(3);
  });

  it('are only read by who may not edit', async () => {
    const lexicon = buildLexicon({ may: { edit: false, review: false, manage: false } });
    await openPage({ ...routes, ...stubLexicon({ lexicon }), [`GET ${here}`]: pageOf(clay, peat) });
    expect(screen.queryByRole('checkbox')).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /Bring back/u })).not.toBeInTheDocument();
  });
});
