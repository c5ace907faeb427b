import type { Plugin, Rolldown } from 'vite';

/** The modules behind the addresses where people arrive; `$` stands for an id. What is not here is found out later. */
export const PAGES: Readonly<Record<string, readonly string[]>> = {
  '/': ['app/shell.tsx', 'routes/home.tsx'],
  '/signin': ['routes/sign-in.tsx'],
  '/search': ['app/shell.tsx', 'routes/search.tsx'],
  '/lexicons/$': ['app/shell.tsx', 'routes/lexicon.tsx'],
  '/terms/$': ['app/shell.tsx', 'routes/term-loader.ts', 'routes/term.tsx'],
  '/terms/$/edit': ['app/shell.tsx', 'routes/edit-term.tsx'],
  '/terms/$/history': ['app/shell.tsx', 'routes/term-history.tsx'],
};

/** The entry, the chunks of these modules, and whatever they import at once, each once. */
export function chunksOf(
  output: readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[],
  modules: readonly string[],
): readonly Rolldown.OutputChunk[] {
  const chunks = output.filter((part) => part.type === 'chunk');
  const found = new Set<Rolldown.OutputChunk>();
  const visit = (chunk: Rolldown.OutputChunk | undefined) => {
    if (!chunk || found.has(chunk)) return;
    found.add(chunk);
    chunk.imports.forEach((name) => visit(chunks.find(({ fileName }) => fileName === name)));
  };
  visit(chunks.find(({ isEntry }) => isEntry));
  for (const module of modules) {
    const page = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(`/apps/web/src/${module}`));
    if (!page) throw new Error(`${module} is in no chunk of its own: the page is not loaded apart`);
    visit(page);
  }
  return [...found];
}

/** What a page reads first: asked for while its code is still on the way. */
const READS: Readonly<Record<string, readonly string[]>> = {
  '/terms/$': ['/api/terms/$?removed=true', '/api/auth/me'],
};

/**
 * Writes down which files each page needs. The server names them in the page itself: else a browser learns of them one
 * after another, from the files that import them.
 */
export function pageFiles(): Plugin {
  return {
    name: 'page-files',
    generateBundle(_options, bundle) {
      const output = Object.values(bundle);
      const inEveryPage = chunksOf(output, []);
      const files = Object.entries(PAGES).map(([path, modules]) => {
        const chunks = chunksOf(output, modules).filter((chunk) => !inEveryPage.includes(chunk));
        const styles = chunks.flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]);
        const names = [
          ...chunks.map(({ fileName }) => `/${fileName}`),
          ...[...new Set(styles)].map((name) => `/${name}`),
        ];
        return [path, [...(READS[path] ?? []), ...names]];
      });
      this.emitFile({ type: 'asset', fileName: 'page-files.json', source: JSON.stringify(Object.fromEntries(files)) });
    },
  };
}
