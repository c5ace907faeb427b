import { expect } from '@playwright/test';
import { expectAccessible } from '../support/accessible.js';
import { THESAURUS } from '../support/content.js';
import { journey } from '../support/journey.js';

journey('a thesaurus is imported, looked at before, and applied', async ({ page, hands, way }) => {
  await journey.step('makes a lexicon for it', async () => {
    await page.goto('/');
    await hands.choose(page.getByRole('button', { name: 'New lexicon' }));
    const dialog = page.getByRole('dialog');
    await hands.write(dialog.getByLabel('Name', { exact: true }), `Imported by ${way}`);
    await hands.choose(dialog.getByRole('button', { name: 'Create the lexicon' }));
    await expect(page.getByRole('heading', { level: 1, name: `Imported by ${way}` })).toBeVisible();
  });

  await journey.step('chooses the file', async () => {
    await hands.choose(page.getByRole('link', { name: 'Import', exact: true }));
    const chooser = page.waitForEvent('filechooser');
    await hands.choose(page.getByRole('button', { name: /^Choose a file/u }));
    await (await chooser).setFiles(THESAURUS.file);
    await expectAccessible(page);
    await hands.choose(page.getByRole('button', { name: 'See the preview' }));
  });

  await journey.step('sees what it would change', async () => {
    await expect(page.getByRole('heading', { level: 1, name: 'Preview of the import' })).toBeVisible({
      timeout: 40_000,
    });
    await expect(page.getByRole('navigation', { name: 'What the comparison came to' })).toBeVisible();
    await expect(page.getByRole('checkbox', { name: /^Take /u }).first()).toBeChecked();
    await expectAccessible(page);
  });

  await journey.step('leaves one term out, and applies the rest', async () => {
    const apply = page.getByRole('button', { name: /^Apply [\d,]+ changes?$/u });
    const before = await apply.textContent();
    await hands.untick(page.getByRole('checkbox', { name: /^Take /u }).first());
    await expect(apply).not.toHaveText(String(before));
    await hands.choose(apply);
    await expect(page.getByRole('heading', { level: 1, name: 'Imported' })).toBeVisible({ timeout: 40_000 });
    await expectAccessible(page);
  });

  await journey.step('opens the lexicon', async () => {
    await hands.choose(page.getByRole('link', { name: 'Open the lexicon' }));
    await expect(page.getByRole('heading', { level: 1, name: `Imported by ${way}` })).toBeVisible();
    await expect(page.getByRole('row').nth(2)).toBeVisible();
  });
});
