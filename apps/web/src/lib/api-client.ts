import { z } from 'zod';
import { loadErrorCatalogue } from '../i18n/error-catalogue.js';
import { checkConnection } from './connection.js';
import { askSignInAgain } from './sign-in-again.js';

const ProblemSchema = z.object({
  status: z.number(),
  code: z.string(),
  requestId: z.string().optional(),
  details: z.record(z.string(), z.unknown()).default({}),
});
type Problem = z.output<typeof ProblemSchema>;

/** An answer from the API that says no, with the code to say why. It has no words: those come from i18n. */
export class ApiProblem extends Error implements Problem {
  override readonly name = 'ApiProblem';
  readonly status: number;
  readonly code: string;
  readonly requestId: string | undefined;
  readonly details: Problem['details'];

  constructor({ status, code, requestId, details }: Problem) {
    super(code);
    this.status = status;
    this.code = code;
    this.requestId = requestId;
    this.details = details;
  }
}

/** Not being signed in is asked about on every first page, and no error to speak of. */
export const SIGNED_OUT = 'auth.required';

/** Too long since the person signed in, for an act like this. */
const NOT_FRESH = 'auth.fresh-sign-in-needed';

/** No answer came: `fetch` fails with a TypeError and nothing else that could be told apart. */
export const isOutOfReach = (error: unknown): boolean => error instanceof TypeError;

type QueryValue = string | number | boolean | null | undefined;

interface Exchange<Schema extends z.ZodType> {
  readonly answer: Schema;
  readonly body?: unknown;
  /** Absent and empty values are left out of the address. */
  readonly query?: Readonly<Record<string, QueryValue>>;
  /** The version that was read: a write on top of another's is refused, never lost. */
  readonly ifMatch?: number;
  readonly signal?: AbortSignal;
}

/** Sends JSON and returns the answer, checked against its contract: a drifted API fails here. */
export async function send<Schema extends z.ZodType>(
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE',
  path: string,
  exchange: Exchange<Schema>,
): Promise<z.output<Schema>> {
  const { body, query, ifMatch, signal, answer } = exchange;
  const response = await reachFresh(`/api${path}${queryString(query)}`, {
    method,
    headers: {
      accept: 'application/json',
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(ifMatch === undefined ? {} : { 'if-match': `"${ifMatch}"` }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    ...(signal ? { signal } : {}),
  });
  return answer.parse(response.status === 204 ? undefined : await response.json());
}

/** An answer that says yes. Where it takes a new sign-in first, the person is asked for one, and the request goes again. */
export async function reachFresh(url: string, init: RequestInit): Promise<Response> {
  const response = await reach(url, init);
  if (response.ok) return response;
  const refusal = await problemOf(response);
  if (refusal.code !== NOT_FRESH || !(await askSignInAgain())) throw refusal;
  const second = await reach(url, init);
  if (second.ok) return second;
  throw await problemOf(second);
}

async function reach(url: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, init);
  } catch (error) {
    if (isOutOfReach(error)) void checkConnection();
    throw error;
  }
}

async function problemOf(response: Response): Promise<ApiProblem> {
  return problemIn(response.status, await response.json().catch(() => null));
}

/** What an answer that says no holds. */
export async function problemIn(status: number, body: unknown): Promise<ApiProblem> {
  // A proxy that is down answers HTML: then there is no code, and the general sentence serves.
  const problem = ProblemSchema.safeParse(body);
  if (problem.data?.code !== SIGNED_OUT) await loadErrorCatalogue();
  if (problem.success) return new ApiProblem(problem.data);
  return new ApiProblem({ status, code: 'internal', requestId: undefined, details: {} });
}

function queryString(query: Exchange<z.ZodType>['query']): string {
  const pairs = Object.entries(query ?? {}).flatMap(([key, value]) =>
    value === undefined || value === null || value === '' ? [] : [[key, String(value)]],
  );
  return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs)}`;
}
