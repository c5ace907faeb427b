import { expect } from '@playwright/test';
import { expectAccessible } from '../support/accessible.js';
import { journey } from '../support/journey.js';

journey('several terms are deprecated at once, and it is taken back', async ({ page, hands, way, lexiconId }) => {
  await page.goto(`/lexicons/${lexiconId}?view=table&status=draft`);
  await page.getByRole('row').nth(3).waitFor();
  if (way === 'touch') await hands.choose(page.getByRole('button', { name: 'Select', exact: true }));
  if (way === 'keyboard') {
    await hands.focus(page.getByRole('row').nth(1));
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
  } else {
    const boxes = page.getByRole('checkbox', { name: /^Select (?!all)/u });
    await hands.tick(boxes.nth(0));
    await hands.tick(boxes.nth(1));
  }
  const bar = page.getByRole('toolbar', { name: 'Selected terms' });
  await expect(bar.getByText('2 selected')).toBeVisible();
  await expectAccessible(page);

  await hands.choose(bar.getByRole('button', { name: 'Deprecate…' }));
  const dialog = page.getByRole('dialog');
  await hands.write(dialog.getByLabel('Why, in a few words'), 'Nobody uses them.');
  await hands.choose(dialog.getByRole('button', { name: 'Deprecate', exact: true }));
  await expect(page.getByText('2 terms deprecated.')).toBeVisible();

  await hands.choose(page.getByRole('button', { name: 'Undo', exact: true }));
  await expect(page.getByText('The change is undone.')).toBeVisible();
});
