import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type Page, test } from '@playwright/test';
import {
  createAccount,
  importFor,
  lexiconNamed,
  OTHER_THESAURI,
  personNamed,
  signIn,
  THESAURUS,
} from '../support/content.js';
import { screensOf } from '../support/screens.js';

const FOLDER = join(import.meta.dirname, '../../docs/screenshots');
const SIZES = { wide: { width: 1440, height: 1000 }, narrow: { width: 390, height: 844 } };
const IN_FRENCH = ['home', 'editor', 'import', 'translation'];
const person = personNamed('Inès Caron', 'ines@lexikon.example');

test.beforeAll(() => {
  createAccount(person, { isAdmin: true });
  importFor(person, THESAURUS.file, THESAURUS.name);
  for (const { file, name } of OTHER_THESAURI) importFor(person, file, name);
});

for (const theme of ['light', 'dark'])
  for (const [size, viewport] of Object.entries(SIZES))
    for (const language of ['en', 'fr'])
      test(`${theme}, ${size}, ${language}`, async ({ browser, baseURL }) => {
        test.setTimeout(240_000);
        const context = await browser.newContext({ viewport, ...(baseURL === undefined ? {} : { baseURL }) });
        await context.addInitScript(
          ([chosen, spoken]) => {
            localStorage.setItem('lexikon-theme', String(chosen));
            localStorage.setItem('lexikon-language', String(spoken));
          },
          [theme, language],
        );
        await mkdir(FOLDER, { recursive: true });
        const page = await context.newPage();
        const take = async (name: string, path: string) => {
          await page.goto(path, { waitUntil: 'networkidle' });
          await page.waitForTimeout(400);
          await save(page, `${name}-${size}-${theme}-${language}`);
        };
        await take('sign-in', '/signin');
        await signIn(page.request, person);
        for (const [name, path] of Object.entries(await screensOf(page.request)))
          if (language === 'en' || IN_FRENCH.includes(name)) await take(name, path);
        await page.goto('/', { waitUntil: 'networkidle' });
        await page.keyboard.press('Control+k');
        await page.getByRole('dialog').getByRole('combobox').fill('soil');
        await page.waitForTimeout(1_200);
        await save(page, `command-${size}-${theme}-${language}`);
        await context.close();
      });

test('the preview of an import', async ({ browser, baseURL }) => {
  const context = await browser.newContext(baseURL === undefined ? {} : { baseURL });
  const { request } = context;
  await signIn(request, person);
  const lexiconId = await lexiconNamed(request, THESAURUS.name);
  const text = (await readFile(THESAURUS.file, 'utf8')).replaceAll(
    'The top layer of',
    'The uppermost, living layer of',
  );
  const file = { name: basename(THESAURUS.file), mimeType: 'text/turtle', buffer: Buffer.from(text) };
  // As Lexikon's own page sends a file.
  const headers = { origin: new URL(baseURL ?? '').origin, 'sec-fetch-site': 'same-origin' };
  const answer = await request.post(`/api/lexicons/${lexiconId}/imports`, { multipart: { file }, headers });
  const { id } = (await answer.json()) as { id: string };
  const page = await context.newPage();
  for (const theme of ['light', 'dark'])
    for (const [size, viewport] of Object.entries(SIZES)) {
      await page.setViewportSize(viewport);
      await page.goto('/');
      await page.evaluate((chosen) => localStorage.setItem('lexikon-theme', chosen), theme);
      await page.goto(`/imports/${id}`);
      await page.getByRole('heading', { level: 1, name: /preview/iu }).waitFor({ timeout: 60_000 });
      await page.waitForLoadState('networkidle');
      await save(page, `import-preview-${size}-${theme}-en`);
    }
  await context.close();
});

async function save(page: Page, name: string): Promise<void> {
  await writeFile(join(FOLDER, `${name}.jpg`), await page.screenshot({ type: 'jpeg', quality: 60 }));
}
