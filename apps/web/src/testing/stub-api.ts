import { jest } from '@jest/globals';

interface StubbedAnswer {
  readonly status?: number;
  readonly body: unknown;
}

export interface ApiCall {
  readonly method: string;
  /** Under `/api`, with its query. */
  readonly path: string;
  readonly body: unknown;
  readonly ifMatch: string | null;
}

/**
 * Stands at the edge of the network. Routes are `GET /terms/1`; a query that is not named matches any. What no route
 * answers fails the test, by name.
 */
export function stubApi(
  routes: Readonly<Record<string, (call: ApiCall) => StubbedAnswer | Promise<StubbedAnswer>>>,
): ApiCall[] {
  const calls: ApiCall[] = [];
  const fetch = jest.fn(async (input: string, init: RequestInit = {}) => {
    const headers = new Headers(init.headers);
    const call: ApiCall = {
      method: init.method ?? 'GET',
      path: input.replace(/^\/api/u, ''),
      body: typeof init.body === 'string' ? JSON.parse(init.body) : undefined,
      ifMatch: headers.get('if-match'),
    };
    calls.push(call);
    const route = routes[`${call.method} ${call.path}`] ?? routes[`${call.method} ${call.path.split('?')[0]}`];
    if (!route) throw new Error(`No answer is stubbed for ${call.method} ${call.path}`);
    const { status = 200, body } = await route(call);
    return { ok: status < 400, status, json: async () => body };
  });
  // The edge of the test: the app asks for no more of an answer than these three.
  globalThis.fetch = fetch as unknown as typeof globalThis.fetch;
  return calls;
}

export const answer = (body: unknown) => () => ({ body });
export const problem =
  (status: number, code: string, details: object = {}) =>
  () => ({
    status,
    body: { status, code, details, requestId: 'req-1' },
  });
export const pageOf = (...items: unknown[]) => answer({ items, nextCursor: null, total: null });
