// Sets the theme that Mantine will set again when it starts. The key is `THEME_KEY` of src/app/theme.ts.
(() => {
  const root = document.documentElement;
  let chosen = 'auto';
  try {
    chosen = localStorage.getItem('lexikon-theme') ?? 'auto';
  } catch {
    // Storage is forbidden: the browser's choice serves.
  }
  const dark = chosen === 'dark' || (chosen === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches);
  root.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');
})();
