const HERE = 'http://here.invalid';
const LONGEST = 1_000;

/** Where to go after signing in: a page of ours. Whatever could lead elsewhere leads home. */
export function returnToInside(path: string | undefined): string {
  if (path === undefined || path.length > LONGEST || !path.startsWith('/')) return '/';
  // As a browser reads it, which takes `\` for `/` and leaves out tabs and line ends.
  const url = URL.parse(path, HERE);
  if (url?.origin !== HERE) return '/';
  const inside = `${url.pathname}${url.search}${url.hash}`;
  // Without its dots, `/.//host` has become another host. And no answer of the API is a page.
  return inside.startsWith('//') || /^\/api(?:\/|$)/iu.test(url.pathname) ? '/' : inside;
}
