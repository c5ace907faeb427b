import { expect } from '@playwright/test';
import { expectAccessible } from '../support/accessible.js';
import { findTerm } from '../support/content.js';
import { handsOf } from '../support/hands.js';
import { journey } from '../support/journey.js';

const THEIRS = 'Ce que la première fenêtre a écrit.';
const MINE = 'Ce que la seconde fenêtre a écrit.';

journey('two windows edit one term, and the second merges', async ({ page, hands, way, lexiconId }) => {
  const termId = await findTerm(page.request, lexiconId, 'soil');
  const second = await page.context().newPage();
  const secondHands = handsOf(way, second);
  for (const window of [page, second]) {
    await window.goto(`/terms/${termId}/edit`);
    await window.getByLabel('Short definition, French').waitFor();
  }

  await journey.step('the first saves', async () => {
    await page.bringToFront();
    await hands.write(page.getByLabel('Short definition, French'), THEIRS);
    await hands.choose(page.getByRole('button', { name: 'Save', exact: true }));
    await expect(page.getByText('“soil” is saved.')).toBeVisible();
  });

  await journey.step('the second is shown both sides, and merges', async () => {
    await second.bringToFront();
    await secondHands.write(second.getByLabel('Short definition, French'), MINE);
    await secondHands.choose(second.getByRole('button', { name: 'Save', exact: true }));
    await expect(second.getByText('Nothing is lost', { exact: false })).toBeVisible();
    await expectAccessible(second);
    await secondHands.tick(second.getByRole('radio', { name: /^Your version/u }).first());
    await secondHands.choose(second.getByRole('button', { name: 'Save the merge' }));
    await expect(second.getByText('“soil” is saved.')).toBeVisible();
    await expect(second.getByText(MINE)).toBeVisible();
  });
  await second.close();
});
