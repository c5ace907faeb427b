import { expect } from '@playwright/test';
import { expectAccessible } from '../support/accessible.js';
import { journey } from '../support/journey.js';

const TERMS = 10;
const NAME = /: name in French$/u;

journey('ten terms are translated into French, side by side', async ({ page, hands, way, lexiconId }) => {
  await page.goto(`/lexicons/${lexiconId}/translate?from=en&to=fr`);
  const names = page.getByRole('textbox', { name: NAME });
  await expect(names.first()).toBeVisible();
  await expectAccessible(page);
  const waiting = await names.count();
  const count = Math.min(TERMS, waiting);
  for (let term = 0; term < count; term += 1) {
    if (way === 'keyboard' && term > 0) {
      // Enter has led to the next one.
      await page.keyboard.insertText(`terme traduit ${term}`);
      await page.keyboard.press('Enter');
    } else {
      const row = page
        .getByRole('listitem')
        .filter({ has: page.getByRole('textbox', { name: NAME }) })
        .first();
      const field = row.getByRole('textbox', { name: NAME });
      const button = row.getByRole('button', { name: /^Save/u });
      await hands.write(field, `terme traduit ${term}`);
      if (way === 'keyboard') await page.keyboard.press('Enter');
      else await hands.choose(button);
    }
    await expect(page.getByText(`terme traduit ${term}`, { exact: true })).toBeVisible();
  }
  await expect(page.getByText(new RegExp(`^${count} of`, 'u'))).toBeVisible();
  await page.reload();
  await expect(page.getByText('terme traduit 0', { exact: true })).toHaveCount(0);
  await page.goto(`/search?q=terme+traduit&lexicon=${lexiconId}`);
  await expect(page.getByText('terme traduit 0', { exact: true }).first()).toBeVisible();
});
