import type { AddressInfo } from 'node:net';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Route } from '../../http/route-table.js';
import { DEFAULT_PARAMS, type IdName, type Ids, type RouteEntry } from './route-entry.js';

export interface Answer {
  readonly status: number;
  /** Without what differs from one request to the next. */
  readonly body: unknown;
}

type Headers = Readonly<Record<string, string>>;

// As our own page sends it: what other sites send is refused before anybody asks who it is.
const OWN_PAGE: Headers = { 'sec-fetch-site': 'same-origin' };
const IDLE_VERSION = '"999999"';
// Served without the prefix of the API.
const UNPREFIXED = /^health(?:\/|$)/u;

/** Asks routes by their entries, over connections that are kept: thousands of requests in some seconds. */
export class MatrixClient {
  private constructor(private readonly origin: string) {}

  static async on(app: NestExpressApplication): Promise<MatrixClient> {
    await app.listen(0, '127.0.0.1');
    const { port } = app.getHttpServer().address() as AddressInfo;
    return new MatrixClient(`http://127.0.0.1:${port}`);
  }

  async ask(route: Route, entry: RouteEntry, ids: Ids, headers: Headers): Promise<Answer> {
    const path = route.path
      .split('/')
      .map((part) => (part.startsWith(':') ? valueOf(part, route, entry, ids) : part))
      .join('/');
    const query = new URLSearchParams(entry.query?.(ids)).toString();
    const url = `${this.origin}/${UNPREFIXED.test(path) ? '' : 'api/'}${path}${query && `?${query}`}`;
    const versions: Headers = entry.isStale ? { 'if-match': IDLE_VERSION } : {};
    const { body, type } = contentOf(route, entry, ids);
    const init = {
      method: route.method,
      headers: { ...OWN_PAGE, ...headers, ...versions, ...type },
      redirect: 'manual',
      body,
    } as const;
    const answer = await fetch(url, init);
    return { status: answer.status, body: withoutTraces(await answer.text(), ids) };
  }

  /** For what a spec sets up by the API itself. Answers the body, and fails where the API refuses. */
  async send(
    method: string,
    path: string,
    headers: Headers,
    body?: object | FormData,
  ): Promise<Record<string, unknown>> {
    const isForm = body instanceof FormData;
    const answer = await fetch(`${this.origin}/api/${path}`, {
      method,
      headers: isForm || !body ? headers : { ...headers, 'content-type': 'application/json' },
      body: isForm ? body : body ? JSON.stringify(body) : null,
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
    return JSON.parse(text) as Record<string, unknown>;
  }
}

/** Which ids a request to the route would name, and so whose they are matters. */
export function idsNamedBy(route: Route, entry: RouteEntry): readonly IdName[] {
  const named = new Set<IdName>();
  const record = new Proxy({} as Ids, {
    get: (_, name) => {
      named.add(name as IdName);
      return '';
    },
  });
  for (const part of route.path.split('/')) if (part.startsWith(':')) valueOf(part, route, entry, record);
  entry.query?.(record);
  entry.body?.(record);
  return [...named];
}

function valueOf(part: string, route: Route, entry: RouteEntry, ids: Ids): string {
  const start = route.path.split('/').slice(0, 2).join('/');
  const name = entry.params?.[part.slice(1)] ?? DEFAULT_PARAMS[part === ':id' ? start : part];
  if (name === undefined) throw new Error(`Say in its entry what ${part} of ${route.name} stands for.`);
  return name.startsWith('=') ? name.slice(1) : ids[name as IdName];
}

function contentOf({ method }: Route, entry: RouteEntry, ids: Ids): { body: string | FormData | null; type: Headers } {
  if (entry.file) return { body: formOf(entry.file), type: {} };
  if (method === 'GET') return { body: null, type: {} };
  return { body: JSON.stringify(entry.body?.(ids) ?? {}), type: { 'content-type': 'application/json' } };
}

export function formOf({ name, content }: { readonly name: string; readonly content: string }): FormData {
  const form = new FormData();
  form.set('file', new File([content], name));
  return form;
}

const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gu;

/** The id of the request is new each time, as are those of things just made; an id asked for may be told again. */
function withoutTraces(text: string, ids: Ids): string {
  const told = Object.entries(ids).reduce((rest, [name, id]) => rest.replaceAll(id, `<${name}>`), text);
  return told.replaceAll(UUID, '<new>');
}
