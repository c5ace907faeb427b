import type { Request } from 'express';

const READS = ['GET', 'HEAD', 'OPTIONS'];

/**
 * A write that another site made this browser send: our cookie would come along with it.
 *
 * Browsers say where a request comes from in Sec-Fetch-Site, those that do not yet in Origin; neither can be set by a
 * page. What sends neither is no browser. A bearer token is never sent by itself, so whoever sends one means it.
 */
export function isCrossSiteWrite(request: Request): boolean {
  if (READS.includes(request.method) || request.get('authorization') !== undefined) return false;
  return saysWhere(request) && !isFromOurPage(request);
}

/** Whether the browser says so. A program says nothing. */
export function isFromOurPage(request: Request): boolean {
  const site = request.get('sec-fetch-site');
  // `none`: the person did it, by an address typed or a bookmark. A sibling subdomain is not ours.
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  const origin = request.get('origin');
  return origin !== undefined && hostOf(origin) === request.host;
}

function saysWhere(request: Request): boolean {
  return request.get('sec-fetch-site') !== undefined || request.get('origin') !== undefined;
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}
