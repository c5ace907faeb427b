import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

// The stand-ins that scripts/test-e2e.sh has started are the providers; each has one person sitting at the browser.
const PROVIDERS = [
  { button: 'Continue with GitHub', name: 'Mona Lisa Octocat' },
  { button: 'Continue with Google', name: 'Ada Lovelace' },
  { button: 'Continue with Stand-in', name: 'Grace Hopper' },
];

for (const { button, name } of PROVIDERS) {
  test(`a person signs in: ${button}`, async ({ page, context }) => {
    await page.goto('/profile');
    await page.getByRole('link', { name: button }).click();

    // The page that was first asked for, with nothing in its address.
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
    expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe('/profile');
    const cookies = await context.cookies(page.url());
    expect(cookies.map((cookie) => [cookie.name, cookie.httpOnly, cookie.sameSite])).toEqual([
      ['lexikon', true, 'Lax'],
    ]);
  });
}

test('a person who is turned away is told why, and may try again', async ({ page }) => {
  await page.goto('/api/auth/github/callback?code=stolen&state=made-up');

  await expect(page.getByText('It was begun in another browser')).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([]);
  await expect(page.getByRole('link', { name: 'Continue with GitHub' })).toBeVisible();
});
