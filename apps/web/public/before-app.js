// Runs before the first paint and before any module. A file of its own: the content policy refuses inline scripts.

// Zod compiles its schemas where it may. The policy forbids that, and reports even the question, so Zod is told first:
// this is the object that its own `z.config()` writes to, and schemas read it as soon as they are made.
globalThis.__zod_globalConfig = { jitless: true };

// How this reader wants it, before anything is drawn: a page chosen dark must not flash white, nor a compact one jump.
// The keys are those of src/ui/theme.ts, src/ui/density.ts and src/i18n/language.ts.
(() => {
  const root = document.documentElement;
  const remembered = (key) => {
    try {
      return localStorage.getItem(key);
    } catch {
      return null; // Storage is forbidden: the browser's choice serves.
    }
  };
  const theme = remembered('lexikon-theme') ?? 'auto';
  const isDark = theme === 'dark' || (theme === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches);
  root.setAttribute('data-color-scheme', isDark ? 'dark' : 'light');
  if (remembered('lexikon-density') === 'compact') root.setAttribute('data-density', 'compact');
  const spoken = [remembered('lexikon-language'), ...navigator.languages].map((tag) => tag?.slice(0, 2).toLowerCase());
  root.lang = spoken.find((tag) => tag === 'fr' || tag === 'en') ?? 'en';
})();
