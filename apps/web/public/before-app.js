// Runs before the first paint and before any module. A file of its own: the content policy refuses inline scripts.

// Zod compiles its schemas where it may. The policy forbids that, and reports even the question, so Zod is told first:
// this is the object that its own `z.config()` writes to, and schemas read it as soon as they are made.
globalThis.__zod_globalConfig = { jitless: true };

// The theme that Mantine sets again when it starts: a page chosen dark must not flash white. The key is `THEME_KEY` of
// src/app/theme.tsx.
(() => {
  let chosen = 'auto';
  try {
    chosen = localStorage.getItem('lexikon-theme') ?? 'auto';
  } catch {
    // Storage is forbidden: the browser's choice serves.
  }
  const dark = chosen === 'dark' || (chosen === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');
})();
