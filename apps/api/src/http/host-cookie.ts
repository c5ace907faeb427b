import type { CookieOptions, Request, Response } from 'express';

/**
 * A cookie of this host alone, out of reach for scripts.
 *
 * `__Host-` makes the browser refuse a cookie of this name that another host or an unencrypted page has set. It wants
 * `Secure`, which Chromium takes over plain http at localhost and Safari does not: hence the bare name, for there.
 */
export class HostCookie {
  constructor(
    private readonly name: string,
    private readonly maxAge: number,
  ) {}

  set(request: Request, response: Response, value: string): void {
    response.cookie(this.nameFor(request), value, { ...attributesFor(request), maxAge: this.maxAge });
  }

  clear(request: Request, response: Response): void {
    response.clearCookie(this.nameFor(request), attributesFor(request));
  }

  read(request: Request): string | null {
    const name = this.nameFor(request);
    for (const pair of (request.get('cookie') ?? '').split(';')) {
      const [key, value] = pair.trim().split('=', 2);
      if (key === name && value) return value;
    }
    return null;
  }

  private nameFor({ secure }: Request): string {
    return secure ? `__Host-${this.name}` : this.name;
  }
}

function attributesFor({ secure }: Request): CookieOptions {
  return { httpOnly: true, sameSite: 'lax', path: '/', secure };
}
