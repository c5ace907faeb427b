import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * By path, with `$` for an id: what a page needs besides what every page needs, from the root of this server. The build
 * writes it.
 */
type PageFiles = Readonly<Record<string, readonly string[]>>;

/** Ids are UUIDs. Nothing else of an address is written into a page. */
const ID = '[0-9a-f-]{36}';

/** The application's page, with everything named that the page at an address will ask for. */
export class PageShell {
  private readonly html: string;
  private readonly pages: readonly { readonly path: RegExp; readonly files: readonly string[] }[];

  constructor(webDir: string) {
    this.html = readFileSync(join(webDir, 'index.html'), 'utf8');
    const list = join(webDir, 'page-files.json');
    const files: PageFiles = existsSync(list) ? (JSON.parse(readFileSync(list, 'utf8')) as PageFiles) : {};
    this.pages = Object.entries(files).map(([path, names]) => ({
      path: new RegExp(`^${path.replaceAll('$', `(${ID})`)}$`, 'u'),
      files: names,
    }));
  }

  at(path: string): string {
    for (const page of this.pages) {
      const found = page.path.exec(path);
      if (!found) continue;
      const links = page.files.map((file) => linkTo(file.replace('$', found[1] ?? '')));
      return this.html.replace('</head>', `${links.join('\n')}\n</head>`);
    }
    return this.html;
  }
}

function linkTo(file: string): string {
  if (file.startsWith('/api/')) return `<link rel="preload" as="fetch" crossorigin href="${file}">`;
  return file.endsWith('.css')
    ? `<link rel="preload" as="style" crossorigin href="${file}">`
    : `<link rel="modulepreload" crossorigin href="${file}">`;
}
