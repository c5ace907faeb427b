import { PUBLIC_URL } from './test-app.js';

/** As much of a browser as signing in needs: it keeps cookies, by host, and follows one redirect at a time. */
export class Browser {
  private readonly jars = new Map<string, Map<string, string>>();

  /** @param appUrl where the application really listens: its public name is known to nobody else. */
  constructor(private readonly appUrl: string) {}

  async open(address: string, init: RequestInit = {}): Promise<Response> {
    const url = new URL(address, PUBLIC_URL);
    const jar = this.jarOf(url);
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const isOurs = url.origin === PUBLIC_URL;
    const real = isOurs ? `${this.appUrl}${url.pathname}${url.search}` : url.href;
    const headers = { ...init.headers, cookie, ...(isOurs ? { 'x-forwarded-host': url.host } : {}) };
    const answer = await fetch(real, { ...init, headers, redirect: 'manual' });
    for (const line of answer.headers.getSetCookie()) keep(jar, line);
    return answer;
  }

  /** Follows redirects until the address is of this kind, which it does not open. */
  async until(isThere: (url: URL) => boolean, address: string): Promise<URL> {
    let url = new URL(address, PUBLIC_URL);
    for (let steps = 0; !isThere(url); steps += 1) {
      const answer = await this.open(url.href);
      const location = answer.headers.get('location');
      if (location === null || steps > 10) throw new Error(`${url.href} leads nowhere: ${answer.status}`);
      url = new URL(location, url);
    }
    return url;
  }

  /** Until the callback, with all that the provider has put into its address. */
  leave(address: string): Promise<URL> {
    return this.until(({ origin, pathname }) => origin === PUBLIC_URL && pathname.endsWith('/callback'), address);
  }

  /** Until a page of the application. Answers its address, without the host. */
  async land(address: string | URL): Promise<string> {
    const isPage = ({ origin, pathname }: URL) => origin === PUBLIC_URL && !pathname.startsWith('/api/');
    const { pathname, search, hash } = await this.until(isPage, String(address));
    return `${pathname}${search}${hash}`;
  }

  /** As the single-page application does. */
  async send(method: string, path: string, body?: object): Promise<{ status: number; body: Record<string, unknown> }> {
    const json = body === undefined ? {} : { body: JSON.stringify(body) };
    const headers = { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' };
    const answer = await this.open(path, { method, headers, ...json });
    return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
  }

  /** Who is signed in here; null for nobody. */
  async me(): Promise<Record<string, unknown> | null> {
    const { status, body } = await this.send('GET', '/api/auth/me');
    return status === 200 ? body : null;
  }

  cookie(name: string): string | undefined {
    return this.jarOf(new URL(PUBLIC_URL)).get(name);
  }

  plant(name: string, value: string): void {
    this.jarOf(new URL(PUBLIC_URL)).set(name, value);
  }

  private jarOf({ origin }: URL): Map<string, string> {
    const jar = this.jars.get(origin) ?? new Map<string, string>();
    this.jars.set(origin, jar);
    return jar;
  }
}

function keep(jar: Map<string, string>, line: string): void {
  const [pair = '', ...attributes] = line.split(';');
  const at = pair.indexOf('=');
  const [name, value] = [pair.slice(0, at), pair.slice(at + 1)];
  const expires = attributes.map((each) => /^ ?expires=(.*)$/iu.exec(each)?.[1]).find((date) => date !== undefined);
  if (value === '' || (expires !== undefined && Date.parse(expires) <= Date.now())) jar.delete(name);
  else jar.set(name, value);
}
